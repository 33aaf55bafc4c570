"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";

import { addressOf } from "@/lib/auth/client";
import { ForgotInput } from "@/lib/domain/account/input";
import { type FormState, readForm, withProblem } from "@/lib/forms/form-state";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { askForReset } from "@/lib/use-cases/account/ask-for-reset";

import { keepTyped } from "../../../keep-typed";

export async function forgotAction(_: FormState, formData: FormData): Promise<FormState> {
  return keepTyped(formData, async () => {
    const form = readForm(ForgotInput, formData);
    if (!form.ok) return form.state;

    const asked = await askForReset({ ...form.value, from: addressOf(await headers()) });
    if (!asked.ok) return withProblem(form.values, asked.problem);

    const href = { pathname: "/account/forgot", query: { sent: "1" } } as const;
    redirect(getPathname({ href, locale: localeOf(formData) }));
  });
}
