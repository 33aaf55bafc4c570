import { loadBoardLists } from "../../../../_show/load-board";
import { memberCells, recordsCsv } from "../../../../_show/ward-record-csv";

/** Kept like the page it belongs to. */
export const dynamic = "force-static";

type Context = { readonly params: Promise<{ locale: string; slug: string }> };

/** Who sits and sat on the boards, as a file for a spreadsheet. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, slug } = await params;
  const loaded = await loadBoardLists(slug);
  if (!loaded) return new Response(null, { status: 404 });
  return recordsCsv({ page: "boards", locale }, loaded, loaded.members, memberCells);
}
