"use client";

import { useTranslations } from "next-intl";

import { UploadForm } from "@/components/filing/upload-form";
import { TextAreaField } from "@/components/ui/text-area-field";
import type { FormState } from "@/lib/forms/form-state";

type Props = {
  readonly action: string;
  readonly revision: number;
  readonly backHref: string;
  readonly state: FormState;
  readonly isTold: boolean;
};

/** Words and files in one form: whichever button is pressed, nothing typed or chosen is lost. */
export function SupplementForm({ revision, ...form }: Props) {
  const t = useTranslations("filing-forms.supplement");
  return (
    <UploadForm {...form} goOn={t("send")}>
      <input type="hidden" name="revision" value={revision} />
      <TextAreaField name="note" label={t("note")} hint={t("note-hint")} state={form.state} />
    </UploadForm>
  );
}
