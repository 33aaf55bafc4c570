"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import { PRISTINE } from "@/lib/forms/form-state";

import { withdrawFileAction } from "./actions";

type Props = { readonly place: string; readonly fileId: string; readonly name: string };

/** Takes one file away, with the reason that everybody reads in its place. */
export function WithdrawForm({ place, fileId, name }: Props) {
  const t = useTranslations("publication.files");
  const locale = useLocale();
  // Without script an answer finds its own form among many by this.
  const [state, action] = useActionState(withdrawFileAction, PRISTINE, `#${fileId}`);
  const idPrefix = `${fileId}-`;
  return (
    <details className="border-hair rounded border p-4" open={state !== PRISTINE || undefined}>
      <summary>
        {t("withdraw")}
        <span className="sr-only">: {name}</span>
      </summary>
      <form action={action} noValidate className="space-y-4 pt-4">
        <ErrorSummary state={state} idPrefix={idPrefix} />
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="place" value={place} />
        <input type="hidden" name="fileId" value={fileId} />
        <TextAreaField
          name="reason"
          idPrefix={idPrefix}
          label={t("reason")}
          hint={t("reason-hint")}
          state={state}
          rows={2}
        />
        <SubmitButton look="plain">{t("submit")}</SubmitButton>
      </form>
    </details>
  );
}
