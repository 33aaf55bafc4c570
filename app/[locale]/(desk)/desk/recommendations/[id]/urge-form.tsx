"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import { PRISTINE } from "@/lib/forms/form-state";

import { urgeAction } from "./actions";

export function UrgeForm({ recommendationId }: { readonly recommendationId: string }) {
  const t = useTranslations("oversight-desk.urge");
  const locale = useLocale();
  const [state, send] = useActionState(urgeAction, PRISTINE);
  return (
    <form
      action={send}
      noValidate
      aria-labelledby="urge-title"
      className="border-late max-w-measure space-y-4 rounded border p-4"
    >
      <h2 id="urge-title">{t("title")}</h2>
      <ErrorSummary state={state} idPrefix="urge-" />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="recommendationId" value={recommendationId} />
      <TextAreaField
        name="text"
        idPrefix="urge-"
        label={t("text")}
        hint={t("hint")}
        state={state}
        rows={4}
      />
      <SubmitButton>{t("submit")}</SubmitButton>
    </form>
  );
}
