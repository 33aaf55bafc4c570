"use client";

import { useLocale } from "next-intl";
import type { ReactNode } from "react";

import { LinkButton, type ButtonLook } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/forms/form-state";

export type ActTarget = {
  readonly caseId: string;
  /** As the case stood when the form was drawn. */
  readonly revision: number;
  readonly backHref: string;
  /** What was sent from this page when nobody was signed in any more. */
  readonly kept: FormState | null;
};

type Props = ActTarget & {
  readonly state: FormState;
  readonly action: (formData: FormData) => void;
  readonly send: string;
  readonly back: string;
  readonly look?: ButtonLook;
  readonly children: ReactNode;
};

/** Something done to one's own case, with the way back beside it. */
export function ActForm(props: Props) {
  const { caseId, revision, backHref, state, action, send, back, look = "main", children } = props;
  const locale = useLocale();
  return (
    <form action={action} noValidate className="space-y-8">
      <ErrorSummary state={state} />
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="locale" value={locale} />
      {children}
      <div className="flex flex-wrap gap-3">
        <SubmitButton look={look}>{send}</SubmitButton>
        <LinkButton href={backHref}>{back}</LinkButton>
      </div>
    </form>
  );
}
