"use server";

import { redirect } from "next/navigation";

import { requirePosition } from "@/lib/auth/gates";
import {
  DiscardRecordInput,
  PublishRecordInput,
  ReturnRecordInput,
} from "@/lib/domain/record/desk-input";
import { type FormState, type FormValues, readForm, withProblem } from "@/lib/forms/form-state";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { discardRecordDraft } from "@/lib/use-cases/record/draft-record";
import { publishRecord } from "@/lib/use-cases/record/publish-record";
import { returnRecordDraft } from "@/lib/use-cases/record/return-record";

export async function publishRecordAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("leader");
  const form = readForm(PublishRecordInput, formData);
  if (!form.ok) return form.state;
  const { draftId: versionId } = form.value;
  return answer(formData, form.values, await publishRecord({ actor, scope }, { versionId }));
}

export async function returnRecordAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("leader");
  const form = readForm(ReturnRecordInput, formData);
  if (!form.ok) return form.state;
  return answer(formData, form.values, await returnRecordDraft({ actor, scope }, form.value));
}

export async function discardRecordAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("publisher");
  const form = readForm(DiscardRecordInput, formData);
  if (!form.ok) return form.state;
  return answer(formData, form.values, await discardRecordDraft({ actor, scope }, form.value));
}

type Outcome =
  | { readonly ok: true; readonly value: { readonly draftId: string } }
  | { readonly ok: false; readonly problem: string };

/** Back to the page of what was acted on, or to the form with what is wrong. */
function answer(formData: FormData, values: FormValues, outcome: Outcome): FormState {
  if (!outcome.ok) return withProblem(values, outcome.problem);
  const href = { pathname: "/desk/records/[id]", params: { id: outcome.value.draftId } } as const;
  redirect(getPathname({ href, locale: localeOf(formData) }));
}
