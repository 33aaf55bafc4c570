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
  /** What the page showed: a report on something that changed meanwhile is not taken. */
  readonly revision: number;
  readonly state: FormState;
};

/** What was done, and what proves it: a file with what it shows, or the number of a document. */
export function CompletionForm({ action, revision, state }: Props) {
  const t = useTranslations("oversight-desk");
  const idPrefix = "report_done-";
  return (
    <form
      action={action}
      method="post"
      encType="multipart/form-data"
      className="space-y-4"
      aria-labelledby="completion"
      noValidate
    >
      <ErrorSummary state={state} idPrefix={idPrefix} />
      <input type="hidden" name="revision" value={revision} />
      <TextAreaField
        name="text"
        idPrefix={idPrefix}
        label={t("reply-form.report_done.text")}
        hint={t("recommendation.public-note")}
        state={state}
      />
      <TextField
        name="documentNumber"
        idPrefix={idPrefix}
        label={t("reply-form.document")}
        state={state}
        optional
        short
      />
      <FileField
        name="files"
        idPrefix={idPrefix}
        label={t("completion.file")}
        hint={t("completion.file-hint")}
        accept={MEDIA_TYPES.join(",")}
        state={state}
        optional
      />
      <TextField
        name="description"
        idPrefix={idPrefix}
        label={t("files.description")}
        hint={t("files.description-hint")}
        maxLength={300}
        state={state}
        optional
      />
      <p className="flex flex-wrap gap-2">
        <SubmitButton name="then" value="next">
          {t("reply-form.report_done.submit")}
        </SubmitButton>
        <SubmitButton name="then" value="stay" look="plain">
          {t("completion.keep")}
        </SubmitButton>
      </p>
    </form>
  );
}
