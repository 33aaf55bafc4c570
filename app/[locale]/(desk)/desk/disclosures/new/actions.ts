"use server";

import { redirect } from "next/navigation";

import { findToday } from "@/db/queries/today";
import { requirePosition } from "@/lib/auth/gates";
import { planLineInput } from "@/lib/domain/disclosure/draft-input";
import { planYears } from "@/lib/domain/disclosure/matrix";
import { type FormState, readForm, withProblem } from "@/lib/forms/form-state";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { planDisclosure } from "@/lib/use-cases/disclosure/plan-disclosure";

export async function planDisclosureAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("publisher");
  const today = await findToday(scope);
  const form = readForm(planLineInput(today, planYears(today)), formData);
  if (!form.ok) return form.state;

  const planned = await planDisclosure({ actor, scope }, form.value);
  if (!planned.ok) return withProblem(form.values, planned.problem);
  const params = { id: planned.value.disclosureId };
  redirect(
    getPathname({
      href: { pathname: "/desk/disclosures/[id]", params },
      locale: localeOf(formData),
    }),
  );
}
