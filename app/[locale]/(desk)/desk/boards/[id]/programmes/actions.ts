"use server";

import { redirect } from "next/navigation";

import { requirePosition } from "@/lib/auth/gates";
import {
  BeginProgrammeInput,
  ChangeProgrammeInput,
  CorrectProgrammeInput,
  DecideProgrammeInput,
  LinkResultInput,
  PublishProgrammeInput,
} from "@/lib/domain/oversight/board-input";
import { type FormState, type FormValues, readForm, withProblem } from "@/lib/forms/form-state";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import {
  callOffProgramme,
  correctProgramme,
  publishProgramme,
  returnProgramme,
} from "@/lib/use-cases/board/decide-programme";
import { beginProgramme, changeProgramme } from "@/lib/use-cases/board/draft-programme";
import { linkResult } from "@/lib/use-cases/board/link-result";

/** Begins a programme; `intent` says which button was pressed. */
export async function beginProgrammeAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("overseer");
  const { action, fields } = intentOf(formData);
  const form = readForm(BeginProgrammeInput, fields);
  if (!form.ok) return form.state;
  const { board: boardId, ...content } = form.value;
  const begun = await beginProgramme({ actor, scope }, { boardId, content, action });
  return answer(formData, form.values, begun);
}

/** Changes a draft, or sends it to the front. */
export async function changeProgrammeAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("overseer");
  const { action, fields } = intentOf(formData);
  const form = readForm(ChangeProgrammeInput, fields);
  if (!form.ok) return form.state;
  const { programme: programmeId, revision, ...content } = form.value;
  const changed = await changeProgramme(
    { actor, scope },
    { programmeId, revision, content, action },
  );
  return answer(formData, form.values, changed);
}

export async function publishProgrammeAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("front");
  const form = readForm(PublishProgrammeInput, formData);
  if (!form.ok) return form.state;
  return answer(formData, form.values, await publishProgramme({ actor, scope }, form.value));
}

export async function returnProgrammeAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("front");
  const form = readForm(DecideProgrammeInput, formData);
  if (!form.ok) return form.state;
  return answer(formData, form.values, await returnProgramme({ actor, scope }, form.value));
}

export async function callOffProgrammeAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("front");
  const form = readForm(DecideProgrammeInput, formData);
  if (!form.ok) return form.state;
  return answer(formData, form.values, await callOffProgramme({ actor, scope }, form.value));
}

export async function correctProgrammeAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("front");
  const form = readForm(CorrectProgrammeInput, formData);
  if (!form.ok) return form.state;
  const { programme, revision, reason, ...content } = form.value;
  const corrected = await correctProgramme(
    { actor, scope },
    { programme, revision, reason, content },
  );
  return answer(formData, form.values, corrected);
}

export async function linkResultAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("front");
  const form = readForm(LinkResultInput, formData);
  if (!form.ok) return form.state;
  return answer(formData, form.values, await linkResult({ actor, scope }, form.value));
}

/** Which button was pressed, and the form without it. */
function intentOf(formData: FormData) {
  const fields = new FormData();
  for (const [name, value] of formData) if (name !== "intent") fields.append(name, value);
  const action = formData.get("intent") === "submit" ? ("submit" as const) : ("edit" as const);
  return { action, fields };
}

type Outcome =
  | {
      readonly ok: true;
      readonly value: { readonly boardId: string; readonly programmeId: string };
    }
  | { readonly ok: false; readonly problem: string };

/** Back to the page of the programme, or to the form with what is wrong. */
function answer(formData: FormData, values: FormValues, outcome: Outcome): FormState {
  if (!outcome.ok) return withProblem(values, outcome.problem);
  const { boardId: id, programmeId: programme } = outcome.value;
  const pathname = "/desk/boards/[id]/programmes/[programme]";
  const href = { pathname, params: { id, programme } } as const;
  redirect(`${getPathname({ href, locale: localeOf(formData) })}?saved=1`);
}
