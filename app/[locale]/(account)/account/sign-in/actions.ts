"use server";

import { redirect } from "next/navigation";

import { landingOf } from "@/lib/auth/landing";
import { signInWith } from "@/lib/auth/sign-in";
import { SignInInput } from "@/lib/domain/account/input";
import { type FormState, readForm, withProblem } from "@/lib/forms/form-state";
import { localeOf } from "@/lib/i18n/locale-of";

import { keepTyped } from "../../../keep-typed";

export async function signInAction(_: FormState, formData: FormData): Promise<FormState> {
  return keepTyped(formData, async () => {
    const form = readForm(SignInInput, formData);
    if (!form.ok) return form.state;

    const { email, password, next } = form.value;
    const signedIn = await signInWith({ email, password });
    if (!signedIn.ok) return withProblem(form.values, signedIn.problem);

    redirect(landingOf(signedIn.value, { next, locale: localeOf(formData) }));
  });
}
