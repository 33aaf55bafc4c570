"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { DateField } from "@/components/ui/text-field";
import { PRISTINE } from "@/lib/forms/form-state";

import { endPositionAction } from "./actions";

type Props = {
  readonly account: string;
  readonly position: string;
  readonly name: string;
  /** The end that this page shows. */
  readonly seen: string;
  readonly earliest: string;
};

export function EndForm({ account, position, name, seen, earliest }: Props) {
  const t = useTranslations("administration.end");
  const [state, action] = useActionState(endPositionAction, PRISTINE);
  const idPrefix = `${position}-`;

  return (
    <form action={action} noValidate className="max-w-md space-y-4">
      <ErrorSummary state={state} idPrefix={idPrefix} />
      <input type="hidden" name="locale" value={useLocale()} />
      <input type="hidden" name="account" value={account} />
      <input type="hidden" name="position" value={position} />
      <input type="hidden" name="seen" value={seen} />
      <DateField
        name="end"
        label={t("end")}
        hint={t("hint")}
        initial={earliest}
        min={earliest}
        state={state}
        idPrefix={idPrefix}
      />
      <SubmitButton look="danger">
        {t("submit")} <span className="sr-only">{name}</span>
      </SubmitButton>
    </form>
  );
}
