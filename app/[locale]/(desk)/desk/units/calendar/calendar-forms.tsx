"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { RadioField } from "@/components/ui/choice-field";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FileField } from "@/components/ui/file-field";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { DateField, TextField } from "@/components/ui/text-field";
import type { FormState } from "@/lib/forms/form-state";
import { PRISTINE } from "@/lib/forms/form-state";

import { importYearAction, type ImportState, proposeYearAction, setDayAction } from "./actions";

const KINDS = ["holiday", "compensation", "swap_off", "swap_work", "ordinary"] as const;

type Own = { readonly state: FormState; readonly idPrefix: string };

function DocumentField(own: Own) {
  const t = useTranslations("administration.calendar-forms");
  return (
    <TextField
      {...own}
      name="document"
      label={t("document")}
      hint={t("document-hint")}
      maxLength={300}
    />
  );
}

/** One day, as its document says it. */
export function SetDayForm({ year }: { readonly year: number }) {
  const t = useTranslations("administration");
  const [state, action] = useActionState(setDayAction, PRISTINE);
  const own = { state, idPrefix: "day-" };
  return (
    <form action={action} noValidate className="max-w-xl space-y-6">
      <ErrorSummary state={state} idPrefix="day-" />
      <input type="hidden" name="locale" value={useLocale()} />
      <DateField
        {...own}
        name="date"
        label={t("calendar.day")}
        min={`${year}-01-01`}
        max={`${year}-12-31`}
      />
      <SelectField
        {...own}
        name="kind"
        label={t("calendar.kind-label")}
        empty={t("calendar-forms.kind-empty")}
        options={KINDS.map((value) => ({ value, label: t(`calendar.kind.${value}`) }))}
      />
      <TextField {...own} name="name" label={t("calendar.name")} maxLength={120} optional />
      <DocumentField {...own} />
      <RadioField
        {...own}
        name="isConfirmed"
        label={t("calendar.confirmed-label")}
        choices={[
          { value: "yes", label: t("calendar-forms.confirmed-yes") },
          { value: "no", label: t("calendar-forms.confirmed-no") },
        ]}
      />
      <SubmitButton>{t("calendar-forms.look")}</SubmitButton>
    </form>
  );
}

/** A year from a file: read whole, or not at all. */
export function ImportYearForm({ year }: { readonly year: number }) {
  const t = useTranslations("administration.calendar-forms");
  const [state, action] = useActionState<ImportState, FormData>(importYearAction, PRISTINE);
  const own = { state, idPrefix: "file-" };
  return (
    <form action={action} noValidate className="max-w-xl space-y-6">
      <ErrorSummary state={state} idPrefix="file-" />
      <Rows state={state} />
      <input type="hidden" name="locale" value={useLocale()} />
      <TextField
        {...own}
        name="year"
        label={t("year")}
        initial={String(year)}
        inputMode="numeric"
        short
      />
      <FileField
        {...own}
        name="file"
        label={t("file")}
        hint={t("file-hint")}
        accept=".csv,text/csv"
      />
      <DocumentField {...own} />
      <SubmitButton>{t("look")}</SubmitButton>
    </form>
  );
}

function Rows({ state: { rows } }: { readonly state: ImportState }) {
  const t = useTranslations();
  if (!rows || rows.length === 0) return null;
  return (
    <ul className="text-late list-disc space-y-1 pl-6">
      {rows.map(({ line, column, problem }) => (
        <li key={`${line} ${column} ${problem}`}>
          {t("administration.calendar-forms.row", { line, column: column ?? "–" })}{" "}
          {t(`errors.${problem}`)}
        </li>
      ))}
    </ul>
  );
}

/** The days the law gives by itself, for a year nobody has decided yet. */
export function ProposeYearForm({ year }: { readonly year: number }) {
  const t = useTranslations("administration.calendar-forms");
  const [state, action] = useActionState(proposeYearAction, PRISTINE);
  return (
    <form action={action} noValidate className="max-w-xl space-y-6">
      <ErrorSummary state={state} idPrefix="year-" />
      <input type="hidden" name="locale" value={useLocale()} />
      <TextField
        name="year"
        label={t("year")}
        hint={t("propose-hint")}
        initial={String(year)}
        inputMode="numeric"
        short
        state={state}
        idPrefix="year-"
      />
      <SubmitButton look="plain">{t("propose")}</SubmitButton>
    </form>
  );
}
