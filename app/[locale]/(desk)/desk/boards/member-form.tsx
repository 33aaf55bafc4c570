"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { CheckboxField } from "@/components/ui/choice-field";
import { ErrorSummary } from "@/components/ui/error-summary";
import { type Option, SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { DateField, TextField } from "@/components/ui/text-field";
import { type FormState, valueOf } from "@/lib/forms/form-state";

import { addMemberAction, changeMemberAction } from "./actions";

type FieldsProps = { readonly state: FormState; readonly duties: readonly Option[] };

function MemberFields({ state, duties }: FieldsProps) {
  const t = useTranslations("board-desk.member");
  return (
    <>
      <TextField name="name" label={t("name")} autoComplete="off" state={state} />
      <SelectField
        name="duty"
        label={t("duty")}
        empty={t("duty-empty")}
        options={duties}
        state={state}
      />
      <TextField
        name="neighbourhood"
        label={t("neighbourhood")}
        hint={t("neighbourhood-hint")}
        optional
        state={state}
      />
      <DateField name="electedOn" label={t("elected-on")} optional state={state} />
      <DateField name="fromOn" label={t("from-on")} state={state} />
      <DateField name="toOn" label={t("to-on")} hint={t("to-on-hint")} optional state={state} />
      <CheckboxField
        name="eligible"
        label={t("eligible")}
        hint={t("eligible-hint")}
        state={state}
      />
    </>
  );
}

type AddProps = {
  readonly here: string;
  readonly board: string;
  readonly initial: Readonly<Record<string, string>>;
  readonly duties: readonly Option[];
};

export function AddMemberForm({ here, board, initial, duties }: AddProps) {
  const t = useTranslations("board-desk.member");
  const locale = useLocale();
  const [state, action] = useActionState(
    addMemberAction,
    { fieldErrors: {}, values: initial },
    here,
  );
  return (
    <form action={action} noValidate className="max-w-measure space-y-6">
      <ErrorSummary state={state} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="board" value={board} />
      <MemberFields state={state} duties={duties} />
      <SubmitButton>{t("add")}</SubmitButton>
    </form>
  );
}

type ChangeProps = {
  readonly here: string;
  readonly member: string;
  readonly version: number;
  readonly initial: Readonly<Record<string, string>>;
  readonly duties: readonly Option[];
};

export function ChangeMemberForm({ here, member, version, initial, duties }: ChangeProps) {
  const t = useTranslations("board-desk.member");
  const locale = useLocale();
  const [state, action] = useActionState(
    changeMemberAction,
    { fieldErrors: {}, values: initial },
    here,
  );
  return (
    <form action={action} noValidate className="max-w-measure space-y-6">
      <ErrorSummary state={state} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="member" value={member} />
      <input type="hidden" name="version" value={valueOf(state, "version") ?? version} />
      <MemberFields state={state} duties={duties} />
      <TextField name="reason" label={t("reason")} hint={t("reason-hint")} state={state} />
      <SubmitButton>{t("change")}</SubmitButton>
    </form>
  );
}
