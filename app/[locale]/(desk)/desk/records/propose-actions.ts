"use server";

import { redirect } from "next/navigation";

import { findScoreBasis } from "@/db/queries/scorecard";
import { requirePosition } from "@/lib/auth/gates";
import { ProposeInput } from "@/lib/domain/record/desk-input";
import { type FormState, readForm, withProblem } from "@/lib/forms/form-state";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { proposeCommendation } from "@/lib/use-cases/record/propose-commendation";

export async function proposeCommendationAction(
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const { actor, scope } = await requirePosition("leader");
  const form = readForm(ProposeInput, formData);
  if (!form.ok) return form.state;
  const basis = await findScoreBasis(scope.unitId);
  if (!basis) return withProblem(form.values, "record_score_missing");
  const proposed = await proposeCommendation({ actor, scope }, { ...form.value, basis });
  if (!proposed.ok) return withProblem(form.values, proposed.problem);
  const href = { pathname: "/desk/records/[id]", params: { id: proposed.value.draftId } } as const;
  redirect(getPathname({ href, locale: localeOf(formData) }));
}
