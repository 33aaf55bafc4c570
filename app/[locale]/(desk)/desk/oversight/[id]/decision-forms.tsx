"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import { PRISTINE } from "@/lib/forms/form-state";

import { correctResultAction, publishResultAction, returnResultAction } from "./actions";

const FRAME = "border-hair max-w-measure space-y-4 rounded border p-4";

export function PublishForm({ versionId }: { readonly versionId: string }) {
  const t = useTranslations("oversight-desk.page");
  const locale = useLocale();
  const [state, action] = useActionState(publishResultAction, PRISTINE);
  return (
    <form action={action} className={FRAME}>
      <ErrorSummary state={state} idPrefix="publish-" />
      <p>{t("publish-hint")}</p>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="versionId" value={versionId} />
      <SubmitButton>{t("publish")}</SubmitButton>
    </form>
  );
}

export function ReturnForm({ versionId }: { readonly versionId: string }) {
  const t = useTranslations("oversight-desk.page");
  const locale = useLocale();
  const [state, action] = useActionState(returnResultAction, PRISTINE);
  return (
    <form action={action} noValidate className={FRAME}>
      <ErrorSummary state={state} idPrefix="return-" />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="versionId" value={versionId} />
      <TextAreaField
        name="note"
        idPrefix="return-"
        label={t("return-note")}
        state={state}
        rows={3}
      />
      <SubmitButton look="plain">{t("return")}</SubmitButton>
    </form>
  );
}

export function CorrectForm({ resultId }: { readonly resultId: string }) {
  const t = useTranslations("oversight-desk.page");
  const locale = useLocale();
  const [state, action] = useActionState(correctResultAction, PRISTINE);
  return (
    <form action={action} noValidate className={FRAME}>
      <ErrorSummary state={state} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="resultId" value={resultId} />
      <TextAreaField
        name="reason"
        label={t("correct-reason")}
        hint={t("correct-hint")}
        state={state}
        rows={3}
      />
      <SubmitButton look="plain">{t("correct")}</SubmitButton>
    </form>
  );
}
