"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { RadioField } from "@/components/ui/choice-field";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import { AMENDMENT_GROUNDS } from "@/lib/domain/disclosure/states";
import { PRISTINE } from "@/lib/forms/form-state";

import {
  amendDisclosureAction,
  endPostingAction,
  publishDisclosureAction,
  returnDisclosureAction,
} from "./actions";

const FRAME = "border-hair max-w-measure space-y-4 rounded border p-4";

export function PublishForm({ versionId }: { readonly versionId: string }) {
  const t = useTranslations("disclosure-desk.page");
  const locale = useLocale();
  const [state, action] = useActionState(publishDisclosureAction, PRISTINE);
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
  const t = useTranslations("disclosure-desk.page");
  const locale = useLocale();
  const [state, action] = useActionState(returnDisclosureAction, PRISTINE);
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

export function AmendForm({ disclosureId }: { readonly disclosureId: string }) {
  const t = useTranslations("disclosure-desk.page");
  const locale = useLocale();
  const [state, action] = useActionState(amendDisclosureAction, PRISTINE);
  return (
    <form action={action} noValidate className={FRAME}>
      <ErrorSummary state={state} idPrefix="amend-" />
      <p>{t("amend-hint")}</p>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="disclosureId" value={disclosureId} />
      <RadioField
        name="ground"
        idPrefix="amend-"
        label={t("amend-ground")}
        choices={AMENDMENT_GROUNDS.map((value) => ({
          value,
          label: t(`ground.${value}`),
          hint: t(`ground-hint.${value}`),
        }))}
        state={state}
      />
      <TextAreaField
        name="reason"
        idPrefix="amend-"
        label={t("amend-reason")}
        state={state}
        rows={3}
      />
      <SubmitButton look="plain">{t("amend")}</SubmitButton>
    </form>
  );
}

export function EndPostingForm({ disclosureId }: { readonly disclosureId: string }) {
  const t = useTranslations("disclosure-desk.page");
  const locale = useLocale();
  const [state, action] = useActionState(endPostingAction, PRISTINE);
  return (
    <form action={action} className={FRAME}>
      <ErrorSummary state={state} idPrefix="end-" />
      <p>{t("end-posting-hint")}</p>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="disclosureId" value={disclosureId} />
      <SubmitButton look="plain">{t("end-posting")}</SubmitButton>
    </form>
  );
}
