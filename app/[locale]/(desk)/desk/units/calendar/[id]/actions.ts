"use server";

import { redirect } from "next/navigation";

import { requirePosition } from "@/lib/auth/gates";
import { ConfirmChangeInput, WithdrawChangeInput } from "@/lib/domain/clock/calendar-input";
import { type FormState, readForm, withProblem } from "@/lib/forms/form-state";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { confirmCalendar, withdrawCalendar } from "@/lib/use-cases/administration/change-calendar";

export async function confirmChangeAction(_: FormState, formData: FormData): Promise<FormState> {
  const context = await requirePosition("administrator");

  const form = readForm(ConfirmChangeInput, formData);
  if (!form.ok) return form.state;

  const { change: id, countings } = form.value;
  const confirmed = await confirmCalendar(context, { id, countings });
  if (!confirmed.ok) return withProblem(form.values, confirmed.problem);
  backTo(id, formData);
}

export async function withdrawChangeAction(_: FormState, formData: FormData): Promise<FormState> {
  const context = await requirePosition("administrator");

  const form = readForm(WithdrawChangeInput, formData);
  if (!form.ok) return form.state;

  const { change: id } = form.value;
  const withdrawn = await withdrawCalendar(context, { id });
  if (!withdrawn.ok) return withProblem(form.values, withdrawn.problem);
  backTo(id, formData);
}

function backTo(id: string, formData: FormData): never {
  const href = { pathname: "/desk/units/calendar/[id]", params: { id } } as const;
  redirect(getPathname({ href, locale: localeOf(formData) }));
}
