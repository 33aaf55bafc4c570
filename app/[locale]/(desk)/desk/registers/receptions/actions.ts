"use server";

import { redirect } from "next/navigation";

import { findToday } from "@/db/queries/today";
import { requirePosition } from "@/lib/auth/gates";
import { correctReceptionInput, recordReceptionInput } from "@/lib/domain/reception/entry-input";
import { type FormState, readForm, withFieldError, withProblem } from "@/lib/forms/form-state";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { correctReception } from "@/lib/use-cases/reception/correct-reception";
import { recordReception } from "@/lib/use-cases/reception/record-reception";

import { keepTyped } from "../../../../keep-typed";

/** What the server alone finds wrong, beside the field it is about. */
const FIELD_OF: Readonly<Record<string, string>> = {
  reception_case_missing: "caseReference",
  reception_year_stays: "receivedDay",
};

export async function recordReceptionAction(_: FormState, formData: FormData): Promise<FormState> {
  const context = await requirePosition("clerk");
  return keepTyped(formData, async () => {
    const form = readForm(recordReceptionInput(await findToday(context.scope)), formData);
    if (!form.ok) return form.state;

    const recorded = await recordReception(context, form.value);
    if (!recorded.ok) return refused(form.values, recorded.problem);
    const { entryId, isRepeated } = recorded.value;
    return showEntry(formData, entryId, isRepeated ? "repeated" : "recorded");
  });
}

export async function correctReceptionAction(_: FormState, formData: FormData): Promise<FormState> {
  const context = await requirePosition("clerk");
  return keepTyped(formData, async () => {
    const form = readForm(correctReceptionInput(await findToday(context.scope)), formData);
    if (!form.ok) return form.state;

    const corrected = await correctReception(context, form.value);
    if (!corrected.ok) return refused(form.values, corrected.problem);
    return showEntry(formData, corrected.value.entryId, "corrected");
  });
}

function refused(values: FormState["values"], problem: string): FormState {
  const field = FIELD_OF[problem];
  return field ? withFieldError(values, field, problem) : withProblem(values, problem);
}

function showEntry(formData: FormData, id: string, done: string): never {
  const pathname = "/desk/registers/receptions/[id]";
  const href = { pathname, params: { id }, query: { done } } as const;
  redirect(getPathname({ href, locale: localeOf(formData) }));
}
