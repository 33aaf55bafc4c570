"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";

import { StepForm, type StepProps } from "@/components/filing/step-form";
import { type Choice, RadioField } from "@/components/ui/choice-field";
import { type Option, SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { FormState } from "@/lib/forms/form-state";

import { choosePlaceAction } from "./actions";

type Props = StepProps & {
  readonly initial: FormState;
  readonly wards: readonly Choice[];
  readonly formerWards: readonly Option[];
  /** Every name a ward ever had, offered while typing. */
  readonly names: readonly string[];
  readonly fields: readonly Option[];
};

/** The ward of today, by choosing it or by any name it or its parts ever had. */
export function PlaceForm({ initial, wards, formerWards, names, fields, ...step }: Props) {
  const t = useTranslations("filing-forms.place");
  const [state, action] = useActionState(choosePlaceAction, initial);

  return (
    <StepForm {...step} state={state} action={action}>
      <h1 className="text-ask">{t("title")}</h1>
      <RadioField name="unitId" label={t("unit")} choices={wards} state={state} />
      <TextField
        name="wardName"
        label={t("name")}
        hint={t("name-hint")}
        list="ward-names"
        autoComplete="off"
        maxLength={80}
        optional
        state={state}
      />
      <datalist id="ward-names">
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </datalist>
      <SelectField
        name="formerUnitId"
        label={t("former")}
        empty={t("former-empty")}
        options={formerWards}
        optional
        state={state}
      />
      <TextField
        name="place"
        label={t("place")}
        hint={t("place-hint")}
        maxLength={300}
        optional
        state={state}
      />
      <SelectField
        name="field"
        label={t("field")}
        empty={t("field-empty")}
        options={fields}
        state={state}
      />
    </StepForm>
  );
}
