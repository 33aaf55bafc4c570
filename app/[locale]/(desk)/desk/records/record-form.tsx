"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useActionState } from "react";

import { CheckboxField, CheckboxGroupField } from "@/components/ui/choice-field";
import { EnterButton } from "@/components/ui/enter-button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { type Option, SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import { DateField, TextField } from "@/components/ui/text-field";
import type { AuthoredKind } from "@/lib/domain/record/draft";
import { type FormState, type FormValues, valueOf } from "@/lib/forms/form-state";

import { saveRecordAction } from "./actions";
import { ConclusionRows } from "./conclusion-fields";

/** A field as its declaration describes it, with its words. */
export type FieldSpec = {
  readonly name: string;
  readonly type:
    | "line"
    | "text"
    | "lines"
    | "number"
    | "day"
    | "hour"
    | "address"
    | "mark"
    | "choice"
    | "choices"
    | "reference"
    | "conclusions"
    | "kept";
  readonly label: string;
  readonly hint: string | null;
  readonly optional: boolean;
  readonly options: readonly Option[];
  readonly empty: string;
};

export type FieldGroup = { readonly title: string | null; readonly fields: readonly FieldSpec[] };

type Props = {
  /** The address of the page. */
  readonly here: string;
  readonly kind: AuthoredKind;
  /** Empty for one that is begun. */
  readonly draftId: string;
  /** Empty for a new record. */
  readonly recordId: string;
  readonly revision: number;
  /** The writing of the record that is public now. */
  readonly baseVersion: string;
  readonly initial: FormValues;
  readonly groups: readonly FieldGroup[];
  readonly conclusionRows: number;
};

/** The form of a record of whatever kind. */
export function RecordForm(props: Props) {
  const { here, kind, draftId, recordId, revision, baseVersion, initial, groups } = props;
  const t = useTranslations("record-desk.form");
  const locale = useLocale();
  const [state, action] = useActionState(
    saveRecordAction,
    { fieldErrors: {}, values: initial },
    here,
  );
  return (
    <form action={action} noValidate className="max-w-measure space-y-8">
      <ErrorSummary state={state} />
      <EnterButton />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="kind-of-record" value={kind} />
      <input type="hidden" name="draftId" value={draftId} />
      <input type="hidden" name="recordId" value={recordId} />
      {/* What was typed belongs to what was read, also after it was refused. */}
      <input type="hidden" name="revision" value={valueOf(state, "revision") ?? revision} />
      <input
        type="hidden"
        name="baseVersion"
        value={valueOf(state, "baseVersion") ?? baseVersion}
      />
      {groups.map(({ title, fields }) => (
        <div key={title ?? ""} className="space-y-6">
          {title && <h2>{title}</h2>}
          {fields.map((field) => (
            <RecordField key={field.name} field={field} state={state} rows={props.conclusionRows} />
          ))}
        </div>
      ))}
      {recordId && (
        <TextAreaField
          name="reason"
          label={t("reason")}
          hint={t("reason-hint")}
          rows={3}
          state={state}
        />
      )}
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

type FieldProps = {
  readonly field: FieldSpec;
  readonly state: FormState;
  readonly rows: number;
};

function RecordField({ field, state, rows }: FieldProps) {
  const { name, label, hint, optional, options, empty } = field;
  const common = { name, label, hint, optional, state };
  const typed = valueOf(state, name);
  const parts: Record<FieldSpec["type"], () => ReactNode> = {
    line: () => <TextField {...common} />,
    text: () => <TextAreaField {...common} />,
    lines: () => <TextAreaField {...common} rows={3} />,
    day: () => <DateField {...common} />,
    number: () => <TextField {...common} inputMode="decimal" short />,
    hour: () => <TextField {...common} inputMode="numeric" placeholder="08:30" short />,
    address: () => <TextField {...common} inputMode="url" spellCheck={false} />,
    mark: () => <CheckboxField {...common} initial={typed === "on"} />,
    choice: () => <SelectField {...common} options={options} empty={empty} />,
    reference: () => <SelectField {...common} options={options} empty={empty} />,
    choices: () => <CheckboxGroupField {...common} choices={options} />,
    conclusions: () => <ConclusionRows label={label} hint={hint} rows={rows} state={state} />,
    kept: () => <input type="hidden" name={name} value={typed ?? ""} />,
  };
  return parts[field.type]();
}
