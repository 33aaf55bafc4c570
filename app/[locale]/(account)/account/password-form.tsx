"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";

import { ErrorSummary } from "@/components/ui/error-summary";
import { PasswordField } from "@/components/ui/password-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { PRISTINE } from "@/lib/forms/form-state";

import { changePasswordAction } from "./actions";
import { FormContext } from "./form-context";

type Props = { readonly email: string; readonly atLeast: number };

export function PasswordForm({ email, atLeast }: Props) {
  const t = useTranslations("account");
  const [state, action] = useActionState(changePasswordAction, PRISTINE);

  return (
    <form action={action} noValidate className="max-w-xl space-y-7">
      <ErrorSummary state={state} idPrefix="password-" />
      <FormContext />
      {/* Not sent and not seen: it tells password managers whose password this is. */}
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <PasswordField
        name="current-password"
        label={t("current-password")}
        autoComplete="current-password"
        state={state}
        idPrefix="password-"
      />
      <PasswordField
        name="new-password"
        label={t("choose.password")}
        hint={t("password-hint", { count: atLeast })}
        autoComplete="new-password"
        state={state}
        idPrefix="password-"
      />
      <SubmitButton>{t("change-password.submit")}</SubmitButton>
    </form>
  );
}
