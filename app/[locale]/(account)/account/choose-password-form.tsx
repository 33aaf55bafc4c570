"use client";

import { useTranslations } from "next-intl";
import { useActionState, useId } from "react";

import { ErrorSummary } from "@/components/ui/error-summary";
import { PasswordField } from "@/components/ui/password-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { PRISTINE } from "@/lib/forms/form-state";

import { choosePasswordAction } from "./choose-actions";
import { FormContext } from "./form-context";

type Props = {
  readonly email: string;
  readonly atLeast: number;
  readonly token: string;
  readonly next: string;
};

export function ChoosePasswordForm({ email, atLeast, token, next }: Props) {
  const t = useTranslations("account");
  const [state, action] = useActionState(choosePasswordAction, PRISTINE);
  const id = useId();

  return (
    <form action={action} noValidate className="space-y-7">
      <ErrorSummary state={state} />
      <FormContext next={next} token={token} />
      <div className="space-y-2">
        <label htmlFor={id} className="block">
          {t("choose.email")}
        </label>
        {/* Not sent: it tells password managers whose password this is. */}
        <input
          id={id}
          type="email"
          autoComplete="username"
          readOnly
          value={email}
          className="field-box"
        />
      </div>
      <PasswordField
        name="new-password"
        label={t("choose.password")}
        hint={t("password-hint", { count: atLeast })}
        autoComplete="new-password"
        state={state}
      />
      <SubmitButton>{t("choose.submit")}</SubmitButton>
    </form>
  );
}
