"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { type Choice, RadioField } from "@/components/ui/choice-field";
import { ComboboxField } from "@/components/ui/combobox-field";
import { DayField } from "@/components/ui/day-field";
import { type Option, SelectField } from "@/components/ui/select-field";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import { URGENCIES } from "@/lib/domain/case-file/case-file";
import type { RegisterEntry } from "@/lib/domain/case-file/register";
import type { FormState } from "@/lib/forms/form-state";

import type { FormAction } from "./action-form";

/** What can be chosen, in words; made where the case and the law are known. */
export type FormOptions = {
  readonly grounds: readonly Choice[];
  readonly assignees: readonly Option[];
  readonly targets: readonly Option[];
  /** What the register says of the letter now. */
  readonly entry: RegisterEntry;
  readonly kinds: readonly Choice[];
  readonly fields: readonly Option[];
  readonly signatures: readonly Option[];
  /** The day a date begins with. */
  readonly today: string;
};

type Props = {
  readonly action: FormAction;
  readonly options: FormOptions;
  readonly state: FormState;
  readonly idPrefix: string;
};

/** Words the resident must be given; everywhere else they may be. */
const SPEAKS: ReadonlySet<FormAction> = new Set([
  "request_more",
  "split",
  "not_accept",
  "forward",
  "refuse",
  "extend",
  "suspend",
  "resume",
  "discontinue",
  "set_urgency",
  "correct_entry",
]);

/** What is chosen in each form, above the words. */
const CHOICES: Partial<Record<FormAction, readonly ((props: Props) => ReactNode)[]>> = {
  confirm_signature: [SignatureField, SignedField],
  assign: [AssigneeField],
  request_more: [GroundField],
  split: [PartFields],
  accept: [ComplexityField],
  not_accept: [GroundField],
  extend: [GroundField],
  suspend: [GroundField, NumberField],
  resume: [NumberField],
  discontinue: [GroundField, NumberField],
  forward: [GroundField, TargetField],
  refuse: [GroundField],
  set_urgency: [UrgencyField],
  correct_entry: [EntryFields],
};

export function ActionFields(props: Props) {
  const t = useTranslations("desk-forms");
  const { action, state, idPrefix } = props;
  if (action === "claim") return null;
  return (
    <>
      {CHOICES[action]?.map((Part) => (
        <Part key={Part.name} {...props} />
      ))}
      <TextAreaField
        name="note"
        label={t("note")}
        hint={t(`do.${action}.note-hint`)}
        state={state}
        idPrefix={idPrefix}
        rows={SPEAKS.has(action) ? 5 : 2}
        optional={!SPEAKS.has(action)}
      />
    </>
  );
}

/** Grounds are sentences of the law: all of them are read, none is cut off in a list. */
function GroundField({ options, state, idPrefix }: Props) {
  const t = useTranslations("desk-forms");
  return (
    <RadioField
      name="ground"
      label={t("ground")}
      choices={options.grounds}
      state={state}
      idPrefix={idPrefix}
    />
  );
}

/** Of the decision, on its form, that the office makes for this. */
function NumberField({ action, state, idPrefix }: Props) {
  const t = useTranslations("desk-forms");
  return (
    <TextField
      name="documentNumber"
      label={t("decision-number")}
      hint={t(`do.${action}.number-hint`)}
      maxLength={60}
      short
      state={state}
      idPrefix={idPrefix}
    />
  );
}

function UrgencyField({ state, idPrefix }: Props) {
  const t = useTranslations();
  const choices = URGENCIES.map((urgency) => ({
    value: urgency,
    label: t(`terms.urgency.${urgency}`),
    hint: t(`desk-forms.do.set_urgency.${urgency}-hint`),
  }));
  return (
    <RadioField
      name="urgency"
      label={t("desk-forms.do.set_urgency.urgency")}
      choices={choices}
      state={state}
      idPrefix={idPrefix}
    />
  );
}

/** The entry as it reads now, to be corrected. */
function EntryFields({ options: { entry }, state, idPrefix }: Props) {
  const t = useTranslations("desk-forms.do.correct_entry");
  const common = { state, idPrefix };
  return (
    <>
      <TextField
        name="filerName"
        label={t("filer")}
        maxLength={120}
        initial={entry.filerName}
        {...common}
      />
      <TextField
        name="filerAddress"
        label={t("address")}
        maxLength={200}
        initial={entry.filerAddress ?? ""}
        optional
        {...common}
      />
      <TextField
        name="subject"
        label={t("subject")}
        maxLength={200}
        initial={entry.subject}
        {...common}
      />
    </>
  );
}

/** What the part is, and its words as they stand in the letter. */
function PartFields({ options, state, idPrefix }: Props) {
  const t = useTranslations("desk-forms.do.split");
  const common = { state, idPrefix };
  return (
    <>
      <RadioField name="kind" label={t("kind")} choices={options.kinds} {...common} />
      <SelectField
        name="field"
        label={t("field")}
        options={options.fields}
        empty={t("field-empty")}
        {...common}
      />
      <TextField name="subject" label={t("subject")} maxLength={200} {...common} />
      <TextAreaField
        name="content"
        label={t("content")}
        hint={t("content-hint")}
        rows={8}
        {...common}
      />
    </>
  );
}

function TargetField({ options, state, idPrefix }: Props) {
  const t = useTranslations("desk-forms.do.forward");
  return (
    <ComboboxField
      name="targetUnitId"
      label={t("target")}
      options={options.targets}
      empty={t("target-empty")}
      state={state}
      idPrefix={idPrefix}
    />
  );
}

function AssigneeField({ options, state, idPrefix }: Props) {
  const t = useTranslations("desk-forms.do.assign");
  return (
    <ComboboxField
      name="positionId"
      label={t("assignee")}
      options={options.assignees}
      empty={t("assignee-empty")}
      state={state}
      idPrefix={idPrefix}
    />
  );
}

function ComplexityField({ options, state, idPrefix }: Props) {
  const t = useTranslations("desk-forms.do.accept");
  return (
    <RadioField
      name="complexity"
      label={t("complexity")}
      hint={t("complexity-hint")}
      choices={[{ value: "", label: t("complexity-empty") }, ...options.grounds]}
      initial=""
      state={state}
      idPrefix={idPrefix}
      optional
    />
  );
}

function SignatureField({ options, state, idPrefix }: Props) {
  const t = useTranslations("desk-forms.do.confirm_signature");
  return (
    <RadioField
      name="signature"
      label={t("signature")}
      choices={options.signatures}
      state={state}
      idPrefix={idPrefix}
    />
  );
}

function SignedField({ options, state, idPrefix }: Props) {
  const t = useTranslations("desk-forms.do.confirm_signature");
  return (
    <DayField
      name="signed"
      label={t("signed")}
      hint={t("signed-hint")}
      initial={options.today}
      state={state}
      idPrefix={idPrefix}
    />
  );
}
