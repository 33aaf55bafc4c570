import type { CaseFacts } from "@/lib/domain/document/facts";

/** What is asked for beside what the case knows; the words stand in messages/…/documents.json under `field`. */
export type DocumentField = {
  readonly name: DocumentFieldName;
  /** A day is typed in three parts: `nameDay`, `nameMonth`, `nameYear`. */
  readonly type: "line" | "text" | "day";
  readonly isOptional?: boolean;
  /** An organisation has no such thing: not asked then. */
  readonly isOfPersons?: boolean;
  /** The day may lie ahead. */
  readonly mayBeAhead?: boolean;
  /** What stands there before anybody types. */
  readonly prefill?: (facts: CaseFacts) => string | null;
};

export const DOCUMENT_FIELDS = [
  "filer",
  "address",
  "identityNumber",
  "identityIssuedOn",
  "identityIssuedBy",
  "subject",
] as const;
export type DocumentFieldName = (typeof DOCUMENT_FIELDS)[number];

/** What was typed into a document, by field; a day in the parts it is typed in. */
export type Typed = Readonly<Record<string, string>>;

/** What was typed, checked: a line where one is asked for, "dd/mm/yyyy" for a day, nothing for what was left out. */
export type Filled = { readonly [name in DocumentFieldName]?: string | undefined };

/** The names under which a field is sent. */
export const partsOf = ({ name, type }: DocumentField): string[] =>
  type === "day" ? [`${name}Day`, `${name}Month`, `${name}Year`] : [name];

/** The fields this case is asked for. */
export function askedFields(
  fields: readonly DocumentField[],
  { isOrganisation }: { readonly isOrganisation: boolean },
): DocumentField[] {
  return fields.filter(({ isOfPersons }) => !(isOfPersons && isOrganisation));
}
