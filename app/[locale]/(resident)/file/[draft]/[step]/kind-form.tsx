"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";

import { StepForm, type StepProps } from "@/components/filing/step-form";
import { RadioField } from "@/components/ui/choice-field";
import type { CaseKind } from "@/lib/domain/case-file/case-file";
import type { FormState } from "@/lib/forms/form-state";

import { chooseKindAction } from "./actions";

type Props = StepProps & {
  readonly initial: FormState;
  readonly kinds: readonly { readonly value: CaseKind; readonly label: string }[];
};

/** The proposed kind is chosen already; another may be. */
export function KindForm({ initial, kinds, ...step }: Props) {
  const t = useTranslations("filing-forms.kind");
  const [state, action] = useActionState(chooseKindAction, initial);

  return (
    <StepForm {...step} state={state} action={action}>
      <RadioField
        name="kind"
        label={t("label")}
        choices={kinds.map(({ value, label }) => ({ value, label, hint: t(value) }))}
        state={state}
      />
    </StepForm>
  );
}
