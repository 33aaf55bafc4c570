"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { ErrorSummary } from "@/components/ui/error-summary";
import { type Option, SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { DateField, TextField } from "@/components/ui/text-field";
import { type FormState, valueOf } from "@/lib/forms/form-state";

import { beginBoardAction, changeBoardAction } from "./actions";

type FieldsProps = { readonly state: FormState; readonly projects: readonly Option[] };

/** What is said of a board, whether it is new or not. */
function BoardFields({ state, projects }: FieldsProps) {
  const t = useTranslations("board-desk.form");
  return (
    <>
      <TextField name="name" label={t("name")} hint={t("name-hint")} state={state} />
      <DateField name="termFrom" label={t("term-from")} state={state} />
      <DateField
        name="termTo"
        label={t("term-to")}
        hint={t("term-to-hint")}
        optional
        state={state}
      />
      <TextField
        name="recognisedBy"
        label={t("recognised-by")}
        hint={t("recognised-by-hint")}
        state={state}
      />
      <TextField
        name="neighbourhoods"
        label={t("neighbourhoods")}
        hint={t("neighbourhoods-hint")}
        inputMode="numeric"
        optional
        short
        state={state}
      />
      <SelectField
        name="projectId"
        label={t("project")}
        hint={t("project-hint")}
        empty={t("project-none")}
        options={projects}
        optional
        state={state}
      />
    </>
  );
}

type NewProps = { readonly kinds: readonly Option[]; readonly projects: readonly Option[] };

/** A board that was just elected, or the next term of one. */
export function NewBoardForm({ kinds, projects }: NewProps) {
  const t = useTranslations("board-desk.form");
  const locale = useLocale();
  const [state, action] = useActionState(beginBoardAction, { fieldErrors: {}, values: {} });
  return (
    <form action={action} noValidate className="max-w-measure space-y-6">
      <ErrorSummary state={state} />
      <input type="hidden" name="locale" value={locale} />
      <SelectField
        name="kind"
        label={t("kind")}
        empty={t("kind-empty")}
        options={kinds}
        state={state}
      />
      <BoardFields state={state} projects={projects} />
      <SubmitButton>{t("begin")}</SubmitButton>
    </form>
  );
}

type ChangeProps = {
  readonly here: string;
  readonly board: string;
  readonly version: number;
  readonly initial: Readonly<Record<string, string>>;
  readonly projects: readonly Option[];
};

/** What is said of a board, written anew with a reason. */
export function ChangeBoardForm({ here, board, version, initial, projects }: ChangeProps) {
  const t = useTranslations("board-desk.form");
  const locale = useLocale();
  const [state, action] = useActionState(
    changeBoardAction,
    { fieldErrors: {}, values: initial },
    here,
  );
  return (
    <form action={action} noValidate className="max-w-measure space-y-6">
      <ErrorSummary state={state} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="board" value={board} />
      {/* What was typed belongs to what was read, also after it was refused. */}
      <input type="hidden" name="version" value={valueOf(state, "version") ?? version} />
      <BoardFields state={state} projects={projects} />
      <DateField
        name="endedOn"
        label={t("ended-on")}
        hint={t("ended-on-hint")}
        optional
        state={state}
      />
      <TextField name="reason" label={t("reason")} hint={t("reason-hint")} state={state} />
      <SubmitButton>{t("change")}</SubmitButton>
    </form>
  );
}
