"use server";

import { redirect } from "next/navigation";

import { requireAccount } from "@/lib/auth/gates";
import { RateInput, RequestReprocessingInput, WithdrawInput } from "@/lib/domain/case-file/input";
import { idFrom } from "@/lib/domain/input";
import { type FormState, readForm, withProblem } from "@/lib/forms/form-state";
import { typedIn } from "@/lib/forms/typed-in";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { rateCase } from "@/lib/use-cases/case-file/rate-case";
import { removeAttachment } from "@/lib/use-cases/case-file/remove-attachment";
import { requestReprocessing } from "@/lib/use-cases/case-file/request-reprocessing";
import { withdrawCase } from "@/lib/use-cases/case-file/withdraw-case";

import { keepTyped } from "../../../keep-typed";
import { caseHref } from "../present-case";

export async function withdrawAction(_: FormState, formData: FormData): Promise<FormState> {
  return keepTyped(formData, async () => {
    const { actor, scope } = await requireAccount(typedIn(formData));
    const form = readForm(WithdrawInput, formData);
    if (!form.ok) return form.state;

    const withdrawn = await withdrawCase({ actor, scope }, form.value);
    if (!withdrawn.ok) return withProblem(form.values, withdrawn.problem);
    return backTo(form.value.caseId, "withdraw", formData);
  });
}

export async function rateAction(_: FormState, formData: FormData): Promise<FormState> {
  return keepTyped(formData, async () => {
    const { actor, scope } = await requireAccount(typedIn(formData));
    const form = readForm(RateInput, formData);
    if (!form.ok) return form.state;

    const rated = await rateCase({ actor, scope }, form.value);
    if (!rated.ok) return withProblem(form.values, rated.problem);
    return backTo(form.value.caseId, "rate", formData);
  });
}

export async function reprocessAction(_: FormState, formData: FormData): Promise<FormState> {
  return keepTyped(formData, async () => {
    const { actor, scope } = await requireAccount(typedIn(formData));
    const form = readForm(RequestReprocessingInput, formData);
    if (!form.ok) return form.state;

    const asked = await requestReprocessing({ actor, scope }, form.value);
    if (!asked.ok) return withProblem(form.values, asked.problem);
    return backTo(form.value.caseId, "reprocess", formData);
  });
}

/** The case stands where a draft would: its files wait under its id. */
export async function removeSupplementFileAction(formData: FormData): Promise<void> {
  const { actor, scope } = await requireAccount();
  const id = idFrom(formData.get("draftId"));
  const attachmentId = idFrom(formData.get("attachmentId"));
  const locale = localeOf(formData);
  if (id === null || attachmentId === null) redirect(getPathname({ href: "/my-cases", locale }));

  const which = { draftId: id, purpose: "supplement", attachmentId } as const;
  await removeAttachment({ actor, scope }, which);
  const href = { pathname: "/my-cases/[id]/supplement", params: { id } } as const;
  redirect(getPathname({ href, locale }));
}

function backTo(id: string, done: string, formData: FormData): never {
  redirect(`${caseHref(id, localeOf(formData))}?done=${done}`);
}
