"use client";

import { useTranslations } from "next-intl";

import { Button } from "@/components/ui/button";
import { type Option, SelectField } from "@/components/ui/select-field";
import { TextAreaField } from "@/components/ui/text-area-field";
import { type DraftValues, rowCount } from "@/lib/domain/oversight/draft-rows";
import { FINDING_VERDICTS } from "@/lib/domain/oversight/result";
import type { FormState } from "@/lib/forms/form-state";

type RowProps = {
  readonly index: number;
  readonly state: FormState;
  readonly values: DraftValues;
};

const FRAME = "border-hair bg-card space-y-4 rounded border p-4";

export function FindingRow({ index, state, values }: RowProps) {
  const t = useTranslations();
  const number = index + 1;
  return (
    <fieldset className={FRAME}>
      <legend className="font-semibold">{t("oversight-desk.form.finding", { number })}</legend>
      <input type="hidden" name={`finding-key-${index}`} value={values[`finding-key-${index}`]} />
      <SelectField
        name={`finding-verdict-${index}`}
        label={t("oversight-desk.form.verdict")}
        empty={t("oversight-desk.form.verdict-empty")}
        options={FINDING_VERDICTS.map((value) => ({
          value,
          label: t(`terms.finding-verdict.${value}`),
        }))}
        state={state}
      />
      <TextAreaField
        name={`finding-text-${index}`}
        label={t("oversight-desk.form.finding-text")}
        state={state}
        rows={4}
      />
      <Button name="intent" value={`remove:finding:${index}`} look="bare">
        {t("oversight-desk.form.remove")}
        <span className="sr-only">: {t("oversight-desk.form.finding", { number })}</span>
      </Button>
    </fieldset>
  );
}

type RecommendationProps = RowProps & { readonly addressees: readonly Option[] };

export function RecommendationRow({ index, state, values, addressees }: RecommendationProps) {
  const t = useTranslations("oversight-desk.form");
  const number = index + 1;
  const findings = Array.from({ length: rowCount(values, "finding") }, (_, at) => ({
    value: values[`finding-key-${at}`] ?? "",
    label: `${t("about-option", { number: at + 1 })}: ${(values[`finding-text-${at}`] ?? "").slice(0, 60)}`,
  }));
  return (
    <fieldset className={FRAME}>
      <legend className="font-semibold">{t("recommendation", { number })}</legend>
      <input
        type="hidden"
        name={`recommendation-key-${index}`}
        value={values[`recommendation-key-${index}`]}
      />
      <SelectField
        name={`recommendation-finding-${index}`}
        label={t("about")}
        empty={t("about-empty")}
        options={findings}
        state={state}
      />
      <SelectField
        name={`recommendation-addressee-${index}`}
        label={t("addressee")}
        empty={t("addressee-empty")}
        options={addressees}
        state={state}
      />
      <TextAreaField
        name={`recommendation-text-${index}`}
        label={t("recommendation-text")}
        state={state}
        rows={3}
      />
      <Button name="intent" value={`remove:recommendation:${index}`} look="bare">
        {t("remove")}
        <span className="sr-only">: {t("recommendation", { number })}</span>
      </Button>
    </fieldset>
  );
}
