import type { Requirement } from "@/lib/domain/case-file/transitions";

/** What an answer lacks to be proved; null when the files are enough. A decision is a document, not a photograph. */
export function lackingProof(
  requires: readonly Requirement[],
  files: readonly { readonly mediaType: string }[],
): "document_missing" | "evidence_missing" | null {
  const hasDocument = files.some(({ mediaType }) => mediaType === "application/pdf");
  if (requires.includes("document") && !hasDocument) return "document_missing";
  return requires.includes("evidence") && files.length === 0 ? "evidence_missing" : null;
}
