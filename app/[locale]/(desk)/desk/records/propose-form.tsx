"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import { PRISTINE } from "@/lib/forms/form-state";

import { proposeCommendationAction } from "./propose-actions";

/** For the leader: collectives of the ward should be commended, for a reason. */
export function ProposeForm() {
  const t = useTranslations("record-desk.propose");
  const locale = useLocale();
  const [state, action] = useActionState(proposeCommendationAction, PRISTINE);
  return (
    <details
      className="border-hair max-w-measure rounded border p-4"
      open={state !== PRISTINE || undefined}
    >
      <summary>{t("title")}</summary>
      <form action={action} noValidate className="space-y-4 pt-4">
        <ErrorSummary state={state} idPrefix="propose-" />
        <p>{t("lead")}</p>
        <input type="hidden" name="locale" value={locale} />
        <TextAreaField
          name="reason"
          idPrefix="propose-"
          label={t("reason")}
          rows={3}
          state={state}
        />
        <SubmitButton look="plain">{t("send")}</SubmitButton>
      </form>
    </details>
  );
}
