import { loadFigures } from "../../../../_show/load-ward-record";
import { figureCells, recordsCsv } from "../../../../_show/ward-record-csv";

/** Kept like the page it belongs to. */
export const dynamic = "force-static";

type Context = { readonly params: Promise<{ locale: string; slug: string }> };

/** The same rows as a file for a spreadsheet. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, slug } = await params;
  const loaded = await loadFigures(slug);
  if (!loaded) return new Response(null, { status: 404 });
  return recordsCsv({ page: "figures", locale }, loaded, loaded.rows, figureCells);
}
