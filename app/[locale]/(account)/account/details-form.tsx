"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";

import { RadioField } from "@/components/ui/choice-field";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { PRISTINE } from "@/lib/forms/form-state";

import { changeDetailsAction } from "./actions";
import { FormContext } from "./form-context";

type Props = {
  readonly name: string;
  readonly phone: string | null;
  readonly locale: "vi" | "en";
};

export function DetailsForm({ name, phone, locale }: Props) {
  const t = useTranslations("account");
  const [state, action] = useActionState(changeDetailsAction, PRISTINE);

  return (
    <form action={action} noValidate className="max-w-xl space-y-7">
      <ErrorSummary state={state} idPrefix="details-" />
      <FormContext />
      <TextField
        name="name"
        label={t("name")}
        initial={name}
        autoComplete="name"
        state={state}
        idPrefix="details-"
      />
      <TextField
        name="phone"
        type="tel"
        label={t("phone")}
        hint={t("phone-hint")}
        initial={phone ?? ""}
        autoComplete="tel"
        optional
        short
        state={state}
        idPrefix="details-"
      />
      <RadioField
        name="language"
        label={t("details.language")}
        choices={[
          { value: "vi", label: "Tiếng Việt" },
          { value: "en", label: "English" },
        ]}
        initial={locale}
        state={state}
        idPrefix="details-"
      />
      <SubmitButton>{t("details.submit")}</SubmitButton>
    </form>
  );
}
