"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { PRISTINE } from "@/lib/forms/form-state";

import { type OfficeChoices, OfficeFields } from "../office-fields";
import { grantAction } from "./actions";

export function GrantForm({ account, ...choices }: OfficeChoices & { readonly account: string }) {
  const t = useTranslations("administration.grant");
  const [state, action] = useActionState(grantAction, PRISTINE);

  return (
    <form action={action} noValidate className="space-y-6">
      <ErrorSummary state={state} />
      <input type="hidden" name="locale" value={useLocale()} />
      <input type="hidden" name="account" value={account} />
      <OfficeFields {...choices} state={state} />
      <SubmitButton>{t("submit")}</SubmitButton>
    </form>
  );
}
