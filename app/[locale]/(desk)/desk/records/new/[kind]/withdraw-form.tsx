"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import type { AuthoredKind } from "@/lib/domain/record/draft";
import { PRISTINE } from "@/lib/forms/form-state";

import { withdrawRecordAction } from "./actions";

type Props = {
  readonly kind: AuthoredKind;
  readonly recordId: string;
  readonly baseVersion: number;
};

/** Asks that a record no longer holds; it stays readable, marked, with the reason. */
export function WithdrawForm({ kind, recordId, baseVersion }: Props) {
  const t = useTranslations("record-desk.withdraw");
  const locale = useLocale();
  const [state, action] = useActionState(withdrawRecordAction, PRISTINE);
  return (
    <details
      className="border-hair max-w-measure mt-8 rounded border p-4"
      open={state !== PRISTINE || undefined}
    >
      <summary>{t("title")}</summary>
      <form action={action} noValidate className="space-y-4 pt-4">
        <ErrorSummary state={state} idPrefix="withdraw-" />
        <p>{t("lead")}</p>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="recordId" value={recordId} />
        <input type="hidden" name="baseVersion" value={baseVersion} />
        <TextAreaField
          name="reason"
          idPrefix="withdraw-"
          label={t("reason")}
          rows={3}
          state={state}
        />
        <SubmitButton look="plain">{t("send")}</SubmitButton>
      </form>
    </details>
  );
}
