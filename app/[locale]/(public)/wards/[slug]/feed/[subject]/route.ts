import { kindOfFeed } from "../../../../_show/subject-feed";
import { wardFeed } from "../../../../_show/ward-feed";

/** Kept like a page, and answered with "not modified" like one. */
export const dynamic = "force-static";

type Context = { readonly params: Promise<{ locale: string; slug: string; subject: string }> };

/** One kind of what a ward makes public. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { subject, ...asked } = await params;
  const kind = kindOfFeed(subject);
  return kind ? wardFeed({ ...asked, kind }) : new Response(null, { status: 404 });
}
