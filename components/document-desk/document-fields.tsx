import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";

import { ClientWords } from "@/components/layout/client-words";
import { DayField } from "@/components/ui/day-field";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import type { DocumentField } from "@/lib/domain/document/fields";
import type { FormState } from "@/lib/forms/form-state";

type Props = {
  readonly action: (form: FormData) => Promise<void>;
  /** Which document it is, as hidden fields. */
  readonly which: Readonly<Record<string, string>>;
  readonly fields: readonly Field[];
  readonly state: FormState;
  /** Fields of this document alone. */
  readonly children?: ReactNode;
};

type Field = Pick<DocumentField, "name" | "type" | "isLong" | "isOptional">;

/** What is typed into the form. It is kept as it is, complete or not; the sheet says what is missing. */
export async function DocumentFields({ action, which, fields, state, children }: Props) {
  const t = await getTranslations("documents.page");
  const locale = await getLocale();
  return (
    <form action={action} noValidate className="max-w-measure space-y-6">
      <ClientWords areas={[]}>
        <ErrorSummary state={state} />
      </ClientWords>
      <input type="hidden" name="locale" value={locale} />
      {Object.entries(which).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map((field) => (
        <OneField key={field.name} field={field} state={state} />
      ))}
      {children}
      <p className="text-muted">{t("kept-for-desk")}</p>
      <ClientWords areas={[]}>
        <SubmitButton>{t("look")}</SubmitButton>
      </ClientWords>
    </form>
  );
}

const AS = { line: TextField, text: TextAreaField, day: DayField } as const;

async function OneField({
  field: { name, type, isLong = false, isOptional = false },
  state,
}: {
  readonly field: Field;
  readonly state: FormState;
}) {
  const t = await getTranslations("documents.field");
  const As = isLong ? TextAreaField : AS[type];
  return (
    <As
      name={name}
      label={t(`${name}.label`)}
      hint={t.has(`${name}.hint`) ? t(`${name}.hint`) : undefined}
      optional={isOptional}
      state={state}
    />
  );
}
