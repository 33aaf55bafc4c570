"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { LinkButton } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import type { DocumentKind } from "@/lib/domain/document/kinds";
import { PRISTINE } from "@/lib/forms/form-state";

import { issueDocumentAction } from "./actions";

type Props = {
  readonly caseId: string;
  readonly revision: number;
  readonly kind: DocumentKind;
  /** When what is shown was written: a later change must be read before it is signed. */
  readonly draftedAt: string;
  readonly backHref: string;
};

export function IssueForm({ caseId, revision, kind, draftedAt, backHref }: Props) {
  const t = useTranslations("documents.page");
  const locale = useLocale();
  const [state, send] = useActionState(issueDocumentAction, PRISTINE);
  return (
    <form action={send} className="space-y-4">
      <ErrorSummary state={state} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="draftedAt" value={draftedAt} />
      <p className="flex flex-wrap gap-2">
        <SubmitButton>{t("issue")}</SubmitButton>
        <LinkButton look="plain" href={backHref}>
          {t("change")}
        </LinkButton>
      </p>
    </form>
  );
}
