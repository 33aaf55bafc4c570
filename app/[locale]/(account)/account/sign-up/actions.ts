"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";

import { addressOf } from "@/lib/auth/client";
import { SignUpInput } from "@/lib/domain/account/input";
import { type FormState, readForm, withProblem } from "@/lib/forms/form-state";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { signUp } from "@/lib/use-cases/account/sign-up";

import { keepTyped } from "../../../keep-typed";

export async function signUpAction(_: FormState, formData: FormData): Promise<FormState> {
  return keepTyped(formData, async () => {
    const form = readForm(SignUpInput, formData);
    if (!form.ok) return form.state;

    const locale = localeOf(formData);
    const from = addressOf(await headers());
    const signedUp = await signUp({ ...form.value, locale, from });
    if (!signedUp.ok) return withProblem(form.values, signedUp.problem);

    const href = { pathname: "/account/sign-up", query: { sent: "1" } } as const;
    redirect(getPathname({ href, locale }));
  });
}
