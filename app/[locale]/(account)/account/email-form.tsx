"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";

import { ErrorSummary } from "@/components/ui/error-summary";
import { PasswordField } from "@/components/ui/password-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { PRISTINE } from "@/lib/forms/form-state";

import { changeEmailAction } from "./actions";
import { FormContext } from "./form-context";

type Props = {
  readonly email: string;
};

export function EmailForm({ email }: Props) {
  const t = useTranslations("account");
  const [state, action] = useActionState(changeEmailAction, PRISTINE);

  return (
    <form action={action} noValidate className="max-w-xl space-y-7">
      <ErrorSummary state={state} idPrefix="address-" />
      <FormContext />
      <p>{t.rich("change-email.now", { email, b: (chunks) => <b>{chunks}</b> })}</p>
      <TextField
        name="email"
        type="email"
        label={t("change-email.new")}
        hint={t("change-email.hint")}
        autoComplete="email"
        spellCheck={false}
        state={state}
        idPrefix="address-"
      />
      <PasswordField
        name="current-password"
        label={t("current-password")}
        autoComplete="current-password"
        state={state}
        idPrefix="address-"
      />
      <SubmitButton>{t("change-email.submit")}</SubmitButton>
    </form>
  );
}
