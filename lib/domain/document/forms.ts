import { type Actor, isOfUnit, roleOf } from "@/lib/domain/actor";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { CaseFile } from "@/lib/domain/case-file/case-file";
import type { DocumentForm } from "@/lib/domain/document/form";
import { DOCUMENT_FORMS } from "@/lib/domain/document/forms-data";
import type { DocumentKind } from "@/lib/domain/document/kinds";

/** The form that is used that day; null when none is in force. */
export function formFor(kind: DocumentKind, on: CalendarDate): DocumentForm | null {
  return (
    DOCUMENT_FORMS.find(
      (form) =>
        form.kind === kind &&
        form.effectiveFrom <= on &&
        (form.effectiveTo === null || on < form.effectiveTo),
    ) ?? null
  );
}

/** What can be drawn up about this case as it stands. */
export function formsFor(
  { kind, state }: Pick<CaseFile, "kind" | "state">,
  on: CalendarDate,
): DocumentForm[] {
  return DOCUMENT_FORMS.filter(
    (form) => form === formFor(form.kind, on) && fits(form, { kind, state }),
  );
}

export const fits = (
  { kinds, states }: DocumentForm,
  { kind, state }: Pick<CaseFile, "kind" | "state">,
) => kinds.includes(kind) && states.includes(state);

const DRAFTERS = new Set(["clerk", "officer", "leader"]);

/** The desk that has the case writes; never about one's own case. */
export const mayDraft = (actor: Actor, caseFile: CaseFile): boolean =>
  DRAFTERS.has(roleOf(actor)) &&
  isOfUnit(actor, caseFile.responsibleUnitId) &&
  caseFile.filedBy !== actor.accountId;

/** Whose name stands beneath it. */
export const mayIssue = (actor: Actor, form: DocumentForm, caseFile: CaseFile): boolean =>
  mayDraft(actor, caseFile) && form.signers.includes(roleOf(actor));
