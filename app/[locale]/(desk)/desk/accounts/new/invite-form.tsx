"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { RadioField } from "@/components/ui/choice-field";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { PRISTINE } from "@/lib/forms/form-state";

import { type OfficeChoices, OfficeFields } from "../office-fields";
import { inviteAction } from "./actions";

export function InviteForm(choices: OfficeChoices) {
  const t = useTranslations("administration.invite");
  const [state, action] = useActionState(inviteAction, PRISTINE);

  return (
    <form action={action} noValidate className="space-y-6">
      <ErrorSummary state={state} />
      <input type="hidden" name="locale" value={useLocale()} />
      <TextField name="name" label={t("name")} autoComplete="off" state={state} />
      <TextField
        name="email"
        type="email"
        label={t("email")}
        hint={t("email-hint")}
        autoComplete="off"
        spellCheck={false}
        state={state}
      />
      <RadioField
        name="language"
        label={t("language")}
        choices={[
          { value: "vi", label: "Tiếng Việt" },
          { value: "en", label: "English" },
        ]}
        initial="vi"
        state={state}
      />
      <OfficeFields {...choices} state={state} />
      <SubmitButton>{t("submit")}</SubmitButton>
    </form>
  );
}
