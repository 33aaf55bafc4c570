"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";

import { ActForm, type ActTarget } from "@/components/filing/act-form";
import { RadioField } from "@/components/ui/choice-field";
import { TextAreaField } from "@/components/ui/text-area-field";
import { PRISTINE } from "@/lib/forms/form-state";

import { rateAction } from "../actions";

/** The best first, as they are read; none is chosen beforehand. */
const SCORES = ["5", "4", "3", "2", "1"] as const;

export function RateForm(target: ActTarget) {
  const t = useTranslations("filing-forms");
  const [state, action] = useActionState(rateAction, target.kept ?? PRISTINE);
  return (
    <ActForm {...target} state={state} action={action} send={t("rate.send")} back={t("back")}>
      <RadioField
        name="score"
        label={t("rate.score")}
        choices={SCORES.map((value) => ({ value, label: t(`rate.score-${value}`) }))}
        state={state}
      />
      <RadioField
        name="isReallyDone"
        label={t("rate.done")}
        choices={[
          { value: "yes", label: t("rate.done-yes") },
          { value: "no", label: t("rate.done-no") },
        ]}
        optional
        state={state}
      />
      <TextAreaField
        name="reason"
        label={t("rate.reason")}
        hint={t("rate.reason-hint")}
        rows={3}
        optional
        state={state}
      />
    </ActForm>
  );
}
