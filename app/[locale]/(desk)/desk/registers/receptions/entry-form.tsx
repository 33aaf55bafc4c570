"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { CheckboxField, RadioField } from "@/components/ui/choice-field";
import { DayField } from "@/components/ui/day-field";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import {
  CORRECTION_CAUSES,
  RECEPTION_KINDS,
  RECEPTION_OCCASIONS,
} from "@/lib/domain/reception/entry";
import { type FormState, PRISTINE, valueOf } from "@/lib/forms/form-state";

import { correctReceptionAction, recordReceptionAction } from "./actions";

type Words = Readonly<Record<string, string | undefined>>;

type RecordProps = {
  /** Made with the page, so that sending it twice writes one line. */
  readonly formKey: string;
  readonly today: string;
};

/** A visit, as it is written down at the counter. */
export function RecordForm({ formKey, today }: RecordProps) {
  const t = useTranslations("reception-desk.form");
  const [state, action] = useActionState(recordReceptionAction, PRISTINE);
  return (
    <form action={action} noValidate className="max-w-measure space-y-6">
      <ErrorSummary state={state} />
      <Hidden state={state} formKey={formKey} />
      <EntryFields state={state} initial={{ received: today, people: "1", occasion: "regular" }} />
      <SubmitButton>{t("submit")}</SubmitButton>
    </form>
  );
}

type CorrectProps = {
  readonly formKey: string;
  readonly entryId: string;
  readonly version: number;
  readonly initial: Words;
};

/** The same line in other words, and why. */
export function CorrectForm({ formKey, entryId, version, initial }: CorrectProps) {
  const t = useTranslations("reception-desk");
  const [state, action] = useActionState(correctReceptionAction, PRISTINE);
  return (
    <form action={action} noValidate className="max-w-measure space-y-6">
      <ErrorSummary state={state} />
      <Hidden state={state} formKey={formKey} />
      <input type="hidden" name="entryId" value={entryId} />
      <input type="hidden" name="version" value={valueOf(state, "version") ?? version} />
      <SelectField
        name="cause"
        label={t("form.cause")}
        empty=""
        options={CORRECTION_CAUSES.map((value) => ({ value, label: t(`cause.${value}`) }))}
        state={state}
      />
      <TextField name="reason" label={t("form.reason")} maxLength={500} optional state={state} />
      <EntryFields state={state} initial={initial} />
      <SubmitButton>{t("form.submit-correction")}</SubmitButton>
    </form>
  );
}

function Hidden({ state, formKey }: { readonly state: FormState; readonly formKey: string }) {
  return (
    <>
      <input type="hidden" name="locale" value={useLocale()} />
      <input type="hidden" name="key" value={valueOf(state, "key") ?? formKey} />
    </>
  );
}

type FieldsProps = { readonly state: FormState; readonly initial: Words };

function EntryFields({ state, initial }: FieldsProps) {
  const t = useTranslations();
  const words = (key: string) => t(`reception-desk.form.${key}`);
  return (
    <>
      <DayField
        name="received"
        label={words("received")}
        initial={initial["received"]}
        state={state}
      />
      <SelectField
        name="occasion"
        label={words("occasion")}
        options={RECEPTION_OCCASIONS.map((value) => ({
          value,
          label: t(`reception-desk.occasion.${value}`),
        }))}
        initial={initial["occasion"]}
        state={state}
      />
      <RadioField
        name="kind"
        label={words("kind")}
        choices={RECEPTION_KINDS.map((value) => ({
          value,
          label: t(`terms.case-kind.${value}`),
          hint: value === "denunciation" ? words("denunciation-hint") : undefined,
        }))}
        initial={initial["kind"]}
        state={state}
      />
      <TextField
        name="people"
        label={words("people")}
        initial={initial["people"]}
        inputMode="numeric"
        maxLength={4}
        short
        state={state}
      />
      <VisitorFields state={state} initial={initial} />
      <MatterFields state={state} initial={initial} />
    </>
  );
}

function VisitorFields({ state, initial }: FieldsProps) {
  const t = useTranslations("reception-desk.form");
  return (
    <fieldset className="space-y-6">
      <legend className="text-lg font-semibold">{t("visitor")}</legend>
      <TextField
        name="name"
        label={t("name")}
        initial={initial["name"]}
        autoComplete="off"
        maxLength={120}
        state={state}
      />
      <TextField
        name="address"
        label={t("address")}
        initial={initial["address"]}
        autoComplete="off"
        maxLength={200}
        state={state}
      />
      <TextField
        name="paperTail"
        label={t("paper")}
        hint={t("paper-hint")}
        initial={initial["paperTail"]}
        autoComplete="off"
        maxLength={3}
        short
        optional
        state={state}
      />
    </fieldset>
  );
}

/** Hints are keys of their own, beside those of the labels. */
const FOLLOWING = [
  ["settledBy", "settled", "settled-hint"],
  ["guidedTo", "guided", "guided-hint"],
  ["takenUpBy", "taken", "taken-hint"],
  ["caseReference", "case", "case-hint"],
] as const;

function MatterFields({ state, initial }: FieldsProps) {
  const t = useTranslations("reception-desk.form");
  const rest = { state, optional: true } as const;
  return (
    <fieldset className="space-y-6">
      <legend className="text-lg font-semibold">{t("matter")}</legend>
      <TextAreaField
        name="content"
        label={t("content")}
        initial={initial["content"]}
        maxLength={2000}
        state={state}
      />
      <CheckboxField
        name="isOurs"
        label={t("ours")}
        initial={initial["isOurs"] === "on"}
        state={state}
      />
      {FOLLOWING.map(([name, label, hint]) => (
        <TextField
          key={name}
          name={name}
          label={t(label)}
          hint={t(hint)}
          initial={initial[name]}
          maxLength={name === "caseReference" ? 30 : 500}
          {...rest}
        />
      ))}
      <TextAreaField
        name="outcome"
        label={t("outcome")}
        initial={initial["outcome"]}
        rows={3}
        maxLength={500}
        {...rest}
      />
      <TextField
        name="note"
        label={t("note")}
        initial={initial["note"]}
        maxLength={500}
        {...rest}
      />
    </fieldset>
  );
}
