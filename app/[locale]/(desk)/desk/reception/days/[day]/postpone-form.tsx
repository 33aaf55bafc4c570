"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import { DateField } from "@/components/ui/text-field";
import { PRISTINE } from "@/lib/forms/form-state";

import { postponeAction } from "./actions";

export function PostponeForm({ day }: { readonly day: string }) {
  const t = useTranslations("reception-desk.schedule");
  const [state, action] = useActionState(postponeAction, PRISTINE);
  return (
    <form action={action} noValidate className="max-w-measure space-y-6">
      <ErrorSummary state={state} />
      <input type="hidden" name="locale" value={useLocale()} />
      <input type="hidden" name="day" value={day} />
      <DateField name="newDay" label={t("new-day")} hint={t("new-day-hint")} state={state} />
      <TextAreaField
        name="reason"
        label={t("reason")}
        hint={t("reason-hint")}
        rows={3}
        maxLength={500}
        state={state}
      />
      <SubmitButton>{t("postpone-submit")}</SubmitButton>
    </form>
  );
}
