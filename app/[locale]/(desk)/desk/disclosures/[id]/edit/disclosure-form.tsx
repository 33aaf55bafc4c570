"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { RichTextField } from "@/components/rich-text-desk/rich-text-field";
import { RadioField } from "@/components/ui/choice-field";
import { EnterButton } from "@/components/ui/enter-button";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { Option } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { DateField, TextField } from "@/components/ui/text-field";
import { valueOf } from "@/lib/forms/form-state";

import { saveDisclosureAction } from "./actions";

type Props = {
  /** The address of the page. */
  readonly here: string;
  readonly disclosureId: string;
  /** 0 where nothing was written yet. */
  readonly revision: number;
  readonly initial: Readonly<Record<string, string>>;
  /** The periods that can apply; without a choice only the law's own. */
  readonly variants: readonly Option[];
};

export function DisclosureForm({ here, disclosureId, revision, initial, variants }: Props) {
  const t = useTranslations("disclosure-desk.form");
  const locale = useLocale();
  // Without script an answer finds its form by this address: the form's key is another once somebody else saved.
  const [state, action] = useActionState(
    saveDisclosureAction,
    { fieldErrors: {}, values: initial },
    here,
  );
  return (
    <form action={action} noValidate className="max-w-measure space-y-6">
      <ErrorSummary state={state} />
      <EnterButton />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="disclosureId" value={disclosureId} />
      {/* What was typed belongs to the version that was read, also after it was refused. */}
      <input type="hidden" name="revision" value={valueOf(state, "revision") ?? revision} />
      <TextField name="title" label={t("title")} hint={t("title-hint")} state={state} />
      <TextField name="documentNumber" label={t("number")} state={state} optional />
      <TextField name="issuer" label={t("issuer")} hint={t("issuer-hint")} state={state} optional />
      <DateField name="decidedOn" label={t("decided")} hint={t("decided-hint")} state={state} />
      <DateField
        name="expiresOn"
        label={t("expires")}
        hint={t("expires-hint")}
        state={state}
        optional
      />
      {variants.length > 1 ? (
        <RadioField
          name="variant"
          label={t("variant")}
          hint={t("variant-hint")}
          choices={variants}
          state={state}
        />
      ) : (
        <input type="hidden" name="variant" value="standard" />
      )}
      <RichTextField name="body" label={t("body")} hint={t("body-hint")} rows={12} state={state} />
      <div className="flex flex-wrap gap-3">
        <SubmitButton name="intent" value="submit">
          {t("submit")}
        </SubmitButton>
        <SubmitButton name="intent" value="save" look="plain">
          {t("save")}
        </SubmitButton>
      </div>
    </form>
  );
}
