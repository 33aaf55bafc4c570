"use server";

import { redirect } from "next/navigation";

import { findToday } from "@/db/queries/today";
import { requirePosition } from "@/lib/auth/gates";
import {
  AnswerConsultationInput,
  CloseConsultationInput,
  ConsultationDayInput,
  ReturnConsultationInput,
  sheetInput,
  SumUpConsultationInput,
  WithdrawSheetInput,
} from "@/lib/domain/consultation/input";
import { type FormState, type FormValues, readForm, withProblem } from "@/lib/forms/form-state";
import { previewOf } from "@/lib/forms/preview";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import {
  answerConsultation,
  closeConsultation,
} from "@/lib/use-cases/consultation/answer-consultation";
import { recordSheet, withdrawSheet } from "@/lib/use-cases/consultation/keep-sheets";
import {
  openConsultation,
  prolongConsultation,
} from "@/lib/use-cases/consultation/open-consultation";
import { returnConsultation } from "@/lib/use-cases/consultation/return-consultation";
import { sumUpConsultation } from "@/lib/use-cases/consultation/sum-up-consultation";

export async function openConsultationAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("leader");
  const form = readForm(ConsultationDayInput, formData);
  if (!form.ok) return form.state;
  return answer(formData, form.values, await openConsultation({ actor, scope }, form.value));
}

export async function returnConsultationAction(
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const { actor, scope } = await requirePosition("leader");
  const form = readForm(ReturnConsultationInput, formData);
  if (!form.ok) return form.state;
  return answer(formData, form.values, await returnConsultation({ actor, scope }, form.value));
}

export async function prolongConsultationAction(
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const { actor, scope } = await requirePosition("leader");
  const form = readForm(ConsultationDayInput, formData);
  if (!form.ok) return form.state;
  return answer(formData, form.values, await prolongConsultation({ actor, scope }, form.value));
}

export async function recordSheetAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("publisher");
  const form = readForm(sheetInput(await findToday(scope)), formData);
  if (!form.ok) return form.state;
  return answer(formData, form.values, await recordSheet({ actor, scope }, form.value));
}

export async function withdrawSheetAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("publisher");
  const form = readForm(WithdrawSheetInput, formData);
  if (!form.ok) return form.state;
  return answer(formData, form.values, await withdrawSheet({ actor, scope }, form.value));
}

export async function sumUpConsultationAction(
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const { actor, scope } = await requirePosition("publisher", "leader");
  const preview = previewOf(formData);
  if (preview) return preview;
  const form = readForm(SumUpConsultationInput, formData);
  if (!form.ok) return form.state;
  return answer(formData, form.values, await sumUpConsultation({ actor, scope }, form.value));
}

export async function answerConsultationAction(
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const { actor, scope } = await requirePosition("leader");
  const preview = previewOf(formData);
  if (preview) return preview;
  const form = readForm(AnswerConsultationInput, formData);
  if (!form.ok) return form.state;
  return answer(formData, form.values, await answerConsultation({ actor, scope }, form.value));
}

export async function closeConsultationAction(
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const { actor, scope } = await requirePosition("leader");
  const form = readForm(CloseConsultationInput, formData);
  if (!form.ok) return form.state;
  return answer(formData, form.values, await closeConsultation({ actor, scope }, form.value));
}

type Outcome =
  | { readonly ok: true; readonly value: { readonly consultationId: string } }
  | { readonly ok: false; readonly problem: string };

/** Back to the page of what was acted on, or to the form with what is wrong. */
function answer(formData: FormData, values: FormValues, outcome: Outcome): FormState {
  if (!outcome.ok) return withProblem(values, outcome.problem);
  const params = { id: outcome.value.consultationId };
  const href = { pathname: "/desk/consultations/[id]", params } as const;
  redirect(getPathname({ href, locale: localeOf(formData) }));
}
