"use client";

import { useTranslations } from "next-intl";

import { ErrorSummary } from "@/components/ui/error-summary";
import { FileField } from "@/components/ui/file-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { MEDIA_TYPES } from "@/lib/domain/case-file/attachments";
import type { FormState } from "@/lib/forms/form-state";

type Props = {
  /** A route handler that takes words and files as they come. */
  readonly action: string;
  readonly state: FormState;
};

export function RecordFileForm({ action, state }: Props) {
  const t = useTranslations("record-desk.files");
  return (
    <form
      action={action}
      method="post"
      encType="multipart/form-data"
      className="border-hair space-y-4 rounded border p-4"
      noValidate
    >
      <ErrorSummary state={state} />
      <FileField
        name="files"
        label={t("file")}
        hint={t("file-hint")}
        accept={MEDIA_TYPES.join(",")}
        state={state}
      />
      <TextField
        name="description"
        label={t("description")}
        hint={t("description-hint")}
        maxLength={300}
        state={state}
      />
      <SubmitButton name="then" value="stay">
        {t("upload")}
      </SubmitButton>
    </form>
  );
}
