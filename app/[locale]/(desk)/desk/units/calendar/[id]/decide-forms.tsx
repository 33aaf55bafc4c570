"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { PRISTINE } from "@/lib/forms/form-state";

import { confirmChangeAction, withdrawChangeAction } from "./actions";

type Props = { readonly change: string; readonly countings: number };

/** What was seen is what is confirmed: the form carries which list that was. */
export function ConfirmForm({ change, countings }: Props) {
  const t = useTranslations("administration.calendar-change");
  const [state, action] = useActionState(confirmChangeAction, PRISTINE);
  return (
    <form action={action}>
      <ErrorSummary state={state} idPrefix="confirm-" />
      <input type="hidden" name="locale" value={useLocale()} />
      <input type="hidden" name="change" value={change} />
      <input type="hidden" name="countings" value={countings} />
      <SubmitButton>{t("confirm")}</SubmitButton>
    </form>
  );
}

export function WithdrawForm({ change }: Pick<Props, "change">) {
  const t = useTranslations("administration.calendar-change");
  const [state, action] = useActionState(withdrawChangeAction, PRISTINE);
  return (
    <form action={action}>
      <ErrorSummary state={state} idPrefix="withdraw-" />
      <input type="hidden" name="locale" value={useLocale()} />
      <input type="hidden" name="change" value={change} />
      <SubmitButton look="plain">{t("withdraw")}</SubmitButton>
    </form>
  );
}
