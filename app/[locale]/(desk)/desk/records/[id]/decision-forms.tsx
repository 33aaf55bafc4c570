"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import { PRISTINE } from "@/lib/forms/form-state";

import { discardRecordAction, publishRecordAction, returnRecordAction } from "./actions";

const FRAME = "border-hair max-w-measure space-y-4 rounded border p-4";

type Draft = { readonly draftId: string };

export function PublishForm({ draftId, isWithdrawal }: Draft & { readonly isWithdrawal: boolean }) {
  const t = useTranslations("record-desk.page");
  const [state, action] = useActionState(publishRecordAction, PRISTINE);
  return (
    <form action={action} className={FRAME}>
      <ErrorSummary state={state} idPrefix="publish-" />
      <p>{t(isWithdrawal ? "withdraw-hint" : "publish-hint")}</p>
      <Hidden draftId={draftId} />
      <SubmitButton>{t(isWithdrawal ? "withdraw" : "publish")}</SubmitButton>
    </form>
  );
}

export function ReturnForm({ draftId }: Draft) {
  const t = useTranslations("record-desk.page");
  const [state, action] = useActionState(returnRecordAction, PRISTINE);
  return (
    <form action={action} noValidate className={FRAME}>
      <ErrorSummary state={state} idPrefix="return-" />
      <Hidden draftId={draftId} />
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

export function DiscardForm({ draftId, revision }: Draft & { readonly revision: number }) {
  const t = useTranslations("record-desk.page");
  const [state, action] = useActionState(discardRecordAction, PRISTINE);
  return (
    <form action={action} className="max-w-measure">
      <ErrorSummary state={state} idPrefix="discard-" />
      <Hidden draftId={draftId} />
      <input type="hidden" name="revision" value={revision} />
      <SubmitButton look="plain">{t("discard")}</SubmitButton>
    </form>
  );
}

function Hidden({ draftId }: Draft) {
  const locale = useLocale();
  return (
    <>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="draftId" value={draftId} />
    </>
  );
}
