"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";

import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { PRISTINE } from "@/lib/forms/form-state";

import { FormContext } from "../form-context";
import { confirmEmailAction } from "./actions";

export function ConfirmForm({ token }: { readonly token: string }) {
  const t = useTranslations("account.confirm");
  const [state, action] = useActionState(confirmEmailAction, PRISTINE);

  return (
    <form action={action} noValidate className="max-w-xl space-y-7">
      <ErrorSummary state={state} />
      <FormContext token={token} />
      <SubmitButton>{t("submit")}</SubmitButton>
    </form>
  );
}
