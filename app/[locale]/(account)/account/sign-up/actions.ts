"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";

import { addressOf } from "@/lib/auth/client";
import { SignUpInput } from "@/lib/domain/account/input";
import { type FormState, readForm, withProblem } from "@/lib/forms/form-state";
import { getPathname } from "@/lib/i18n/navigation";
import { signUp } from "@/lib/use-cases/account/sign-up";

export async function signUpAction(_: FormState, formData: FormData): Promise<FormState> {
  const form = readForm(SignUpInput, formData);
  if (!form.ok) return form.state;

  const signedUp = await signUp({ ...form.value, from: addressOf(await headers()) });
  if (!signedUp.ok) return withProblem(form.values, signedUp.problem);

  const href = { pathname: "/account/sign-up", query: { sent: "1" } } as const;
  redirect(getPathname({ href, locale: form.value.locale }));
}
