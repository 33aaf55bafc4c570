"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { CheckboxField } from "@/components/ui/choice-field";
import { ErrorSummary } from "@/components/ui/error-summary";
import { type Option, SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import { type FormState, PRISTINE, valueOf } from "@/lib/forms/form-state";

import {
  countVotesAction,
  countWardVotesAction,
  publishDecisionResultAction,
  returnDecisionResultAction,
} from "./actions";
import { FRAME } from "./frame";

type CountProps = {
  readonly decisionId: string;
  readonly revision: number;
  readonly isWard: boolean;
  /** It follows a result that was published. */
  readonly isCorrection: boolean;
  readonly initial: Readonly<Record<string, string>>;
  readonly documentForms: readonly Option[];
};

const COUNTS = ["households", "present", "inFavour", "against", "other"] as const;

export function CountForm(props: CountProps) {
  const { decisionId, revision, isWard, isCorrection, initial, documentForms } = props;
  const t = useTranslations("community-decision-desk.result");
  const locale = useLocale();
  const [state, action] = useActionState(isWard ? countWardVotesAction : countVotesAction, {
    fieldErrors: {},
    values: initial,
  });
  const field = { idPrefix: "count-", state };
  return (
    <form action={action} noValidate className={FRAME}>
      <ErrorSummary state={state} idPrefix="count-" />
      <p>{t("hint")}</p>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="decisionId" value={decisionId} />
      <input type="hidden" name="revision" value={valueOf(state, "revision") ?? revision} />
      {isWard ? <WardCounts state={state} /> : <Counts state={state} />}
      <SelectField
        name="documentForm"
        label={t("document-form")}
        empty={t("document-form-empty")}
        options={documentForms}
        {...field}
      />
      <TextField name="source" label={t("source")} hint={t("source-hint")} {...field} />
      <TextAreaField
        name="decided"
        label={t("decided")}
        hint={t("decided-hint")}
        rows={5}
        {...field}
      />
      {isCorrection && (
        <TextAreaField
          name="correctionReason"
          label={t("correction-reason")}
          hint={t("correction-reason-hint")}
          rows={2}
          {...field}
        />
      )}
      <CheckboxField
        name="isWitnessed"
        label={t("witnessed")}
        hint={t("witnessed-hint")}
        initial={valueOf(state, "isWitnessed") !== undefined}
        {...field}
      />
      <SubmitButton>{t("send")}</SubmitButton>
    </form>
  );
}

type Stated = { readonly state: FormState };

function Counts({ state }: Stated) {
  const t = useTranslations("community-decision-desk.result");
  return COUNTS.map((name) => (
    <TextField
      key={name}
      name={name}
      idPrefix="count-"
      label={t(name)}
      inputMode="numeric"
      short
      state={state}
    />
  ));
}

function WardCounts({ state }: Stated) {
  const t = useTranslations("community-decision-desk.result");
  return (
    <>
      <TextField
        name="neighbourhoods"
        idPrefix="count-"
        label={t("neighbourhoods")}
        inputMode="numeric"
        short
        state={state}
      />
      <TextAreaField
        name="tallies"
        idPrefix="count-"
        label={t("tallies")}
        hint={t("tallies-hint")}
        rows={10}
        state={state}
      />
    </>
  );
}

type WaitingProps = { readonly decisionId: string; readonly resultId: string };

export function PublishResultForm({ decisionId, resultId }: WaitingProps) {
  const t = useTranslations("community-decision-desk.result");
  const locale = useLocale();
  const [state, action] = useActionState(publishDecisionResultAction, PRISTINE);
  return (
    <form action={action} noValidate className={FRAME}>
      <ErrorSummary state={state} idPrefix="publish-" />
      <p>{t("publish-hint")}</p>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="decisionId" value={decisionId} />
      <input type="hidden" name="resultId" value={resultId} />
      <SubmitButton>{t("publish")}</SubmitButton>
    </form>
  );
}

export function ReturnResultForm({ decisionId, resultId }: WaitingProps) {
  const t = useTranslations("community-decision-desk");
  const locale = useLocale();
  const [state, action] = useActionState(returnDecisionResultAction, PRISTINE);
  return (
    <form action={action} noValidate className={FRAME}>
      <ErrorSummary state={state} idPrefix="back-" />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="decisionId" value={decisionId} />
      <input type="hidden" name="resultId" value={resultId} />
      <TextAreaField
        name="note"
        idPrefix="back-"
        label={t("page.return-note")}
        rows={3}
        state={state}
      />
      <SubmitButton look="plain">{t("result.return")}</SubmitButton>
    </form>
  );
}
