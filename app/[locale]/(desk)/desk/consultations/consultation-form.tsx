"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { RichTextField } from "@/components/rich-text-desk/rich-text-field";
import { EnterButton } from "@/components/ui/enter-button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { type Option, SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import { DateField, TextField } from "@/components/ui/text-field";
import { valueOf } from "@/lib/forms/form-state";

import { saveConsultationAction } from "./actions";

type Props = {
  /** The address of the page. */
  readonly here: string;
  /** Empty for one that is begun. */
  readonly consultationId: string;
  readonly revision: number;
  readonly initial: Readonly<Record<string, string>>;
  readonly subjects: readonly Option[];
  /** The earliest last day, were it published today, as it is written; null where it is not known. */
  readonly earliest: string | null;
};

export function ConsultationForm(props: Props) {
  const { here, consultationId, revision, initial, subjects, earliest } = props;
  const t = useTranslations("consultation-desk.form");
  const locale = useLocale();
  // Without script an answer finds its form by this address: the form's key is another once somebody else saved.
  const [state, action] = useActionState(
    saveConsultationAction,
    { fieldErrors: {}, values: initial },
    here,
  );
  return (
    <form action={action} noValidate className="max-w-measure space-y-6">
      <ErrorSummary state={state} />
      <EnterButton />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="consultationId" value={consultationId} />
      {/* What was typed belongs to the draft that was read, also after it was refused. */}
      <input type="hidden" name="revision" value={valueOf(state, "revision") ?? revision} />
      <SelectField
        name="subject"
        label={t("subject")}
        empty={t("subject-empty")}
        options={subjects}
        state={state}
      />
      <TextField name="title" label={t("title")} hint={t("title-hint")} state={state} />
      <TextAreaField
        name="question"
        label={t("question")}
        hint={t("question-hint")}
        rows={3}
        state={state}
      />
      <RichTextField
        name="papers"
        label={t("papers")}
        hint={t("papers-hint")}
        rows={14}
        state={state}
      />
      <DateField name="planSentOn" label={t("plan")} hint={t("plan-hint")} state={state} />
      <DateField
        name="closesOn"
        label={t("closes")}
        hint={earliest ? t("closes-hint", { day: earliest }) : t("closes-hint-none")}
        state={state}
      />
      <div className="flex flex-wrap gap-3">
        <SubmitButton name="intent" value="submit">
          {t("submit")}
        </SubmitButton>
        <SubmitButton name="intent" value="save" look="plain">
          {t("save")}
        </SubmitButton>
      </div>
    </form>
  );
}
