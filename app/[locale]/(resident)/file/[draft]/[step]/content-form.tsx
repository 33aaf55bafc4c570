"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";

import { DayFields } from "@/components/filing/day-fields";
import { StepForm, type StepProps } from "@/components/filing/step-form";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import type { FormState } from "@/lib/forms/form-state";

import { tellContentAction } from "./actions";

type Props = StepProps & { readonly initial: FormState; readonly isComplaint: boolean };

export function ContentForm({ initial, isComplaint, ...step }: Props) {
  const t = useTranslations("filing-forms.content");
  const [state, action] = useActionState(tellContentAction, initial);

  return (
    <StepForm {...step} state={state} action={action}>
      <h1 className="text-ask">{t("title")}</h1>
      {isComplaint && <ContestedFields state={state} />}
      <TextField
        name="subject"
        label={t("subject")}
        hint={t("subject-hint")}
        maxLength={200}
        state={state}
      />
      <TextAreaField
        name="content"
        label={t("content")}
        hint={t("content-hint")}
        rows={8}
        state={state}
      />
      <TextAreaField name="wish" label={t("wish")} rows={3} optional state={state} />
    </StepForm>
  );
}

/** What the law asks of a complaint only. */
function ContestedFields({ state }: { readonly state: FormState }) {
  const t = useTranslations("filing-forms.content");
  return (
    <>
      <TextField
        name="contestedDecision"
        label={t("contested")}
        hint={t("contested-hint")}
        maxLength={500}
        state={state}
      />
      <TextField
        name="complainedOf"
        label={t("complained-of")}
        hint={t("complained-of-hint")}
        maxLength={300}
        state={state}
      />
      <DayFields prefix="learnt" label={t("learnt")} hint={t("learnt-hint")} state={state} />
    </>
  );
}
