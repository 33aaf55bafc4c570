"use server";

import { redirect } from "next/navigation";

import { requirePosition } from "@/lib/auth/gates";
import { ApproveScheduleInput, ReturnScheduleInput } from "@/lib/domain/reception/schedule-input";
import { type FormState, readForm, withProblem } from "@/lib/forms/form-state";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { approveSchedule, returnSchedule } from "@/lib/use-cases/reception/decide-schedule";

export async function approveScheduleAction(_: FormState, formData: FormData): Promise<FormState> {
  const context = await requirePosition("leader");

  const form = readForm(ApproveScheduleInput, formData);
  if (!form.ok) return form.state;

  const approved = await approveSchedule(context, form.value);
  if (!approved.ok) return withProblem(form.values, approved.problem);
  return showSchedule(formData, approved.value.id, "approved");
}

export async function returnScheduleAction(_: FormState, formData: FormData): Promise<FormState> {
  const context = await requirePosition("leader");

  const form = readForm(ReturnScheduleInput, formData);
  if (!form.ok) return form.state;

  const returned = await returnSchedule(context, form.value);
  if (!returned.ok) return withProblem(form.values, returned.problem);
  return showSchedule(formData, returned.value.id, "returned");
}

function showSchedule(formData: FormData, id: string, done: string): never {
  const href = { pathname: "/desk/reception/[id]", params: { id }, query: { done } } as const;
  redirect(getPathname({ href, locale: localeOf(formData) }));
}
