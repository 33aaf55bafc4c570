"use server";

import { redirect } from "next/navigation";

import { requirePosition } from "@/lib/auth/gates";
import { ApprovePlanInput } from "@/lib/domain/disclosure/draft-input";
import { type FormState, readForm, withProblem } from "@/lib/forms/form-state";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { approvePlan } from "@/lib/use-cases/disclosure/approve-plan";

export async function approvePlanAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("leader");
  const form = readForm(ApprovePlanInput, formData);
  if (!form.ok) return form.state;

  const approved = await approvePlan({ actor, scope }, form.value);
  if (!approved.ok) return withProblem(form.values, approved.problem);
  const list = getPathname({ href: "/desk/disclosures", locale: localeOf(formData) });
  redirect(`${list}?year=${form.value.year}&approved=${approved.value.lines}`);
}
