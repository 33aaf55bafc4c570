"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { LinkButton } from "@/components/ui/button";
import { RadioField } from "@/components/ui/choice-field";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import { type FormState, valueOf } from "@/lib/forms/form-state";

import { sendMatterAction } from "./actions";

type Props = {
  /** Makes one matter of however many times it is sent. */
  readonly formKey: string;
  readonly board: string;
  readonly name: string;
  readonly here: string;
  readonly backHref: string;
  readonly kept: FormState | null;
};

export function MatterForm({ formKey, board, name, here, backHref, kept }: Props) {
  const t = useTranslations("board-matter.form");
  const locale = useLocale();
  const before: FormState = kept ?? { fieldErrors: {}, values: { name } };
  const [state, action] = useActionState(sendMatterAction, before, here);
  return (
    <form action={action} noValidate className="space-y-8">
      <ErrorSummary state={state} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="key" value={valueOf(state, "key") ?? formKey} />
      <input type="hidden" name="board" value={board} />
      <RadioField
        name="denunciation"
        label={t("denunciation")}
        hint={t("denunciation-hint")}
        choices={[
          { value: "no", label: t("denunciation-no") },
          { value: "yes", label: t("denunciation-yes") },
        ]}
        state={state}
      />
      <TextField name="subject" label={t("subject")} hint={t("subject-hint")} state={state} />
      <TextAreaField
        name="content"
        label={t("content")}
        hint={t("content-hint")}
        rows={8}
        state={state}
      />
      <TextField name="place" label={t("place")} optional state={state} />
      <TextField
        name="name"
        label={t("name")}
        hint={t("name-hint")}
        autoComplete="name"
        state={state}
      />
      <TextField
        name="contact"
        label={t("contact")}
        hint={t("contact-hint")}
        optional
        state={state}
      />
      <div className="flex flex-wrap gap-3">
        <SubmitButton>{t("send")}</SubmitButton>
        <LinkButton href={backHref}>{t("back")}</LinkButton>
      </div>
    </form>
  );
}
