"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { type Choice, RadioField } from "@/components/ui/choice-field";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import { DateField, TextField } from "@/components/ui/text-field";
import { PRISTINE } from "@/lib/forms/form-state";

import {
  recogniseDecisionAction,
  refuseDecisionAction,
  repealDecisionAction,
  sendDecisionAction,
  setInForceAction,
} from "./actions";
import { FRAME } from "./frame";

type Target = { readonly decisionId: string };
type Grounded = Target & { readonly grounds: readonly Choice[] };

export function SendForm({ decisionId }: Target) {
  const t = useTranslations("community-decision-desk.settle");
  const locale = useLocale();
  const [state, action] = useActionState(sendDecisionAction, PRISTINE);
  return (
    <form action={action} noValidate className={FRAME}>
      <ErrorSummary state={state} idPrefix="send-" />
      <p>{t("send-hint")}</p>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="decisionId" value={decisionId} />
      <DateField name="sentOn" idPrefix="send-" label={t("sent-on")} state={state} />
      <SubmitButton>{t("send")}</SubmitButton>
    </form>
  );
}

export function RecogniseForm({ decisionId }: Target) {
  const t = useTranslations("community-decision-desk.settle");
  const locale = useLocale();
  const [state, action] = useActionState(recogniseDecisionAction, PRISTINE);
  const field = { idPrefix: "recognise-", state };
  return (
    <form action={action} noValidate className={FRAME}>
      <ErrorSummary state={state} idPrefix="recognise-" />
      <p>{t("recognise-hint")}</p>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="decisionId" value={decisionId} />
      <DateField name="answeredOn" label={t("recognised-on")} {...field} />
      <TextField name="document" label={t("document")} hint={t("document-hint")} {...field} />
      <SubmitButton>{t("recognise")}</SubmitButton>
    </form>
  );
}

export function RefuseForm({ decisionId, grounds }: Grounded) {
  const t = useTranslations("community-decision-desk.settle");
  const locale = useLocale();
  const [state, action] = useActionState(refuseDecisionAction, PRISTINE);
  const field = { idPrefix: "refuse-", state };
  return (
    <form action={action} noValidate className={FRAME}>
      <ErrorSummary state={state} idPrefix="refuse-" />
      <p>{t("refuse-hint")}</p>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="decisionId" value={decisionId} />
      <DateField name="answeredOn" label={t("answered-on")} {...field} />
      <TextField name="document" label={t("document")} hint={t("document-hint")} {...field} />
      <RadioField name="ground" label={t("ground")} choices={grounds} {...field} />
      <TextAreaField name="reason" label={t("reason")} rows={4} {...field} />
      <SubmitButton look="plain">{t("refuse")}</SubmitButton>
    </form>
  );
}

export function SetInForceForm({ decisionId }: Target) {
  const t = useTranslations("community-decision-desk.settle");
  const locale = useLocale();
  const [state, action] = useActionState(setInForceAction, PRISTINE);
  const field = { idPrefix: "force-", state };
  return (
    <form action={action} noValidate className={FRAME}>
      <ErrorSummary state={state} idPrefix="force-" />
      <p>{t("set-hint")}</p>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="decisionId" value={decisionId} />
      <DateField name="inForceOn" label={t("in-force-on")} {...field} />
      <TextField name="document" label={t("document")} hint={t("document-hint")} {...field} />
      <SubmitButton>{t("set")}</SubmitButton>
    </form>
  );
}

export function RepealForm({ decisionId, grounds }: Grounded) {
  const t = useTranslations("community-decision-desk.settle");
  const locale = useLocale();
  const [state, action] = useActionState(repealDecisionAction, PRISTINE);
  const field = { idPrefix: "repeal-", state };
  return (
    <form action={action} noValidate className={FRAME}>
      <ErrorSummary state={state} idPrefix="repeal-" />
      <p>{t("repeal-hint")}</p>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="decisionId" value={decisionId} />
      <DateField name="repealedOn" label={t("repealed-on")} {...field} />
      <TextField name="document" label={t("document")} hint={t("document-hint")} {...field} />
      <RadioField name="ground" label={t("ground")} choices={grounds} {...field} />
      <TextAreaField name="reason" label={t("reason")} rows={4} {...field} />
      <SubmitButton look="plain">{t("repeal")}</SubmitButton>
    </form>
  );
}
