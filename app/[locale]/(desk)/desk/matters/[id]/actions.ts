"use server";

import { redirect } from "next/navigation";

import { requirePosition } from "@/lib/auth/gates";
import {
  AdviseMatterInput,
  AnswerMatterInput,
  TakeUpMatterInput,
} from "@/lib/domain/oversight/board-matter-input";
import { type FormState, type FormValues, readForm, withProblem } from "@/lib/forms/form-state";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import {
  adviseMatter,
  answerMatter,
  takeUpMatter,
} from "@/lib/use-cases/board-matter/act-on-matter";

export async function takeUpMatterAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("overseer");
  const form = readForm(TakeUpMatterInput, formData);
  if (!form.ok) return form.state;
  return answer(formData, form.values, await takeUpMatter({ actor, scope }, form.value));
}

export async function adviseMatterAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("overseer");
  const form = readForm(AdviseMatterInput, formData);
  if (!form.ok) return form.state;
  return answer(formData, form.values, await adviseMatter({ actor, scope }, form.value));
}

export async function answerMatterAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("overseer");
  const form = readForm(AnswerMatterInput, formData);
  if (!form.ok) return form.state;
  return answer(formData, form.values, await answerMatter({ actor, scope }, form.value));
}

type Outcome =
  | { readonly ok: true; readonly value: { readonly matterId: string } }
  | { readonly ok: false; readonly problem: string };

/** Back to the page of the matter, or to the form with what is wrong. */
function answer(formData: FormData, values: FormValues, outcome: Outcome): FormState {
  if (!outcome.ok) return withProblem(values, outcome.problem);
  const href = { pathname: "/desk/matters/[id]", params: { id: outcome.value.matterId } } as const;
  redirect(`${getPathname({ href, locale: localeOf(formData) })}?saved=1`);
}
