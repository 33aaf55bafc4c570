"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { PRISTINE } from "@/lib/forms/form-state";

import { approvePlanAction } from "./actions";

/** Lines that wait for the leader, approved together. */
export function ApprovePlanForm({
  year,
  lines,
}: {
  readonly year: number;
  readonly lines: number;
}) {
  const t = useTranslations("disclosure-desk.list");
  const locale = useLocale();
  const [state, action] = useActionState(approvePlanAction, PRISTINE);
  return (
    <form action={action} className="border-hair max-w-measure space-y-4 rounded border p-4">
      <ErrorSummary state={state} />
      <p>{t("approve-hint", { lines, year })}</p>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="year" value={year} />
      <SubmitButton>{t("approve", { year })}</SubmitButton>
    </form>
  );
}
