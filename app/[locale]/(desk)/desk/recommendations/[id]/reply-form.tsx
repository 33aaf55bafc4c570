"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import { PRISTINE } from "@/lib/forms/form-state";

import { answerAction, confirmDoneAction, contestDoneAction } from "./actions";

const ACTIONS = {
  answer: answerAction,
  confirm_done: confirmDoneAction,
  contest_done: contestDoneAction,
} as const;

type Props = {
  readonly action: keyof typeof ACTIONS;
  readonly recommendationId: string;
  /** What the page showed: a reply to something that changed meanwhile is not taken. */
  readonly revision: number;
};

export function ReplyForm({ action, recommendationId, revision }: Props) {
  const t = useTranslations("oversight-desk");
  const locale = useLocale();
  const [state, send] = useActionState(ACTIONS[action], PRISTINE);
  const idPrefix = `${action}-`;

  return (
    <form
      action={send}
      noValidate
      aria-labelledby={`${idPrefix}title`}
      className="border-hair max-w-measure space-y-4 rounded border p-4"
    >
      <h2 id={`${idPrefix}title`}>{t(`reply-form.${action}.title`)}</h2>
      <ErrorSummary state={state} idPrefix={idPrefix} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="recommendationId" value={recommendationId} />
      <input type="hidden" name="revision" value={revision} />
      <TextAreaField
        name="text"
        idPrefix={idPrefix}
        label={t(`reply-form.${action}.text`)}
        hint={t("recommendation.public-note")}
        state={state}
      />
      <TextField
        name="documentNumber"
        idPrefix={idPrefix}
        label={t("reply-form.document")}
        state={state}
        optional
        short
      />
      <SubmitButton look={action === "contest_done" ? "plain" : "main"}>
        {t(`reply-form.${action}.submit`)}
      </SubmitButton>
    </form>
  );
}
