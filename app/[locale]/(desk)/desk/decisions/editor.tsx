import { useTranslations } from "next-intl";

import { ClientWords } from "@/components/layout/client-words";
import {
  clauseOf,
  DECISION_ORIGINS,
  DECISION_SCOPES,
} from "@/lib/domain/community-decision/community-decision";
import { DECISION_SUBJECTS, VOTE_METHODS } from "@/lib/domain/procedure/vote";

import { DecisionForm } from "./decision-form";

type Props = {
  readonly here: string;
  readonly decisionId: string;
  readonly followsId: string;
  readonly revision: number;
  readonly initial: Readonly<Record<string, string>>;
};

/** The form of a draft with what it offers to choose. */
export function Editor(form: Props) {
  const t = useTranslations("community-decision");
  return (
    <ClientWords areas={["community-decision-desk"]}>
      <DecisionForm
        // What was saved meanwhile is a form of its own.
        key={form.revision}
        {...form}
        subjects={DECISION_SUBJECTS.map((value) => ({
          value,
          label: `${clauseOf(value)}. ${t(`subject.${value}`)}`,
        }))}
        scopes={DECISION_SCOPES.map((value) => ({ value, label: t(`scope.${value}`) }))}
        origins={DECISION_ORIGINS.map((value) => ({ value, label: t(`origin.${value}`) }))}
        methods={VOTE_METHODS.map((value) => ({
          value,
          label: t(`method.${value}`),
          hint: t(`method-hint.${value}`),
        }))}
      />
    </ClientWords>
  );
}
