"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";

import { StepForm, type StepProps } from "@/components/filing/step-form";
import { RadioField } from "@/components/ui/choice-field";
import { type Option, SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { FormState } from "@/lib/forms/form-state";

import { nameFilerAction } from "./actions";

type Props = StepProps & { readonly initial: FormState; readonly bases: readonly Option[] };

/** Who files, as themselves or for somebody; everything is on the page, so that nothing needs a script. */
export function FilerForm({ initial, bases, ...step }: Props) {
  const t = useTranslations("filing-forms.filer");
  const [state, action] = useActionState(nameFilerAction, initial);

  return (
    <StepForm {...step} state={state} action={action}>
      <h1 className="text-ask">{t("title")}</h1>
      <RadioField
        name="capacity"
        label={t("capacity")}
        choices={[
          { value: "self", label: t("self") },
          {
            value: "representative",
            label: t("representative"),
            hint: t("representative-hint"),
          },
          { value: "organisation", label: t("organisation") },
        ]}
        state={state}
      />
      {/* Hidden, not taken away: what was typed comes back with the choice, and without styles all of it is there. */}
      <div className="space-y-8 [form:has([value=self]:checked)_&]:hidden">
        <TextField
          name="actsFor"
          label={t("acts-for")}
          hint={t("acts-for-hint")}
          maxLength={200}
          optional
          state={state}
        />
        <div className="[form:has([value=organisation]:checked)_&]:hidden">
          <SelectField
            name="basis"
            label={t("basis")}
            hint={t("basis-hint")}
            empty={t("basis-empty")}
            options={bases}
            optional
            state={state}
          />
        </div>
      </div>
      <ContactFields state={state} />
    </StepForm>
  );
}

function ContactFields({ state }: { readonly state: FormState }) {
  const t = useTranslations("filing-forms.filer");
  return (
    <>
      <TextField
        name="name"
        label={t("name")}
        autoComplete="name"
        maxLength={120}
        spellCheck={false}
        state={state}
      />
      <TextField
        name="address"
        label={t("address")}
        hint={t("address-hint")}
        autoComplete="street-address"
        maxLength={300}
        state={state}
      />
      <TextField
        name="phone"
        type="tel"
        inputMode="tel"
        label={t("phone")}
        hint={t("phone-hint")}
        autoComplete="tel"
        maxLength={20}
        state={state}
      />
    </>
  );
}
