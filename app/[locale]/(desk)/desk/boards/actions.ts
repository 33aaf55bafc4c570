"use server";

import { redirect } from "next/navigation";

import { findToday } from "@/db/queries/today";
import { requirePosition } from "@/lib/auth/gates";
import {
  addMemberInput,
  BeginBoardInput,
  changeBoardInput,
  changeMemberInput,
} from "@/lib/domain/oversight/board-input";
import { type FormState, type FormValues, readForm, withProblem } from "@/lib/forms/form-state";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { beginBoard, changeBoard } from "@/lib/use-cases/board/keep-board";
import { addMember, changeMember } from "@/lib/use-cases/board/keep-member";

export async function beginBoardAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("front");
  const form = readForm(BeginBoardInput, formData);
  if (!form.ok) return form.state;
  return answer(formData, form.values, await beginBoard({ actor, scope }, form.value));
}

export async function changeBoardAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("front");
  const form = readForm(changeBoardInput(await findToday(scope)), formData);
  if (!form.ok) return form.state;
  return answer(formData, form.values, await changeBoard({ actor, scope }, form.value));
}

export async function addMemberAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("front");
  const form = readForm(addMemberInput(await findToday(scope)), formData);
  if (!form.ok) return form.state;
  return answer(formData, form.values, await addMember({ actor, scope }, form.value));
}

export async function changeMemberAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("front");
  const form = readForm(changeMemberInput(await findToday(scope)), formData);
  if (!form.ok) return form.state;
  return answer(formData, form.values, await changeMember({ actor, scope }, form.value));
}

type Outcome =
  | { readonly ok: true; readonly value: { readonly boardId: string } }
  | { readonly ok: false; readonly problem: string };

/** Back to the board, or to the form with what is wrong; two heads are wrong with the duty. */
function answer(formData: FormData, values: FormValues, outcome: Outcome): FormState {
  if (!outcome.ok) {
    return outcome.problem === "two_heads"
      ? { fieldErrors: { duty: outcome.problem }, values }
      : withProblem(values, outcome.problem);
  }
  const href = { pathname: "/desk/boards/[id]", params: { id: outcome.value.boardId } } as const;
  redirect(`${getPathname({ href, locale: localeOf(formData) })}?saved=1`);
}
