"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";

import { ErrorSummary } from "@/components/ui/error-summary";
import { PasswordField } from "@/components/ui/password-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { PRISTINE } from "@/lib/forms/form-state";

import { FormContext } from "../form-context";
import { signInAction } from "./actions";

export function SignInForm({ next }: { readonly next: string }) {
  const t = useTranslations("account");
  const [state, action] = useActionState(signInAction, PRISTINE);

  return (
    <form action={action} noValidate className="space-y-7">
      <ErrorSummary state={state} />
      <FormContext next={next} />
      <TextField
        name="email"
        type="email"
        label={t("email")}
        autoComplete="username"
        spellCheck={false}
        state={state}
      />
      <PasswordField
        name="password"
        label={t("password")}
        autoComplete="current-password"
        state={state}
      />
      <SubmitButton>{t("sign-in.submit")}</SubmitButton>
    </form>
  );
}
