"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { LinkButton } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { PRISTINE } from "@/lib/forms/form-state";

import { sendAction } from "./actions";

type Props = {
  readonly draftId: string;
  readonly backHref: string;
  /** The hash of what stands above; null while something is missing. */
  readonly seen: string | null;
};

/** Sends exactly what the page shows. */
export function SendForm({ draftId, backHref, seen }: Props) {
  const t = useTranslations("filing-forms");
  const locale = useLocale();
  const [state, action] = useActionState(sendAction, PRISTINE);

  return (
    <form action={action} noValidate className="space-y-6">
      <ErrorSummary state={state} />
      <input type="hidden" name="draftId" value={draftId} />
      <input type="hidden" name="locale" value={locale} />
      {seen !== null && <input type="hidden" name="seen" value={seen} />}
      <div className="flex flex-wrap gap-3">
        {seen !== null && <SubmitButton>{t("send")}</SubmitButton>}
        <LinkButton href={backHref}>{t("back")}</LinkButton>
      </div>
    </form>
  );
}
