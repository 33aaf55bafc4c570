"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { PRISTINE } from "@/lib/forms/form-state";

import { confirmImportAction, undoImportAction, withdrawImportAction } from "./actions";

const ACTIONS = {
  confirm: confirmImportAction,
  withdraw: withdrawImportAction,
  undo: undoImportAction,
} as const;

type Props = { readonly id: string; readonly act: keyof typeof ACTIONS };

/** What can be done with the whole file. */
export function DecideForm({ id, act }: Props) {
  const t = useTranslations("imports.act");
  const [state, action] = useActionState(ACTIONS[act], PRISTINE);
  return (
    <form action={action}>
      <ErrorSummary state={state} idPrefix={`${act}-`} />
      <input type="hidden" name="locale" value={useLocale()} />
      <input type="hidden" name="import" value={id} />
      <SubmitButton {...(act === "confirm" ? {} : { look: "plain" })}>{t(act)}</SubmitButton>
    </form>
  );
}
