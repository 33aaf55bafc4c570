"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { EnterButton } from "@/components/ui/enter-button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { type Option, SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { DateField, TextField } from "@/components/ui/text-field";
import { type FormState, valueOf } from "@/lib/forms/form-state";

import { beginProgrammeAction, changeProgrammeAction, correctProgrammeAction } from "./actions";

type FieldsProps = {
  readonly state: FormState;
  readonly fields: readonly Option[];
  /** When the plan has to be sent by, in the words of the law; null where no law says. */
  readonly notice: string | null;
};

function ProgrammeFields({ state, fields, notice }: FieldsProps) {
  const t = useTranslations("board-desk.programme");
  return (
    <>
      <TextField name="title" label={t("title")} hint={t("title-hint")} state={state} />
      <SelectField
        name="field"
        label={t("field")}
        empty={t("field-empty")}
        options={fields}
        state={state}
      />
      <TextField name="subject" label={t("subject")} optional state={state} />
      <TextField name="target" label={t("target")} hint={t("target-hint")} optional state={state} />
      <DateField name="plannedFrom" label={t("planned-from")} state={state} />
      <DateField name="plannedTo" label={t("planned-to")} state={state} />
      <DateField
        name="sentOn"
        label={t("sent-on")}
        hint={notice ?? t("sent-on-hint")}
        optional
        state={state}
      />
    </>
  );
}

type DraftProps = {
  readonly here: string;
  /** Of the board, for a programme that is begun; of the programme, for one that is changed. */
  readonly about:
    | { readonly board: string }
    | { readonly programme: string; readonly revision: number };
  readonly initial: Readonly<Record<string, string>>;
  readonly fields: readonly Option[];
  readonly notice: string | null;
};

/** The overseer's form: saved as a draft, or sent to the front. */
export function ProgrammeForm({ here, about, initial, fields, notice }: DraftProps) {
  const t = useTranslations("board-desk.programme");
  const locale = useLocale();
  const [state, action] = useActionState(
    "board" in about ? beginProgrammeAction : changeProgrammeAction,
    { fieldErrors: {}, values: initial },
    here,
  );
  return (
    <form action={action} noValidate className="max-w-measure space-y-6">
      <ErrorSummary state={state} />
      <EnterButton />
      <input type="hidden" name="locale" value={locale} />
      {"board" in about ? (
        <input type="hidden" name="board" value={about.board} />
      ) : (
        <Which state={state} {...about} />
      )}
      <ProgrammeFields state={state} fields={fields} notice={notice} />
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

type CorrectProps = Omit<DraftProps, "about"> & {
  readonly programme: string;
  readonly revision: number;
};

/** The front's form for what is public already. */
export function CorrectProgrammeForm(props: CorrectProps) {
  const { here, programme, revision, initial, fields, notice } = props;
  const t = useTranslations("board-desk.programme");
  const locale = useLocale();
  const [state, action] = useActionState(
    correctProgrammeAction,
    { fieldErrors: {}, values: initial },
    here,
  );
  return (
    <form action={action} noValidate className="max-w-measure space-y-6">
      <ErrorSummary state={state} />
      <input type="hidden" name="locale" value={locale} />
      <Which state={state} programme={programme} revision={revision} />
      <ProgrammeFields state={state} fields={fields} notice={notice} />
      <TextField name="reason" label={t("reason")} hint={t("reason-hint")} state={state} />
      <SubmitButton look="plain">{t("correct")}</SubmitButton>
    </form>
  );
}

type WhichProps = {
  readonly state: FormState;
  readonly programme: string;
  readonly revision: number;
};

/** What was typed belongs to what was read, also after it was refused. */
function Which({ state, programme, revision }: WhichProps) {
  return (
    <>
      <input type="hidden" name="programme" value={programme} />
      <input type="hidden" name="revision" value={valueOf(state, "revision") ?? revision} />
    </>
  );
}
