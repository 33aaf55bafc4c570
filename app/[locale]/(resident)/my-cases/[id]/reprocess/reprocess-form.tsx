"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";

import { ActForm, type ActTarget } from "@/components/filing/act-form";
import { TextAreaField } from "@/components/ui/text-area-field";
import { PRISTINE } from "@/lib/forms/form-state";

import { reprocessAction } from "../actions";

export function ReprocessForm(target: ActTarget) {
  const t = useTranslations("filing-forms");
  const [state, action] = useActionState(reprocessAction, target.kept ?? PRISTINE);
  return (
    <ActForm {...target} state={state} action={action} send={t("reprocess.send")} back={t("back")}>
      <TextAreaField
        name="reason"
        label={t("reprocess.reason")}
        hint={t("reprocess.reason-hint")}
        state={state}
      />
    </ActForm>
  );
}
