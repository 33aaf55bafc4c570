"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useActionState } from "react";

import { CheckboxField } from "@/components/ui/choice-field";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { PRISTINE } from "@/lib/forms/form-state";

import { FormContext } from "../form-context";
import { signUpAction } from "./actions";

type Props = { readonly next: string; readonly privacyHref: string };

export function SignUpForm({ next, privacyHref }: Props) {
  const t = useTranslations("account");
  const [state, action] = useActionState(signUpAction, PRISTINE);
  const privacy = (chunks: ReactNode) => <a href={privacyHref}>{chunks}</a>;

  return (
    <form action={action} noValidate className="space-y-7">
      <ErrorSummary state={state} />
      <FormContext next={next} />
      <TextField name="name" label={t("name")} autoComplete="name" state={state} />
      <TextField
        name="email"
        type="email"
        label={t("email")}
        hint={t("sign-up.email-hint")}
        autoComplete="email"
        spellCheck={false}
        state={state}
      />
      <TextField
        name="phone"
        type="tel"
        label={t("phone")}
        hint={t("phone-hint")}
        autoComplete="tel"
        optional
        short
        state={state}
      />
      <CheckboxField name="consent" label={t.rich("sign-up.consent", { privacy })} state={state} />
      <SubmitButton>{t("sign-up.submit")}</SubmitButton>
    </form>
  );
}
