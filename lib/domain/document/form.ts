import type { Role } from "@/lib/domain/actor";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { CaseKind, CaseState } from "@/lib/domain/case-file/case-file";
import type { DisclosureFigures } from "@/lib/domain/disclosure/figures";
import type { DisclosurePeriod, PeriodPart } from "@/lib/domain/disclosure/period";
import type { DocumentFacts, ReceptionFacts } from "@/lib/domain/document/facts";
import type { DocumentField, Filled } from "@/lib/domain/document/fields";
import type {
  CaseDocumentKind,
  DisclosureDocumentKind,
  DocumentBook,
  DocumentKind,
} from "@/lib/domain/document/kinds";
import type { OfficialDocument } from "@/lib/domain/document/structure";

/** One form while one text is in force: a lawyer signs the table of these, in `forms-data.ts`. */
type Form<Kind extends DocumentKind> = {
  readonly kind: Kind;
  /** "Mẫu số 03"; null where the texts at hand give none. */
  readonly formNumber: string | null;
  /** Where a lawyer finds it; Vietnamese, as it is cited. */
  readonly article: string;
  readonly effectiveFrom: CalendarDate;
  /** First day on which the form is no longer used; null while it is. */
  readonly effectiveTo: CalendarDate | null;
  /** Shown to staff as "cần xác nhận": number or wording were not read in the text itself. */
  readonly needsConfirmation: boolean;
  /** Null for minutes and receipts, which have no number. */
  readonly book: DocumentBook | null;
  /** Who signs and so issues it; the whole desk may draft. */
  readonly signers: readonly Role[];
  /** May be issued again beside an earlier one; all others take the earlier one's place. */
  readonly isRepeatable: boolean;
};

/** About a case. */
export type DocumentForm = Form<CaseDocumentKind> & {
  readonly kinds: readonly CaseKind[];
  readonly states: readonly CaseState[];
  readonly fields: readonly DocumentField[];
  readonly compose: (facts: DocumentFacts, filled: Filled) => OfficialDocument;
};

/** About a line of the book of receptions. */
export type ReceptionForm = Form<"conclusion_notice"> & {
  readonly fields: readonly DocumentField<ReceptionFacts>[];
  readonly compose: (
    facts: DocumentFacts,
    filled: Filled,
    known: ReceptionFacts,
  ) => OfficialDocument;
};

/** What is known of a period of disclosure. */
export type PeriodFacts = {
  readonly period: DisclosurePeriod;
  readonly figures: DisclosureFigures;
};

/** About what a ward made public in a period. */
export type DisclosureForm = Form<DisclosureDocumentKind> & {
  readonly parts: readonly PeriodPart[];
  /** The period must be over: a list that still grows is not issued. */
  readonly isOfPast: boolean;
  readonly fields: readonly DocumentField<PeriodFacts>[];
  readonly compose: (facts: DocumentFacts, filled: Filled, known: PeriodFacts) => OfficialDocument;
};
