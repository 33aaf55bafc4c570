"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { type Choice, RadioField } from "@/components/ui/choice-field";
import { EnterButton } from "@/components/ui/enter-button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { type Option, SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import { type FormState, valueOf } from "@/lib/forms/form-state";

import { saveDecisionAction } from "./actions";
import { MethodFields, OfInitiative, OfNeighbourhood, OfWard, TimeFields } from "./plan-fields";

type Props = {
  /** The address of the page. */
  readonly here: string;
  /** Empty for one that is begun. */
  readonly decisionId: string;
  /** What it takes up again; empty for one that stands alone. */
  readonly followsId: string;
  readonly revision: number;
  readonly initial: Readonly<Record<string, string>>;
  readonly subjects: readonly Option[];
  readonly scopes: readonly Choice[];
  readonly origins: readonly Choice[];
  readonly methods: readonly Choice[];
};

export function DecisionForm(props: Props) {
  const { here, decisionId, followsId, revision, initial } = props;
  const { subjects, scopes, origins, methods } = props;
  const t = useTranslations("community-decision-desk.form");
  const locale = useLocale();
  // Without script an answer finds its form by this address: the form's key is another once somebody else saved.
  const [state, action] = useActionState(
    saveDecisionAction,
    { fieldErrors: {}, values: initial },
    here,
  );
  return (
    <form action={action} noValidate className="group/plan max-w-measure space-y-6">
      <ErrorSummary state={state} />
      <EnterButton />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="decisionId" value={decisionId} />
      <input type="hidden" name="followsId" value={followsId} />
      {/* What was typed belongs to the draft that was read, also after it was refused. */}
      <input type="hidden" name="revision" value={valueOf(state, "revision") ?? revision} />
      <What subjects={subjects} state={state} />
      <Who scopes={scopes} origins={origins} state={state} />
      <h2>{t("how")}</h2>
      <RadioField
        name="method"
        label={t("method")}
        hint={t("method-hint")}
        choices={methods}
        state={state}
      />
      <MethodFields state={state} />
      <h2>{t("when")}</h2>
      <TimeFields state={state} />
      <div className="flex flex-wrap gap-3">
        <SubmitButton name="intent" value="submit">
          {t("submit")}
        </SubmitButton>
        <SubmitButton name="intent" value="save" look="plain">
          {t("save")}
        </SubmitButton>
      </div>
    </form>
  );
}

type Stated = { readonly state: FormState };

function What({ subjects, state }: Pick<Props, "subjects"> & Stated) {
  const t = useTranslations("community-decision-desk.form");
  return (
    <>
      <h2>{t("what")}</h2>
      <SelectField
        name="subject"
        label={t("subject")}
        empty={t("subject-empty")}
        options={subjects}
        state={state}
      />
      <TextField name="title" label={t("title")} hint={t("title-hint")} state={state} />
      <TextAreaField
        name="proposal"
        label={t("proposal")}
        hint={t("proposal-hint")}
        rows={8}
        state={state}
      />
    </>
  );
}

function Who({ scopes, origins, state }: Pick<Props, "scopes" | "origins"> & Stated) {
  const t = useTranslations("community-decision-desk.form");
  return (
    <>
      <h2>{t("who")}</h2>
      <RadioField name="scope" label={t("scope")} choices={scopes} state={state} />
      <OfNeighbourhood state={state} />
      <OfWard state={state} />
      <TextField
        name="households"
        label={t("households")}
        hint={t("households-hint")}
        inputMode="numeric"
        short
        state={state}
      />
      <RadioField
        name="origin"
        label={t("origin")}
        hint={t("origin-hint")}
        choices={origins}
        state={state}
      />
      <OfInitiative state={state} />
    </>
  );
}
