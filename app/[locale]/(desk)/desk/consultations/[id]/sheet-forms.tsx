"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { ErrorSummary } from "@/components/ui/error-summary";
import { type Option, SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { DateField, TextField } from "@/components/ui/text-field";
import { STANCES } from "@/lib/domain/consultation/consultation";
import { PRISTINE } from "@/lib/forms/form-state";

import { recordSheetAction, withdrawSheetAction } from "./actions";
import { FRAME } from "./frame";

type SheetProps = { readonly consultationId: string; readonly forms: readonly Option[] };

export function SheetForm({ consultationId, forms }: SheetProps) {
  const t = useTranslations("consultation-desk.page");
  const locale = useLocale();
  const [state, action] = useActionState(recordSheetAction, PRISTINE);
  return (
    <form action={action} noValidate className={FRAME}>
      <ErrorSummary state={state} idPrefix="sheet-" />
      <p>{t("sheet-hint")}</p>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="consultationId" value={consultationId} />
      <SelectField
        name="form"
        idPrefix="sheet-"
        label={t("sheet-form")}
        options={forms}
        state={state}
      />
      <DateField name="heldOn" idPrefix="sheet-" label={t("sheet-held")} state={state} />
      <TextField
        name="source"
        idPrefix="sheet-"
        label={t("sheet-source")}
        hint={t("sheet-source-hint")}
        state={state}
      />
      {STANCES.map((stance) => (
        <TextField
          key={stance}
          name={stance}
          idPrefix="sheet-"
          label={t(`sheet-${stance}`)}
          inputMode="numeric"
          initial="0"
          short
          state={state}
        />
      ))}
      <SubmitButton look="plain">{t("sheet-add")}</SubmitButton>
    </form>
  );
}

export function WithdrawSheetForm({ sheetId }: { readonly sheetId: string }) {
  const t = useTranslations("consultation-desk.page");
  const locale = useLocale();
  const [state, action] = useActionState(withdrawSheetAction, PRISTINE);
  const idPrefix = `withdraw-${sheetId}-`;
  return (
    <form action={action} noValidate className={FRAME}>
      <ErrorSummary state={state} idPrefix={idPrefix} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="sheetId" value={sheetId} />
      <TextField name="note" idPrefix={idPrefix} label={t("withdraw-note")} state={state} />
      <SubmitButton look="plain">{t("withdraw")}</SubmitButton>
    </form>
  );
}
