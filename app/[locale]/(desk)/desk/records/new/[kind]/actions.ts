"use server";

import { redirect } from "next/navigation";

import { requirePosition } from "@/lib/auth/gates";
import { WithdrawRecordInput } from "@/lib/domain/record/desk-input";
import { type FormState, readForm, withProblem } from "@/lib/forms/form-state";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { askToWithdraw } from "@/lib/use-cases/record/withdraw-record";

export async function withdrawRecordAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("publisher");
  const form = readForm(WithdrawRecordInput, formData);
  if (!form.ok) return form.state;
  const asked = await askToWithdraw({ actor, scope }, form.value);
  if (!asked.ok) return withProblem(form.values, asked.problem);
  const params = { id: asked.value.draftId };
  const href = { pathname: "/desk/records/[id]", params } as const;
  redirect(getPathname({ href, locale: localeOf(formData) }));
}
