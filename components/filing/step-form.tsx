"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/forms/form-state";

/** What every page of filing hands to its form. */
export type StepProps = {
  readonly draftId: string;
  /** The page before; none before the first. */
  readonly backHref: string | null;
};

type Props = StepProps & {
  readonly state: FormState;
  readonly action: (formData: FormData) => void;
  readonly children: ReactNode;
};

/** One page of filing: what is asked, and the ways on, back, and out for today; each of them saves what was typed. */
export function StepForm({ draftId, backHref, state, action, children }: Props) {
  const t = useTranslations("filing-forms");
  const locale = useLocale();

  return (
    <form action={action} noValidate className="space-y-8">
      <ErrorSummary state={state} />
      <input type="hidden" name="draftId" value={draftId} />
      <input type="hidden" name="locale" value={locale} />
      {children}
      <div className="flex flex-wrap gap-3">
        <SubmitButton name="then" value="next">
          {t("continue")}
        </SubmitButton>
        {backHref && (
          <SubmitButton name="then" value="back" look="plain">
            {t("back")}
          </SubmitButton>
        )}
        <SubmitButton name="then" value="later" look="bare">
          {t("later")}
        </SubmitButton>
      </div>
    </form>
  );
}
