"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { LinkButton } from "@/components/ui/button";
import { CheckboxField, RadioField } from "@/components/ui/choice-field";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import { type Stance, STANCES } from "@/lib/domain/consultation/consultation";
import { type FormState, PRISTINE } from "@/lib/forms/form-state";

import { giveOpinionAction } from "./actions";

type Props = {
  readonly slug: string;
  readonly backHref: string;
  /** What this resident said before. */
  readonly mine: {
    readonly stance: Stance;
    readonly text: string | null;
    readonly wantsAnswer: boolean;
  } | null;
  readonly kept: FormState | null;
};

export function OpinionForm({ slug, backHref, mine, kept }: Props) {
  const t = useTranslations("consultation");
  const locale = useLocale();
  const [state, action] = useActionState(giveOpinionAction, kept ?? PRISTINE);
  return (
    <form action={action} noValidate className="space-y-8">
      <ErrorSummary state={state} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="consultation" value={slug} />
      <RadioField
        name="stance"
        label={t("opinion.stance")}
        choices={STANCES.map((value) => ({ value, label: t(`stance.${value}`) }))}
        initial={mine?.stance}
        state={state}
      />
      <TextAreaField
        name="text"
        label={t("opinion.text")}
        hint={t("opinion.text-hint")}
        initial={mine?.text ?? ""}
        rows={6}
        state={state}
      />
      <CheckboxField
        name="wantsAnswer"
        label={t("opinion.wants-answer")}
        hint={t("opinion.wants-answer-hint")}
        initial={mine?.wantsAnswer ?? false}
        state={state}
      />
      <div className="flex flex-wrap gap-3">
        <SubmitButton>{t(mine ? "opinion.save" : "opinion.send")}</SubmitButton>
        <LinkButton href={backHref}>{t("opinion.back")}</LinkButton>
      </div>
    </form>
  );
}
