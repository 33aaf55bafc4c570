"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { ErrorSummary } from "@/components/ui/error-summary";
import { type Option, SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { DateField, TextField } from "@/components/ui/text-field";

import { planDisclosureAction } from "./actions";

type Props = {
  readonly items: readonly Option[];
  readonly years: readonly Option[];
  readonly year: string;
};

export function PlanForm({ items, years, year }: Props) {
  const t = useTranslations("disclosure-desk.plan");
  const locale = useLocale();
  const [state, action] = useActionState(planDisclosureAction, {
    fieldErrors: {},
    values: { year },
  });
  return (
    <form action={action} noValidate className="max-w-measure space-y-6">
      <ErrorSummary state={state} />
      <input type="hidden" name="locale" value={locale} />
      <SelectField
        name="item"
        label={t("item")}
        empty={t("item-empty")}
        options={items}
        state={state}
      />
      <SelectField name="year" label={t("year")} options={years} state={state} />
      <TextField name="name" label={t("name")} hint={t("name-hint")} state={state} />
      <TextField name="responsible" label={t("responsible")} state={state} optional />
      <DateField name="plannedOn" label={t("planned")} state={state} optional />
      <DateField
        name="decidedOn"
        label={t("decided")}
        hint={t("decided-hint")}
        state={state}
        optional
      />
      <SubmitButton>{t("submit")}</SubmitButton>
    </form>
  );
}
