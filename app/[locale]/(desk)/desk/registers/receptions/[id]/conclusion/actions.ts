"use server";

import { redirect } from "next/navigation";

import { findToday } from "@/db/queries/today";
import { requirePosition } from "@/lib/auth/gates";
import {
  DraftConclusionInput,
  followUpInput,
  IssueConclusionInput,
} from "@/lib/domain/reception/conclusion-input";
import { type FormState, readForm, withFieldError, withProblem } from "@/lib/forms/form-state";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { draftConclusion, issueConclusion } from "@/lib/use-cases/reception/conclude-reception";
import { followUpConclusion } from "@/lib/use-cases/reception/follow-up-conclusion";

import { keepTyped } from "../../../../../../keep-typed";

/** Keeps what was typed and shows the sheet, or what is missing. */
export async function draftConclusionAction(form: FormData): Promise<void> {
  const context = await requirePosition("clerk", "leader");
  const locale = localeOf(form);
  const read = readForm(DraftConclusionInput, form);
  if (!read.ok) redirect(getPathname({ href: "/desk/registers/receptions", locale }));

  const { entryId: id } = read.value;
  const drafted = await draftConclusion(context, read.value);
  const pathname = "/desk/registers/receptions/[id]/conclusion";
  const page = getPathname({ href: { pathname, params: { id } }, locale });
  redirect(drafted.ok ? `${page}?step=preview` : page);
}

/** Signs what was looked at. */
export async function issueConclusionAction(_: FormState, form: FormData): Promise<FormState> {
  const context = await requirePosition("clerk", "leader");
  const read = readForm(IssueConclusionInput, form);
  if (!read.ok) return read.state;

  const issued = await issueConclusion(context, read.value);
  if (!issued.ok) return withProblem(read.values, issued.problem);
  return showEntry(form, issued.value.entryId, "concluded");
}

export async function followUpConclusionAction(_: FormState, form: FormData): Promise<FormState> {
  const context = await requirePosition("clerk", "leader");
  return keepTyped(form, async () => {
    const read = readForm(followUpInput(await findToday(context.scope)), form);
    if (!read.ok) return read.state;

    const done = await followUpConclusion(context, read.value);
    if (done.ok) return showEntry(form, done.value.entryId, "followed");
    return done.problem === "conclusion_done_too_early"
      ? withFieldError(read.values, "doneOn", done.problem)
      : withProblem(read.values, done.problem);
  });
}

function showEntry(form: FormData, id: string, done: string): never {
  const pathname = "/desk/registers/receptions/[id]";
  const href = { pathname, params: { id }, query: { done } } as const;
  redirect(`${getPathname({ href, locale: localeOf(form) })}#conclusions`);
}
