"use server";

import { redirect } from "next/navigation";

import { requirePosition } from "@/lib/auth/gates";
import {
  AccountInput,
  EndPositionInput,
  GrantInput,
  LockInput,
} from "@/lib/domain/account/administration-input";
import { type FormState, readForm, withProblem } from "@/lib/forms/form-state";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { endPosition } from "@/lib/use-cases/administration/end-position";
import { grantPosition } from "@/lib/use-cases/administration/grant-position";
import { inviteAgain } from "@/lib/use-cases/administration/invite-again";
import { lockAccount } from "@/lib/use-cases/administration/lock-account";

import { besideItsField } from "../problem-place";

export async function grantAction(_: FormState, formData: FormData): Promise<FormState> {
  const context = await requirePosition("administrator");

  const form = readForm(GrantInput, formData);
  if (!form.ok) return form.state;

  const granted = await grantPosition(context, form.value);
  if (!granted.ok) return besideItsField(form.values, granted.problem);

  return backTo(form.value.account, "granted", formData);
}

export async function endPositionAction(_: FormState, formData: FormData): Promise<FormState> {
  const context = await requirePosition("administrator");

  const form = readForm(EndPositionInput, formData);
  if (!form.ok) return form.state;

  const ended = await endPosition(context, form.value);
  if (!ended.ok) return besideItsField(form.values, ended.problem);

  return backTo(form.value.account, "ended", formData);
}

export async function lockAction(_: FormState, formData: FormData): Promise<FormState> {
  const context = await requirePosition("administrator");

  const form = readForm(LockInput, formData);
  if (!form.ok) return form.state;

  const { account, lock } = form.value;
  const changed = await lockAccount(context, { accountId: account, lock: lock === "lock" });
  if (!changed.ok) return withProblem(form.values, changed.problem);

  return backTo(account, lock, formData);
}

export async function inviteAgainAction(_: FormState, formData: FormData): Promise<FormState> {
  const context = await requirePosition("administrator");

  const form = readForm(AccountInput, formData);
  if (!form.ok) return form.state;

  const invited = await inviteAgain(context, form.value.account);
  if (!invited.ok) return withProblem(form.values, invited.problem);

  return backTo(form.value.account, "invited", formData);
}

function backTo(id: string, done: string, formData: FormData): never {
  const href = { pathname: "/desk/accounts/[id]", params: { id }, query: { done } } as const;
  redirect(getPathname({ href, locale: localeOf(formData) }));
}
