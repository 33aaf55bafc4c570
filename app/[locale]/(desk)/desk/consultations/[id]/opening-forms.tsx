"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import { DateField } from "@/components/ui/text-field";
import { PRISTINE } from "@/lib/forms/form-state";

import {
  openConsultationAction,
  prolongConsultationAction,
  returnConsultationAction,
} from "./actions";
import { FRAME } from "./frame";

type OpenProps = {
  readonly consultationId: string;
  /** The draft's last day, or the earliest the law allows where that is later. */
  readonly closesOn: string;
  readonly earliest: { readonly day: string; readonly article: string } | null;
};

export function OpenForm({ consultationId, closesOn, earliest }: OpenProps) {
  const t = useTranslations("consultation-desk.page");
  const locale = useLocale();
  const [state, action] = useActionState(openConsultationAction, PRISTINE);
  return (
    <form action={action} noValidate className={FRAME}>
      <ErrorSummary state={state} idPrefix="open-" />
      <p>{t("publish-hint")}</p>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="consultationId" value={consultationId} />
      <DateField
        name="closesOn"
        idPrefix="open-"
        label={t("closes")}
        hint={earliest && t("closes-hint", earliest)}
        initial={closesOn}
        state={state}
      />
      <SubmitButton>{t("publish")}</SubmitButton>
    </form>
  );
}

export function ReturnForm({ consultationId }: { readonly consultationId: string }) {
  const t = useTranslations("consultation-desk.page");
  const locale = useLocale();
  const [state, action] = useActionState(returnConsultationAction, PRISTINE);
  return (
    <form action={action} noValidate className={FRAME}>
      <ErrorSummary state={state} idPrefix="return-" />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="consultationId" value={consultationId} />
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

type ProlongProps = { readonly consultationId: string; readonly until: string };

export function ProlongForm({ consultationId, until }: ProlongProps) {
  const t = useTranslations("consultation-desk.page");
  const locale = useLocale();
  const [state, action] = useActionState(prolongConsultationAction, PRISTINE);
  return (
    <form action={action} noValidate className={FRAME}>
      <ErrorSummary state={state} idPrefix="prolong-" />
      <p>{t("prolong-hint", { day: until })}</p>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="consultationId" value={consultationId} />
      <DateField name="closesOn" idPrefix="prolong-" label={t("prolong-day")} state={state} />
      <SubmitButton look="plain">{t("prolong")}</SubmitButton>
    </form>
  );
}
