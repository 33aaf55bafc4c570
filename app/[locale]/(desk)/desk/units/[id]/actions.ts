"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";

import { requirePosition } from "@/lib/auth/gates";
import { UnitContactsInput } from "@/lib/domain/account/administration-input";
import { type FormState, readForm, withProblem } from "@/lib/forms/form-state";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { changeUnitContacts } from "@/lib/use-cases/administration/change-unit-contacts";

export async function changeContactsAction(_: FormState, formData: FormData): Promise<FormState> {
  const context = await requirePosition("administrator");

  const form = readForm(UnitContactsInput, formData);
  if (!form.ok) return form.state;

  const changed = await changeUnitContacts(context, form.value);
  if (!changed.ok) {
    if (changed.problem === "unit_changed_meanwhile") refresh();
    return withProblem(form.values, changed.problem);
  }

  const params = { id: form.value.unit };
  const href = { pathname: "/desk/units/[id]", params, query: { done: "1" } } as const;
  redirect(getPathname({ href, locale: localeOf(formData) }));
}
