import type { CaseFacts } from "@/lib/domain/document/facts";

/** What is asked for beside what the case knows; the words stand in messages/…/documents.json under `field`. */
export type DocumentField<Known = CaseFacts> = {
  readonly name: DocumentFieldName;
  /** A day is typed in three parts: `nameDay`, `nameMonth`, `nameYear`. */
  readonly type: "line" | "text" | "day";
  /** A line with room for several sentences. */
  readonly isLong?: boolean;
  readonly isOptional?: boolean;
  /** An organisation has no such thing: not asked then. */
  readonly isOfPersons?: boolean;
  /** The day may lie ahead. */
  readonly mayBeAhead?: boolean;
  /** It lies so many days ahead at least. */
  readonly daysAhead?: number;
  /** What stands there before anybody types. */
  readonly prefill?: (facts: Known) => string | null;
};

export const DOCUMENT_FIELDS = [
  "filer",
  "address",
  "identityNumber",
  "identityIssuedOn",
  "identityIssuedBy",
  "subject",
  "reason",
  "letter",
  "recipient",
  "answer",
  "assignee",
  "members",
  "verified",
  "term",
  "proposer",
  "executors",
  "time",
  "day",
  "endTime",
  "place",
  "content",
  "chair",
  "recorder",
  "complainedOf",
  "complainedOfAddress",
  "related",
  "bodies",
  "summary",
  "opinions",
  "outcome",
  "copies",
  "demand",
  "findings",
  "dialogueResult",
  "legalBasis",
  "conclusion",
  "decision",
  "compensation",
  "what",
  "refusalGround",
  "papers",
  "visitor",
  "heard",
  "instruction",
  "responsible",
  "due",
  "contact",
  "session",
  "process",
  "assessment",
  "plans",
  "remark",
] as const;
export type DocumentFieldName = (typeof DOCUMENT_FIELDS)[number];

/** What was typed into a document, by field; a day in the parts it is typed in. */
export type Typed = Readonly<Record<string, string>>;

/** What was typed, checked: words, "dd/mm/yyyy" for a day, "" for what was left out or is not asked for. */
export type Filled = Readonly<Record<DocumentFieldName, string>>;

const names = DOCUMENT_FIELDS.map((name) => [name, ""]);

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one entry for each name
export const NOTHING_FILLED = Object.fromEntries(names) as Filled;

/** The names under which a field is sent. */
export const partsOf = ({ name, type }: Pick<DocumentField, "name" | "type">): string[] =>
  type === "day" ? [`${name}Day`, `${name}Month`, `${name}Year`] : [name];

/** The fields this case is asked for. */
export function askedFields(
  fields: readonly DocumentField[],
  { isOrganisation }: { readonly isOrganisation: boolean },
): DocumentField[] {
  return fields.filter(({ isOfPersons }) => !(isOfPersons && isOrganisation));
}
