"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { ErrorSummary } from "@/components/ui/error-summary";
import { type Option, SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import { PRISTINE } from "@/lib/forms/form-state";

import { adviseMatterAction, answerMatterAction, takeUpMatterAction } from "./actions";

const FRAME = "border-hair max-w-measure space-y-4 rounded border p-4";

type Props = { readonly matter: string; readonly revision: number };

export function TakeUpForm({ matter, revision }: Props) {
  const t = useTranslations("board-desk.matter");
  const [state, action] = useActionState(takeUpMatterAction, PRISTINE);
  return (
    <form action={action} noValidate className={FRAME}>
      <ErrorSummary state={state} />
      <Which matter={matter} revision={revision} />
      <p>{t("take-up-hint")}</p>
      <SubmitButton>{t("take-up")}</SubmitButton>
    </form>
  );
}

export function AdviseForm({ matter, revision }: Props) {
  const t = useTranslations("board-desk.matter");
  const [state, action] = useActionState(adviseMatterAction, PRISTINE);
  return (
    <form action={action} noValidate className={FRAME}>
      <ErrorSummary state={state} idPrefix="advise-" />
      <Which matter={matter} revision={revision} />
      <TextAreaField
        name="text"
        idPrefix="advise-"
        label={t("advise-text")}
        hint={t("advise-hint")}
        rows={4}
        state={state}
      />
      <SubmitButton look="plain">{t("advise")}</SubmitButton>
    </form>
  );
}

type AnswerProps = Props & { readonly results: readonly Option[] };

export function AnswerForm({ matter, revision, results }: AnswerProps) {
  const t = useTranslations("board-desk.matter");
  const [state, action] = useActionState(answerMatterAction, PRISTINE);
  return (
    <form action={action} noValidate className={FRAME}>
      <ErrorSummary state={state} idPrefix="answer-" />
      <Which matter={matter} revision={revision} />
      <TextAreaField
        name="text"
        idPrefix="answer-"
        label={t("answer-text")}
        hint={t("answer-hint")}
        rows={8}
        state={state}
      />
      <TextField
        name="documentNumber"
        idPrefix="answer-"
        label={t("document")}
        optional
        state={state}
      />
      <SelectField
        name="result"
        idPrefix="answer-"
        label={t("result")}
        empty={t("result-none")}
        options={results}
        optional
        state={state}
      />
      <SubmitButton>{t("answer")}</SubmitButton>
    </form>
  );
}

function Which({ matter, revision }: Props) {
  const locale = useLocale();
  return (
    <>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="matter" value={matter} />
      <input type="hidden" name="revision" value={revision} />
    </>
  );
}
