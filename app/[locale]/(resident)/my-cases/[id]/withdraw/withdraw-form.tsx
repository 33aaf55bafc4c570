"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";

import { ActForm, type ActTarget } from "@/components/filing/act-form";
import { type Choice, RadioField } from "@/components/ui/choice-field";
import { TextAreaField } from "@/components/ui/text-area-field";
import { PRISTINE } from "@/lib/forms/form-state";

import { withdrawAction } from "../actions";

type Props = ActTarget & { readonly grounds: readonly Choice[]; readonly back: string };

export function WithdrawForm({ grounds, ...target }: Props) {
  const t = useTranslations("filing-forms.withdraw");
  const [state, action] = useActionState(withdrawAction, target.kept ?? PRISTINE);
  return (
    <ActForm {...target} state={state} action={action} send={t("send")} look="danger">
      <RadioField name="ground" label={t("ground")} choices={grounds} state={state} />
      <TextAreaField name="note" label={t("note")} rows={3} optional state={state} />
    </ActForm>
  );
}
