"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { Moment } from "@/components/ui/day";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { ScheduledKind } from "@/lib/domain/publication/schedule";
import { PRISTINE } from "@/lib/forms/form-state";

import { cancelPublicationAction, schedulePublicationAction } from "./actions";

type Version = { readonly kind: ScheduledKind; readonly versionId: string };

/** Sets the hour at which a version becomes public by itself. */
export function ScheduleForm(version: Version) {
  const t = useTranslations("publication");
  const [state, action] = useActionState(schedulePublicationAction, PRISTINE);
  return (
    <details
      className="border-hair max-w-measure rounded border p-4"
      open={state !== PRISTINE || undefined}
    >
      <summary>{t("set")}</summary>
      <form action={action} noValidate className="space-y-4 pt-4">
        <ErrorSummary state={state} idPrefix="schedule-" />
        <Hidden {...version} />
        <TextField
          name="at"
          type="datetime-local"
          idPrefix="schedule-"
          label={t("at")}
          hint={t("at-hint")}
          state={state}
          short
        />
        <SubmitButton look="plain">{t("submit")}</SubmitButton>
      </form>
    </details>
  );
}

/** Says the hour that is set, and takes it back. */
export function CancelScheduleForm({ dueAt, ...version }: Version & { readonly dueAt: Date }) {
  const t = useTranslations("publication");
  const [state, action] = useActionState(cancelPublicationAction, PRISTINE);
  return (
    <form action={action} className="max-w-measure">
      <ErrorSummary state={state} idPrefix="unschedule-" />
      <Hidden {...version} />
      <Notice
        tone="info"
        title={
          <>
            {t("waiting")} <Moment at={dueAt} written="long" />
          </>
        }
      >
        <p>{t("waiting-hint")}</p>
        <SubmitButton look="plain">{t("cancel")}</SubmitButton>
      </Notice>
    </form>
  );
}

function Hidden({ kind, versionId }: Version) {
  const locale = useLocale();
  return (
    <>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="versionId" value={versionId} />
    </>
  );
}
