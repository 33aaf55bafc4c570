"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import { DateField, TextField } from "@/components/ui/text-field";
import { PRISTINE, valueOf } from "@/lib/forms/form-state";

import {
  announceDecisionAction,
  callOffDecisionAction,
  moveDecisionAction,
  returnDecisionAction,
} from "./actions";
import { FRAME } from "./frame";

type Target = { readonly decisionId: string; readonly revision: number };

export function AnnounceForm({ decisionId, revision }: Target) {
  const t = useTranslations("community-decision-desk.page");
  const locale = useLocale();
  const [state, action] = useActionState(announceDecisionAction, PRISTINE);
  return (
    <form action={action} noValidate className={FRAME}>
      <ErrorSummary state={state} idPrefix="announce-" />
      <p>{t("announce-hint")}</p>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="decisionId" value={decisionId} />
      <input type="hidden" name="revision" value={valueOf(state, "revision") ?? revision} />
      <SubmitButton>{t("announce")}</SubmitButton>
    </form>
  );
}

export function ReturnForm({ decisionId }: Pick<Target, "decisionId">) {
  const t = useTranslations("community-decision-desk.page");
  const locale = useLocale();
  const [state, action] = useActionState(returnDecisionAction, PRISTINE);
  return (
    <form action={action} noValidate className={FRAME}>
      <ErrorSummary state={state} idPrefix="return-" />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="decisionId" value={decisionId} />
      <TextAreaField
        name="note"
        idPrefix="return-"
        label={t("return-note")}
        rows={3}
        state={state}
      />
      <SubmitButton look="plain">{t("return")}</SubmitButton>
    </form>
  );
}

type MoveProps = Target & {
  readonly isMeeting: boolean;
  readonly initial: Readonly<Record<string, string>>;
};

export function MoveForm({ decisionId, revision, isMeeting, initial }: MoveProps) {
  const t = useTranslations("community-decision-desk");
  const locale = useLocale();
  const [state, action] = useActionState(moveDecisionAction, { fieldErrors: {}, values: initial });
  const field = { idPrefix: "move-", state };
  return (
    <form action={action} noValidate className={FRAME}>
      <ErrorSummary state={state} idPrefix="move-" />
      <p>{t("page.move-hint")}</p>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="decisionId" value={decisionId} />
      <input type="hidden" name="revision" value={valueOf(state, "revision") ?? revision} />
      <DateField name="heldOn" label={t("form.held")} {...field} />
      {isMeeting ? (
        <>
          <TextField
            name="startsAt"
            label={t("form.starts")}
            hint={t("form.time-hint")}
            short
            {...field}
          />
          <TextField
            name="endsAt"
            label={t("form.ends-at")}
            hint={t("form.time-hint")}
            short
            {...field}
          />
        </>
      ) : (
        <DateField name="endsOn" label={t("form.ends")} {...field} />
      )}
      <TextField name="place" label={t("form.place")} {...field} />
      <DateField
        name="announcedOn"
        label={t("page.announced-again")}
        hint={t("form.announced-hint")}
        {...field}
      />
      <TextAreaField name="note" label={t("page.move-note")} rows={2} {...field} />
      <SubmitButton look="plain">{t("page.move")}</SubmitButton>
    </form>
  );
}

export function CallOffForm({ decisionId }: Pick<Target, "decisionId">) {
  const t = useTranslations("community-decision-desk.page");
  const locale = useLocale();
  const [state, action] = useActionState(callOffDecisionAction, PRISTINE);
  return (
    <form action={action} noValidate className={FRAME}>
      <ErrorSummary state={state} idPrefix="off-" />
      <p>{t("call-off-hint")}</p>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="decisionId" value={decisionId} />
      <TextAreaField
        name="note"
        idPrefix="off-"
        label={t("call-off-note")}
        rows={2}
        state={state}
      />
      <SubmitButton look="plain">{t("call-off")}</SubmitButton>
    </form>
  );
}
