import { loadScorecard } from "../../../../_show/load-scorecard";
import { scorecardCsv } from "../../../../_show/scorecard-data";

/** Kept like the page it belongs to. */
export const dynamic = "force-static";

type Context = { readonly params: Promise<{ locale: string; slug: string }> };

/** Every line the score is counted from. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, slug } = await params;
  const loaded = await loadScorecard(slug);
  return loaded ? scorecardCsv(loaded, locale) : new Response(null, { status: 404 });
}
