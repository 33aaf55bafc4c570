import "server-only";
import { printDocx } from "@/lib/documents/docx/print-docx";
import { printPdf } from "@/lib/documents/pdf/print-pdf";
import { DOCX, PDF } from "@/lib/domain/document/media";
import type { OfficialDocument } from "@/lib/domain/document/structure";
import { keepBytes } from "@/lib/files/keep-bytes";

/** Both files of a document, safe on the disk before any row speaks of them. */
export async function printAndKeep(
  document: OfficialDocument,
  { name, at }: { readonly name: string; readonly at: Date },
) {
  const [pdf, docx] = await Promise.all([printPdf(document, at), printDocx(document)]);
  return {
    pdf: { ...(await keepBytes(pdf)), mediaType: PDF, originalName: `${name}.pdf` },
    docx: { ...(await keepBytes(docx)), mediaType: DOCX, originalName: `${name}.docx` },
  };
}
