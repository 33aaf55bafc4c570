import * as z from "zod";

import { CASE } from "@/lib/domain/case-file/input";
import { DOCUMENT_FIELDS } from "@/lib/domain/document/fields";
import { MAX_TEXT } from "@/lib/domain/document/fill-in";
import { DOCUMENT_KINDS } from "@/lib/domain/document/kinds";
import { choice, form, id } from "@/lib/domain/input";

const PARTS = DOCUMENT_FIELDS.flatMap((name) => [
  name,
  `${name}Day`,
  `${name}Month`,
  `${name}Year`,
]);

/** Kept as it was typed: what is missing is said when the document is looked at, so that nothing typed is lost. */
const typed = z
  .string({ error: "form_malformed" })
  .max(MAX_TEXT, "document_field_too_long")
  .optional();

export const TYPED = Object.fromEntries(PARTS.map((part) => [part, typed]));

export const DraftDocumentInput = form({
  caseId: id,
  kind: choice(DOCUMENT_KINDS, "form_malformed"),
  ...TYPED,
}).transform(({ caseId, kind, ...parts }) => ({ caseId, kind, typed: typedIn(parts) }));

/** What was sent under the names of fields, and nothing else. */
export function typedIn(parts: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parts).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    ),
  );
}

export const IssueDocumentInput = form({
  ...CASE,
  kind: choice(DOCUMENT_KINDS, "form_malformed"),
  draftedAt: z.iso.datetime({ error: "form_malformed" }),
});
