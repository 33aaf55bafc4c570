"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";

import { StepForm, type StepProps } from "@/components/filing/step-form";
import { type Choice, CheckboxGroupField, RadioField } from "@/components/ui/choice-field";
import type { FormState } from "@/lib/forms/form-state";

import { answerQuestionsAction } from "./actions";

type Props = StepProps & {
  readonly initial: FormState;
  readonly matters: readonly Choice[];
  /** What the draft is to begin with, where somebody came to ask for it. */
  readonly about: string | null;
};

/** What is it about? Nothing is asked in words of the law. */
export function QuestionsForm({ initial, matters, about, ...step }: Props) {
  const t = useTranslations("filing-forms.questions");
  const [state, action] = useActionState(answerQuestionsAction, initial);

  return (
    <StepForm {...step} state={state} action={action}>
      {about && <input type="hidden" name="about" value={about} />}
      <CheckboxGroupField
        name="matters"
        label={<h1 className="text-ask">{t("matters")}</h1>}
        hint={t("matters-hint")}
        choices={matters}
        state={state}
      />
      {/* Asked of a decision or an act only; without styles the hint says so. */}
      <div className="[form:not(:has([value=decision_or_act]:checked))_&]:hidden">
        <RadioField
          name="affectsMe"
          label={t("affects")}
          hint={t("affects-hint")}
          choices={[
            { value: "yes", label: t("yes") },
            { value: "no", label: t("no") },
          ]}
          state={state}
        />
      </div>
    </StepForm>
  );
}
