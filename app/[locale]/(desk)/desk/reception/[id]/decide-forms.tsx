"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import { PRISTINE } from "@/lib/forms/form-state";

import { approveScheduleAction, returnScheduleAction } from "./actions";

type Props = { readonly schedule: string; readonly revision: number };

export function ApproveForm(props: Props) {
  const t = useTranslations("reception-desk.schedule");
  const [state, action] = useActionState(approveScheduleAction, PRISTINE);
  return (
    <form action={action} noValidate className="space-y-4">
      <ErrorSummary state={state} idPrefix="approve-" />
      <Which {...props} />
      <SubmitButton>{t("approve")}</SubmitButton>
    </form>
  );
}

export function ReturnForm(props: Props) {
  const t = useTranslations("reception-desk.schedule");
  const [state, action] = useActionState(returnScheduleAction, PRISTINE);
  return (
    <form action={action} noValidate className="space-y-4">
      <ErrorSummary state={state} idPrefix="return-" />
      <Which {...props} />
      <TextAreaField
        name="note"
        label={t("return-note")}
        rows={3}
        maxLength={2000}
        state={state}
        idPrefix="return-"
      />
      <SubmitButton look="plain">{t("return")}</SubmitButton>
    </form>
  );
}

/** The schedule as this page shows it: what was changed meanwhile is not decided. */
function Which({ schedule, revision }: Props) {
  return (
    <>
      <input type="hidden" name="locale" value={useLocale()} />
      <input type="hidden" name="schedule" value={schedule} />
      <input type="hidden" name="revision" value={revision} />
    </>
  );
}
