"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import { DateField } from "@/components/ui/text-field";
import { PRISTINE } from "@/lib/forms/form-state";

import { followUpConclusionAction } from "./actions";

export function FollowUpForm({ conclusion }: { readonly conclusion: string }) {
  const t = useTranslations("reception-desk.conclusion");
  const [state, action] = useActionState(followUpConclusionAction, PRISTINE);
  const own = { state, idPrefix: `done-${conclusion}-` } as const;
  return (
    <form action={action} noValidate className="max-w-measure space-y-4">
      <ErrorSummary {...own} />
      <input type="hidden" name="locale" value={useLocale()} />
      <input type="hidden" name="conclusion" value={conclusion} />
      <DateField name="doneOn" label={t("done-on")} {...own} />
      <TextAreaField
        name="evidence"
        label={t("evidence")}
        hint={t("evidence-hint")}
        rows={3}
        maxLength={1000}
        {...own}
      />
      <SubmitButton>{t("follow-up")}</SubmitButton>
    </form>
  );
}
