import type { Role } from "@/lib/domain/actor";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { CaseKind, CaseState } from "@/lib/domain/case-file/case-file";
import type { DocumentFacts } from "@/lib/domain/document/facts";
import type { DocumentField, Filled } from "@/lib/domain/document/fields";
import type { DocumentBook, DocumentKind } from "@/lib/domain/document/kinds";
import type { OfficialDocument } from "@/lib/domain/document/structure";

/** One form while one text is in force: a lawyer signs the table of these, in `forms-data.ts`. */
export type DocumentForm = {
  readonly kind: DocumentKind;
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
  readonly kinds: readonly CaseKind[];
  readonly states: readonly CaseState[];
  /** Who signs and so issues it; the whole desk may draft. */
  readonly signers: readonly Role[];
  /** May be issued again beside an earlier one; all others take the earlier one's place. */
  readonly isRepeatable: boolean;
  readonly fields: readonly DocumentField[];
  readonly compose: (facts: DocumentFacts, filled: Filled) => OfficialDocument;
};
