"use server";

import { redirect } from "next/navigation";

import { requirePosition } from "@/lib/auth/gates";
import { InviteInput } from "@/lib/domain/account/administration-input";
import { type FormState, readForm } from "@/lib/forms/form-state";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { inviteAccount } from "@/lib/use-cases/administration/invite-account";

import { besideItsField } from "../problem-place";

export async function inviteAction(_: FormState, formData: FormData): Promise<FormState> {
  const context = await requirePosition("administrator");

  const form = readForm(InviteInput, formData);
  if (!form.ok) return form.state;

  const invited = await inviteAccount(context, form.value);
  if (!invited.ok) return besideItsField(form.values, invited.problem);

  const params = { id: invited.value };
  const href = { pathname: "/desk/accounts/[id]", params, query: { done: "invited" } } as const;
  redirect(getPathname({ href, locale: localeOf(formData) }));
}
