"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { RichTextField } from "@/components/rich-text-desk/rich-text-field";
import { RadioField } from "@/components/ui/choice-field";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import { PRISTINE, valueOf } from "@/lib/forms/form-state";

import {
  answerConsultationAction,
  closeConsultationAction,
  sumUpConsultationAction,
} from "./actions";
import { FRAME } from "./frame";

type Target = { readonly consultationId: string; readonly revision: number };

export function SumUpForm({
  consultationId,
  revision,
  synthesis,
}: Target & { readonly synthesis: string }) {
  const t = useTranslations("consultation-desk.page");
  const locale = useLocale();
  const [state, action] = useActionState(sumUpConsultationAction, PRISTINE);
  return (
    <form action={action} noValidate className={FRAME}>
      <ErrorSummary state={state} idPrefix="sum-" />
      <p>{t("sum-up-hint")}</p>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="consultationId" value={consultationId} />
      <input type="hidden" name="revision" value={valueOf(state, "revision") ?? revision} />
      <RichTextField
        name="synthesis"
        idPrefix="sum-"
        label={t("sum-up-text")}
        initial={synthesis}
        rows={8}
        state={state}
      />
      <SubmitButton>{t("sum-up-send")}</SubmitButton>
    </form>
  );
}

/** What may become of the draft, in words. */
type Outcomes = readonly { readonly value: string; readonly label: string }[];

export function AnswerForm({
  consultationId,
  revision,
  outcomes,
}: Target & { readonly outcomes: Outcomes }) {
  const t = useTranslations("consultation-desk.page");
  const locale = useLocale();
  const [state, action] = useActionState(answerConsultationAction, PRISTINE);
  return (
    <form action={action} noValidate className={FRAME}>
      <ErrorSummary state={state} idPrefix="answer-" />
      <p>{t("answer-hint")}</p>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="consultationId" value={consultationId} />
      <input type="hidden" name="revision" value={valueOf(state, "revision") ?? revision} />
      <RichTextField
        name="response"
        idPrefix="answer-"
        label={t("answer-text")}
        rows={8}
        state={state}
      />
      <RadioField
        name="outcome"
        idPrefix="answer-"
        label={t("answer-outcome")}
        choices={outcomes}
        state={state}
      />
      <TextAreaField
        name="departureReason"
        idPrefix="answer-"
        label={t("answer-reason")}
        hint={t("answer-reason-hint")}
        rows={3}
        optional
        state={state}
      />
      <SubmitButton>{t("answer-send")}</SubmitButton>
    </form>
  );
}

export function CloseForm({ consultationId }: { readonly consultationId: string }) {
  const t = useTranslations("consultation-desk.page");
  const locale = useLocale();
  const [state, action] = useActionState(closeConsultationAction, PRISTINE);
  return (
    <form action={action} className={FRAME}>
      <ErrorSummary state={state} idPrefix="close-" />
      <p>{t("close-hint")}</p>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="consultationId" value={consultationId} />
      <SubmitButton look="plain">{t("close")}</SubmitButton>
    </form>
  );
}
