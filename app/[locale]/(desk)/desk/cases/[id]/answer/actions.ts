"use server";

import { redirect } from "next/navigation";

import { requirePosition } from "@/lib/auth/gates";
import { AnswerInput, RemoveAnswerFileInput } from "@/lib/domain/case-file/desk-input";
import { deskRolesFor } from "@/lib/domain/case-file/why-not";
import { readForm } from "@/lib/forms/form-state";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { answerCase } from "@/lib/use-cases/case-file/answer-case";
import { removeAttachment } from "@/lib/use-cases/case-file/remove-attachment";
import { reprocessAnswer } from "@/lib/use-cases/case-file/reprocess-answer";

import { act } from "../act";
import type { DeskFormState } from "../desk-form-state";

export async function answerAction(_: DeskFormState, form: FormData): Promise<DeskFormState> {
  return act("answer", form, { schema: AnswerInput, perform: answerCase });
}

export async function reprocessAnswerAction(
  _: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  return act("reprocess_answer", form, { schema: AnswerInput, perform: reprocessAnswer });
}

/** Takes a file away again before the answer is sent. */
export async function removeAnswerFileAction(form: FormData): Promise<void> {
  const { actor, scope } = await requirePosition(...deskRolesFor("answer"));
  const read = readForm(RemoveAnswerFileInput, form);
  if (!read.ok) redirect(getPathname({ href: "/desk/cases", locale: localeOf(form) }));

  const { draftId, attachmentId } = read.value;
  await removeAttachment({ actor, scope }, { draftId, purpose: "answer", attachmentId });
  const href = { pathname: "/desk/cases/[id]/answer", params: { id: draftId } } as const;
  redirect(getPathname({ href, locale: localeOf(form) }));
}
