"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { ErrorSummary } from "@/components/ui/error-summary";
import { FileField } from "@/components/ui/file-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { DateField, TextField } from "@/components/ui/text-field";
import { PRISTINE } from "@/lib/forms/form-state";

import { loadBoundaryAction } from "./actions";

/** A file is read whole or not at all; what it replaces is kept. */
export function BoundaryForm({ unit, today }: { readonly unit: string; readonly today: string }) {
  const t = useTranslations("administration.boundary");
  const [state, action] = useActionState(loadBoundaryAction, PRISTINE);
  const own = { state, idPrefix: "boundary-" };

  return (
    <form action={action} noValidate className="space-y-6">
      <ErrorSummary state={state} idPrefix="boundary-" />
      <input type="hidden" name="locale" value={useLocale()} />
      <input type="hidden" name="unit" value={unit} />
      <FileField
        {...own}
        name="file"
        label={t("file")}
        hint={t("file-hint")}
        accept=".geojson,.json,application/geo+json,application/json"
      />
      <TextField
        {...own}
        name="source"
        label={t("source")}
        hint={t("source-hint")}
        maxLength={300}
      />
      <DateField {...own} name="asOf" label={t("as-of")} max={today} />
      <SubmitButton>{t("submit")}</SubmitButton>
    </form>
  );
}
