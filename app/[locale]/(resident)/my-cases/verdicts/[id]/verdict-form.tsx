"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { LinkButton } from "@/components/ui/button";
import { RadioField } from "@/components/ui/choice-field";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import type { FormState, FormValues } from "@/lib/forms/form-state";

import { judgeAction } from "./actions";

type Props = {
  readonly recommendationId: string;
  readonly backHref: string;
  /** What this person said before; it is replaced. */
  readonly own: FormValues | null;
  readonly kept: FormState | null;
};

export function VerdictForm({ recommendationId, backHref, own, kept }: Props) {
  const t = useTranslations("filing-forms");
  const locale = useLocale();
  const before: FormState = { fieldErrors: {}, values: own ?? {} };
  const [state, send] = useActionState(judgeAction, kept ?? before);
  return (
    <form action={send} noValidate className="space-y-8">
      <ErrorSummary state={state} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="recommendationId" value={recommendationId} />
      <RadioField
        name="isDone"
        label={t("verdict.question")}
        choices={[
          { value: "yes", label: t("verdict.yes") },
          { value: "no", label: t("verdict.no") },
        ]}
        state={state}
      />
      <TextAreaField
        name="text"
        label={t("verdict.text")}
        hint={t("verdict.text-hint")}
        rows={4}
        state={state}
      />
      <div className="flex flex-wrap gap-3">
        <SubmitButton>{t(own ? "verdict.change" : "verdict.send")}</SubmitButton>
        <LinkButton href={backHref}>{t("back")}</LinkButton>
      </div>
    </form>
  );
}
