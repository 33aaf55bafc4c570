/** What a document is about: a case, a line of the book of receptions, or a ward's period of disclosure. */
export type DocumentSubject =
  | { readonly caseFileId: string }
  | { readonly entryId: string }
  | { readonly unitId: string; readonly period: string };
