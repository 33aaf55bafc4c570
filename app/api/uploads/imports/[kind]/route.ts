import { findPosition } from "@/lib/auth/gates";
import { IMPORT_KINDS, IMPORT_RULES } from "@/lib/domain/import/import";
import { takeSheet } from "@/lib/files/take-sheet";
import { isFromOurPage } from "@/lib/http/from-our-page";
import { localeFrom } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { mayUpload } from "@/lib/use-cases/case-file/attach-file";
import { sendImport } from "@/lib/use-cases/import/send-import";

type Context = RouteContext<"/api/uploads/imports/[kind]">;

/** A file of records, straight to the disk; it is looked at later, and its page says what came of it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const asked = (await params).kind;
  const kind = IMPORT_KINDS.find((known) => known === asked);
  if (!isFromOurPage(request)) return refusal(403);
  const context = kind && (await findPosition(...IMPORT_RULES[kind].send));
  if (!kind || !context) return refusal(404);

  const locale = localeFrom(new URL(request.url).searchParams.get("locale"));
  const list = getPathname({ href: "/desk/imports", locale });
  const back = (problem: string) => seeOther(`${list}?problem=${problem}`);
  const allowed = await mayUpload(context);
  if (!allowed.ok) return back(allowed.problem);
  const taken = await takeSheet(request);
  if (!taken.ok) return back(taken.problem);

  const sent = await sendImport(context, { kind, ...taken.value });
  if (!sent.ok) return refusal(404);
  const { id } = sent.value;
  return seeOther(
    getPathname({ href: { pathname: "/desk/imports/[id]", params: { id } }, locale }),
  );
}

const refusal = (status: 403 | 404) =>
  new Response(null, { status, headers: { "cache-control": "no-store" } });

const seeOther = (location: string) =>
  new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
