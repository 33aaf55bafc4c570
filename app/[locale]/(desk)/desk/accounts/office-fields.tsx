"use client";

import { useTranslations } from "next-intl";

import { ComboboxField } from "@/components/ui/combobox-field";
import { type Option, SelectField } from "@/components/ui/select-field";
import { DateField, TextField } from "@/components/ui/text-field";
import type { FormState } from "@/lib/forms/form-state";

export type OfficeChoices = {
  readonly roles: readonly Option[];
  readonly units: readonly Option[];
  readonly today: string;
};

/** Which office, where, from when and until when: the same whether the person is new or not. */
export function OfficeFields({
  roles,
  units,
  today,
  state,
}: OfficeChoices & { readonly state: FormState }) {
  const t = useTranslations("administration.office");
  return (
    <>
      <SelectField
        name="role"
        label={t("role")}
        options={roles}
        empty={t("choose-role")}
        state={state}
      />
      <ComboboxField
        name="unit"
        label={t("unit")}
        options={units}
        empty={t("choose-unit")}
        state={state}
      />
      <TextField name="title" label={t("title")} hint={t("title-hint")} optional state={state} />
      <DateField name="from" label={t("from")} initial={today} state={state} />
      <DateField name="last" label={t("last")} hint={t("last-hint")} optional state={state} />
    </>
  );
}
