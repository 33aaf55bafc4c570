"use client";

import { useTranslations } from "next-intl";

import { ErrorSummary } from "@/components/ui/error-summary";
import { FileField } from "@/components/ui/file-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import { MEDIA_TYPES } from "@/lib/domain/case-file/attachments";
import type { FormState } from "@/lib/forms/form-state";

type Props = {
  /** A route handler that takes words and files as they come. */
  readonly action: string;
  /** A decision on a complaint is a document; an answer may be proved by a photograph. */
  readonly isDecision: boolean;
  readonly state: FormState;
};

export function AnswerForm({ action, isDecision, state }: Props) {
  const t = useTranslations("desk-forms.answer");
  return (
    <form
      action={action}
      method="post"
      encType="multipart/form-data"
      className="space-y-6"
      noValidate
    >
      <ErrorSummary state={state} />
      <TextAreaField
        name="answer"
        label={t("text")}
        hint={t("text-hint")}
        state={state}
        rows={10}
      />
      <TextField name="documentNumber" label={t("number")} state={state} optional short />
      <FileField
        name="files"
        label={t(isDecision ? "files-document" : "files")}
        hint={t("files-hint")}
        accept={MEDIA_TYPES.join(",")}
        state={state}
        multiple
      />
      <p className="flex flex-wrap gap-2">
        <SubmitButton name="then" value="next">
          {t("preview")}
        </SubmitButton>
        <SubmitButton name="then" value="stay" look="plain">
          {t("keep")}
        </SubmitButton>
      </p>
    </form>
  );
}
