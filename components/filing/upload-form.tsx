"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { LinkButton } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FileField } from "@/components/ui/file-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { MEDIA_TYPES } from "@/lib/domain/case-file/attachments";
import type { FormState } from "@/lib/forms/form-state";

type Props = {
  /** A route handler that takes the files as they come. */
  readonly action: string;
  readonly state: FormState;
  readonly backHref: string | null;
  /** The words of the button that goes on. */
  readonly goOn: string;
  /** What is wrong with the files stands above already, file by file. */
  readonly isTold?: boolean;
  /** What else the form sends along. */
  readonly children?: ReactNode;
};

/** Photos and PDF go to the server as a plain form: both buttons take the chosen files along. */
export function UploadForm({ action, state, backHref, goOn, isTold = false, children }: Props) {
  const t = useTranslations("filing-forms");
  const locale = useLocale();

  return (
    <form action={action} method="post" encType="multipart/form-data" className="space-y-6">
      <ErrorSummary state={isTold ? withoutFiles(state) : state} />
      <input type="hidden" name="locale" value={locale} />
      {children}
      <FileField
        name="files"
        label={t("attachments.files")}
        hint={t("attachments.files-hint")}
        accept={MEDIA_TYPES.join(",")}
        multiple
        optional
        state={state}
      />
      <div className="flex flex-wrap gap-3">
        <SubmitButton name="then" value="next">
          {goOn}
        </SubmitButton>
        <SubmitButton name="then" value="stay" look="plain">
          {t("attachments.upload")}
        </SubmitButton>
        {backHref && (
          <LinkButton href={backHref} look="bare">
            {t("back")}
          </LinkButton>
        )}
      </div>
    </form>
  );
}

function withoutFiles(state: FormState): FormState {
  const { files: _files, ...fieldErrors } = state.fieldErrors;
  return { ...state, fieldErrors };
}
