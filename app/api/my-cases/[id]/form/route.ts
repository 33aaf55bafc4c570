import { findMyCase } from "@/db/queries/my-case";
import { findAccount } from "@/lib/auth/gates";
import { printPdf } from "@/lib/documents/pdf/print-pdf";
import { complaintForm } from "@/lib/domain/document/blank/complaint";
import { chairOf } from "@/lib/domain/document/facts";
import { PDF } from "@/lib/domain/document/media";
import { idFrom } from "@/lib/domain/input";
import { contentDisposition } from "@/lib/files/content-disposition";

const PRIVATE = { "cache-control": "private, no-store" };
const notThere = () => new Response(null, { status: 404, headers: PRIVATE });

/** One's own complaint on the form of the decree, to be printed and signed; it is printed anew each time and kept nowhere. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/api/my-cases/[id]/form">,
): Promise<Response> {
  const id = idFrom((await params).id);
  const reader = await findAccount();
  if (id === null || !reader) return notThere();

  const found = await findMyCase(reader.scope, id);
  if (found?.caseFile.state !== "awaiting_completion") return notThere();

  const { people, speakers, subject, content, responsibleUnit, sentAt } = found;
  const nameOf = (part: string) => people.find((party) => party.part === part)?.name ?? null;
  const document = complaintForm({
    to: chairOf({ unitName: responsibleUnit.name }),
    name: nameOf("filer") ?? "",
    attorney: speakers[0]?.name ?? null,
    complainedOf: nameOf("complained_of"),
    subject,
    content,
  });
  return new Response(new Uint8Array(await printPdf(document, sentAt)), {
    headers: {
      ...PRIVATE,
      "content-type": PDF,
      "content-disposition": contentDisposition("Đơn khiếu nại.pdf"),
      "content-security-policy": "sandbox; default-src 'none'",
      "x-content-type-options": "nosniff",
    },
  });
}
