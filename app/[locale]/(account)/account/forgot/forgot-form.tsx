"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";

import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { PRISTINE } from "@/lib/forms/form-state";

import { FormContext } from "../form-context";
import { forgotAction } from "./actions";

export function ForgotForm() {
  const t = useTranslations("account");
  const [state, action] = useActionState(forgotAction, PRISTINE);

  return (
    <form action={action} noValidate className="space-y-7">
      <ErrorSummary state={state} />
      <FormContext />
      <TextField
        name="email"
        type="email"
        label={t("email")}
        autoComplete="username"
        spellCheck={false}
        state={state}
      />
      <SubmitButton>{t("forgot.submit")}</SubmitButton>
    </form>
  );
}
