"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { LinkButton } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { type FormState, PRISTINE } from "@/lib/forms/form-state";

type Props = {
  readonly action: (state: FormState, form: FormData) => Promise<FormState>;
  /** Which document it is, and what of it was looked at: a later change must be read before it is signed. */
  readonly which: Readonly<Record<string, string>>;
  readonly backHref: string;
};

export function IssueForm({ action, which, backHref }: Props) {
  const t = useTranslations("documents.page");
  const locale = useLocale();
  const [state, send] = useActionState(action, PRISTINE);
  return (
    <form action={send} className="space-y-4">
      <ErrorSummary state={state} />
      <input type="hidden" name="locale" value={locale} />
      {Object.entries(which).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p className="flex flex-wrap gap-2">
        <SubmitButton>{t("issue")}</SubmitButton>
        <LinkButton look="plain" href={backHref}>
          {t("change")}
        </LinkButton>
      </p>
    </form>
  );
}
