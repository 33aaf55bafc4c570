"use client";

import { useTranslations } from "next-intl";

import { TextAreaField } from "@/components/ui/text-area-field";
import { DateField, TextField } from "@/components/ui/text-field";
import { type FormState, valueOf } from "@/lib/forms/form-state";

type Props = {
  readonly label: string;
  readonly hint: string | null;
  readonly rows: number;
  readonly state: FormState;
};

/** Each conclusion with who is to see to it and by when; an empty one is none, and saving gives new empty ones. */
export function ConclusionRows({ label, hint, rows, state }: Props) {
  const t = useTranslations("record-desk.conclusion");
  return (
    <div className="space-y-4">
      <h2>{label}</h2>
      {hint && <p className="text-note text-muted">{hint}</p>}
      {Array.from({ length: rows }, (_, index) => (
        <fieldset key={index} className="border-hair bg-card space-y-4 rounded border p-4">
          <legend className="font-semibold">{t("number", { number: index + 1 })}</legend>
          <input
            type="hidden"
            name={`conclusion-key-${index}`}
            value={valueOf(state, `conclusion-key-${index}`) ?? `c${index + 1}`}
          />
          <TextAreaField
            name={`conclusion-content-${index}`}
            label={t("content")}
            rows={2}
            optional
            state={state}
          />
          <TextField name={`conclusion-owner-${index}`} label={t("owner")} optional state={state} />
          <DateField name={`conclusion-dueOn-${index}`} label={t("due")} optional state={state} />
        </fieldset>
      ))}
    </div>
  );
}
