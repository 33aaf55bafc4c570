"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";

import { addressOf } from "@/lib/auth/client";
import { UseLinkInput } from "@/lib/domain/account/input";
import { type FormState, readForm, withProblem } from "@/lib/forms/form-state";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { confirmEmail } from "@/lib/use-cases/account/confirm-email";

import { keepTyped } from "../../../keep-typed";

export async function confirmEmailAction(_: FormState, formData: FormData): Promise<FormState> {
  return keepTyped(formData, async () => {
    const form = readForm(UseLinkInput, formData);
    if (!form.ok) return form.state;

    const { token } = form.value;
    const confirmed = await confirmEmail({ token, from: addressOf(await headers()) });
    if (!confirmed.ok) return withProblem(form.values, confirmed.problem);

    redirect(
      getPathname({
        href: { pathname: "/account", query: { done: "email-changed" } },
        locale: localeOf(formData),
      }),
    );
  });
}
