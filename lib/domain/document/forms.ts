import { type Actor, isOfUnit, roleOf } from "@/lib/domain/actor";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { CaseFile } from "@/lib/domain/case-file/case-file";
import type { DisclosurePeriod } from "@/lib/domain/disclosure/period";
import type { DisclosureForm, DocumentForm, ReceptionForm } from "@/lib/domain/document/form";
import {
  DISCLOSURE_FORMS,
  DOCUMENT_FORMS,
  RECEPTION_FORMS,
} from "@/lib/domain/document/forms-data";
import type { DocumentKind } from "@/lib/domain/document/kinds";

/** The form that is used that day about a case; null when none is in force. */
export const formFor = (kind: DocumentKind, on: CalendarDate): DocumentForm | null =>
  inForce(DOCUMENT_FORMS, kind, on);

/** The notice after a reception; null when none is in force. */
export const conclusionForm = (on: CalendarDate): ReceptionForm | null =>
  inForce(RECEPTION_FORMS, "conclusion_notice", on);

/** The list or report of a period of disclosure; null when none is in force, or not for such a period. */
export function disclosureForm(
  kind: DocumentKind,
  { part }: Pick<DisclosurePeriod, "part">,
  on: CalendarDate,
): DisclosureForm | null {
  const form = inForce(DISCLOSURE_FORMS, kind, on);
  return form?.parts.includes(part) ? form : null;
}

type Dated = Pick<DocumentForm, "effectiveFrom" | "effectiveTo"> & { readonly kind: DocumentKind };

function inForce<Form extends Dated>(
  forms: readonly Form[],
  kind: DocumentKind,
  on: CalendarDate,
): Form | null {
  return (
    forms.find(
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
