"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { LinkButton } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import type { DeskAction } from "@/lib/domain/case-file/why-not";
import { PRISTINE } from "@/lib/forms/form-state";

import { ActionFields, type FormOptions } from "./action-fields";
import * as actions from "./actions";
import { Changes } from "./changes";
import type { DeskFormState } from "./desk-form-state";

/** Answers have a page of their own: they come with files. */
export type FormAction = Exclude<DeskAction, "answer" | "reprocess_answer">;

const ACTIONS = {
  register: actions.registerAction,
  receive_forwarded: actions.receiveForwardedAction,
  confirm_signature: actions.confirmSignatureAction,
  claim: actions.claimAction,
  assign: actions.assignAction,
  request_more: actions.requestMoreAction,
  split: actions.splitAction,
  accept: actions.acceptAction,
  not_accept: actions.notAcceptAction,
  extend: actions.extendAction,
  suspend: actions.suspendAction,
  resume: actions.resumeAction,
  discontinue: actions.discontinueAction,
  forward: actions.forwardAction,
  refuse: actions.refuseAction,
  close: actions.closeAction,
  set_urgency: actions.setUrgencyAction,
  correct_entry: actions.correctEntryAction,
} as const satisfies Record<FormAction, unknown>;

/** What cannot be taken back stands out. */
const GRAVE: ReadonlySet<FormAction> = new Set(["refuse", "not_accept", "discontinue"]);

type Props = {
  readonly action: FormAction;
  readonly caseId: string;
  /** What the page showed: an action on something that changed meanwhile is not taken. */
  readonly revision: number;
  readonly options: FormOptions;
  readonly cancelHref: string;
};

export function ActionForm({ action, caseId, revision, options, cancelHref }: Props) {
  const t = useTranslations("desk-forms");
  const locale = useLocale();
  const first: DeskFormState = PRISTINE;
  const [state, send] = useActionState(ACTIONS[action], first);
  const idPrefix = `${action}-`;

  return (
    <form
      id="form"
      action={send}
      noValidate
      aria-labelledby={`${idPrefix}title`}
      className="border-line max-w-measure my-4 space-y-4 rounded border p-4"
    >
      <header className="space-y-1">
        <h2 id={`${idPrefix}title`}>{t(`do.${action}.title`)}</h2>
        <p className="text-muted">{t(`do.${action}.lead`)}</p>
      </header>
      <ErrorSummary state={state} idPrefix={idPrefix} />
      <Changes changes={state.changes ?? []} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="revision" value={revision} />
      <ActionFields action={action} options={options} state={state} idPrefix={idPrefix} />
      <p className="flex flex-wrap gap-2">
        <SubmitButton look={GRAVE.has(action) ? "danger" : "main"}>
          {t(`do.${action}.submit`)}
        </SubmitButton>
        <LinkButton look="bare" href={cancelHref}>
          {t("cancel")}
        </LinkButton>
      </p>
    </form>
  );
}
