"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";

import { addressOf } from "@/lib/auth/client";
import { landingOf } from "@/lib/auth/landing";
import { signInWith } from "@/lib/auth/sign-in";
import { ChoosePasswordInput } from "@/lib/domain/account/input";
import { type FormState, readForm, withFieldError, withProblem } from "@/lib/forms/form-state";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { choosePassword } from "@/lib/use-cases/account/choose-password";

import { keepTyped } from "../../keep-typed";

export async function choosePasswordAction(_: FormState, formData: FormData): Promise<FormState> {
  return keepTyped(formData, async () => {
    const form = readForm(ChoosePasswordInput, formData);
    if (!form.ok) return form.state;

    const locale = localeOf(formData);
    const { next, token, "new-password": password } = form.value;
    const chosen = await choosePassword({ token, password, from: addressOf(await headers()) });
    if (!chosen.ok) {
      return chosen.problem.startsWith("password_")
        ? withFieldError(form.values, "new-password", chosen.problem)
        : withProblem(form.values, chosen.problem);
    }

    const signedIn = await signInWith({ email: chosen.value, password });
    redirect(
      signedIn.ok
        ? landingOf(signedIn.value, { next, locale })
        : getPathname({ href: "/account/sign-in", locale }),
    );
  });
}
