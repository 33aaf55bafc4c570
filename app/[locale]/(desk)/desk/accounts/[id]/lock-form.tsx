"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { PRISTINE } from "@/lib/forms/form-state";

import { inviteAgainAction, lockAction } from "./actions";

type Props = { readonly account: string; readonly isLocked: boolean };

export function LockForm({ account, isLocked }: Props) {
  const t = useTranslations("administration.lock");
  const [state, action] = useActionState(lockAction, PRISTINE);

  return (
    <form action={action} className="space-y-4">
      <ErrorSummary state={state} idPrefix="lock-" />
      <input type="hidden" name="locale" value={useLocale()} />
      <input type="hidden" name="account" value={account} />
      <input type="hidden" name="lock" value={isLocked ? "unlock" : "lock"} />
      <p className="text-note text-muted">{t(isLocked ? "unlock-words" : "lock-words")}</p>
      <SubmitButton look={isLocked ? "plain" : "danger"}>
        {t(isLocked ? "unlock" : "lock")}
      </SubmitButton>
    </form>
  );
}

export function InviteAgainForm({ account }: { readonly account: string }) {
  const t = useTranslations("administration.lock");
  const [state, action] = useActionState(inviteAgainAction, PRISTINE);

  return (
    <form action={action} className="space-y-4">
      <ErrorSummary state={state} idPrefix="again-" />
      <input type="hidden" name="locale" value={useLocale()} />
      <input type="hidden" name="account" value={account} />
      <SubmitButton look="plain">{t("invite-again")}</SubmitButton>
    </form>
  );
}
