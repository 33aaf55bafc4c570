"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { RichTextField } from "@/components/rich-text-desk/rich-text-field";
import { Button } from "@/components/ui/button";
import { EnterButton } from "@/components/ui/enter-button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { type Option, SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { DateField, TextField } from "@/components/ui/text-field";
import { type DraftValues, rowCount, type RowSort } from "@/lib/domain/oversight/draft-rows";
import { OVERSIGHT_FIELDS } from "@/lib/domain/oversight/result";
import type { FormState } from "@/lib/forms/form-state";

import { saveResultAction } from "./actions";
import { FindingRow, RecommendationRow } from "./result-rows";

type Props = {
  /** The address of the page the form stands on. */
  readonly here: string;
  readonly initial: DraftValues;
  /** Missing for a result that is not stored yet. */
  readonly version?: { readonly id: string; readonly revision: number };
  /** Only a new result chooses its board. */
  readonly boards?: readonly Option[];
  readonly addressees: readonly Option[];
};

/** Rows are added and taken out by the server, so that the form needs no script. */
export function ResultForm({ here, initial, version, boards, addressees }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  // Without script an answer finds its form by this address: the form's key is another once somebody else saved.
  const [state, action] = useActionState(
    saveResultAction,
    { fieldErrors: {}, values: initial },
    here,
  );
  const values = textsOf(state);

  return (
    <form action={action} noValidate className="max-w-measure space-y-6">
      <ErrorSummary state={state} />
      <EnterButton />
      <input type="hidden" name="locale" value={locale} />
      {version && <input type="hidden" name="versionId" value={version.id} />}
      {version && (
        <input type="hidden" name="revision" value={values["revision"] ?? version.revision} />
      )}
      {boards && (
        <SelectField
          name="bodyId"
          label={t("oversight-desk.form.board")}
          empty={t("oversight-desk.form.board-empty")}
          options={boards}
          state={state}
        />
      )}
      <HeadFields state={state} />
      <Rows sort="finding" state={state} values={values} addressees={addressees} />
      <Rows sort="recommendation" state={state} values={values} addressees={addressees} />
      <div className="flex flex-wrap gap-3">
        <SubmitButton name="intent" value="submit">
          {t("oversight-desk.form.submit")}
        </SubmitButton>
        <SubmitButton name="intent" value="save" look="plain">
          {t("oversight-desk.form.save")}
        </SubmitButton>
      </div>
    </form>
  );
}

type RowsProps = {
  readonly sort: RowSort;
  readonly state: FormState;
  readonly values: DraftValues;
  readonly addressees: readonly Option[];
};

function Rows({ sort, addressees, ...form }: RowsProps) {
  const t = useTranslations("oversight-desk.form");
  const indexes = Array.from({ length: rowCount(form.values, sort) }, (_, index) => index);
  return (
    <fieldset className="space-y-6">
      <legend id={`${sort}s`} className="text-lg font-semibold">
        {t(`${sort}s`)}
      </legend>
      {indexes.map((index) => {
        const key = form.values[`${sort}-key-${index}`];
        return sort === "finding" ? (
          <FindingRow key={key} index={index} {...form} />
        ) : (
          <RecommendationRow key={key} index={index} addressees={addressees} {...form} />
        );
      })}
      <Button name="intent" value={`add:${sort}`}>
        {t(`add-${sort}`)}
      </Button>
    </fieldset>
  );
}

function HeadFields({ state }: { readonly state: FormState }) {
  const t = useTranslations();
  return (
    <>
      <TextField
        name="title"
        label={t("oversight-desk.form.title")}
        hint={t("oversight-desk.form.title-hint")}
        state={state}
      />
      <SelectField
        name="field"
        label={t("oversight-desk.form.field")}
        empty={t("oversight-desk.form.field-empty")}
        options={OVERSIGHT_FIELDS.map((value) => ({
          value,
          label: t(`terms.oversight-field.${value}`),
        }))}
        state={state}
      />
      <DateField name="inspectedFrom" label={t("oversight-desk.form.from")} state={state} />
      <DateField name="inspectedTo" label={t("oversight-desk.form.to")} state={state} optional />
      <RichTextField
        name="summary"
        label={t("oversight-desk.form.summary")}
        hint={t("oversight-desk.form.summary-hint")}
        state={state}
      />
    </>
  );
}

/** No field of this form is sent twice. */
const textsOf = ({ values }: FormState): DraftValues =>
  Object.fromEntries(
    Object.entries(values).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    ),
  );
