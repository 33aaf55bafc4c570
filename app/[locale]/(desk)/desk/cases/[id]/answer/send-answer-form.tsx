"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { LinkButton } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { PRISTINE } from "@/lib/forms/form-state";

import { Changes } from "../changes";
import type { DeskFormState } from "../desk-form-state";
import { answerAction, reprocessAnswerAction } from "./actions";
import type { AnswerAction } from "./checked-answer";

const ACTIONS = { answer: answerAction, reprocess_answer: reprocessAnswerAction } as const;

type Props = {
  readonly action: AnswerAction;
  readonly caseId: string;
  readonly revision: number;
  readonly answer: string;
  readonly documentNumber: string;
  readonly backHref: string;
};

/** Sends exactly what was previewed. */
export function SendAnswerForm({ action, caseId, revision, answer, ...rest }: Props) {
  const t = useTranslations("desk-forms.answer");
  const locale = useLocale();
  const first: DeskFormState = PRISTINE;
  const [state, send] = useActionState(ACTIONS[action], first);

  return (
    <form action={send} className="space-y-4">
      <ErrorSummary state={state} />
      <Changes changes={state.changes ?? []} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="answer" value={answer} />
      <input type="hidden" name="documentNumber" value={rest.documentNumber} />
      <p className="flex flex-wrap gap-2">
        <SubmitButton>{t("send")}</SubmitButton>
        <LinkButton look="plain" href={rest.backHref}>
          {t("back")}
        </LinkButton>
      </p>
    </form>
  );
}
