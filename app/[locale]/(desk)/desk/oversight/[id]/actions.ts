"use server";

import { redirect } from "next/navigation";

import { requirePosition } from "@/lib/auth/gates";
import {
  CorrectResultInput,
  RemoveFindingFileInput,
  ReturnResultInput,
  VersionInput,
} from "@/lib/domain/oversight/draft-input";
import { type FormState, readForm, withProblem } from "@/lib/forms/form-state";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { detachFromFinding } from "@/lib/use-cases/oversight/attach-file";
import { correctResult } from "@/lib/use-cases/oversight/correct-result";
import { publishResult } from "@/lib/use-cases/oversight/publish-result";
import { returnResult } from "@/lib/use-cases/oversight/return-result";

export async function publishResultAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("front");
  const form = readForm(VersionInput, formData);
  if (!form.ok) return form.state;

  const published = await publishResult({ actor, scope }, form.value);
  return published.ok
    ? backTo(formData, published.value.resultId)
    : withProblem(form.values, published.problem);
}

export async function returnResultAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("front");
  const form = readForm(ReturnResultInput, formData);
  if (!form.ok) return form.state;

  const returned = await returnResult({ actor, scope }, form.value);
  return returned.ok
    ? backTo(formData, returned.value.resultId)
    : withProblem(form.values, returned.problem);
}

export async function correctResultAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("overseer");
  const form = readForm(CorrectResultInput, formData);
  if (!form.ok) return form.state;

  const opened = await correctResult({ actor, scope }, form.value);
  if (!opened.ok) return withProblem(form.values, opened.problem);
  redirect(
    getPathname({
      href: { pathname: "/desk/oversight/[id]/edit", params: { id: opened.value.resultId } },
      locale: localeOf(formData),
    }),
  );
}

function backTo(formData: FormData, id: string): never {
  redirect(
    getPathname({
      href: { pathname: "/desk/oversight/[id]", params: { id } },
      locale: localeOf(formData),
    }),
  );
}

/** Takes a file away again before its version is public. */
export async function removeFindingFileAction(formData: FormData): Promise<void> {
  const { actor, scope } = await requirePosition("overseer");
  const locale = localeOf(formData);
  const form = readForm(RemoveFindingFileInput, formData);
  if (!form.ok) redirect(getPathname({ href: "/desk/oversight", locale }));

  const { resultId } = form.value;
  await detachFromFinding({ actor, scope }, form.value);
  const href = { pathname: "/desk/oversight/[id]/files", params: { id: resultId } } as const;
  redirect(getPathname({ href, locale }));
}
