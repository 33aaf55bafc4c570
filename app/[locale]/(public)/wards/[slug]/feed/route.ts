import { wardFeed } from "../../../_show/ward-feed";

/** Kept like a page, and answered with "not modified" like one. */
export const dynamic = "force-static";

type Context = { readonly params: Promise<{ locale: string; slug: string }> };

/** Everything a ward makes public. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return wardFeed({ ...(await params), kind: null });
}
