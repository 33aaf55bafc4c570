import { getLocale, getTranslations } from "next-intl/server";

import { ClientWords } from "@/components/layout/client-words";
import { DayField } from "@/components/ui/day-field";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import type { DocumentField } from "@/lib/domain/document/fields";
import type { DocumentKind } from "@/lib/domain/document/kinds";
import type { FormState } from "@/lib/forms/form-state";

import { draftDocumentAction } from "./actions";

type Props = {
  readonly caseId: string;
  readonly kind: DocumentKind;
  readonly fields: readonly DocumentField[];
  readonly state: FormState;
};

/** What is typed into the form. It is kept as it is, complete or not; the sheet says what is missing. */
export async function DocumentFields({ caseId, kind, fields, state }: Props) {
  const t = await getTranslations("documents.page");
  const locale = await getLocale();
  return (
    <form action={draftDocumentAction} noValidate className="max-w-measure space-y-6">
      <ClientWords areas={[]}>
        <ErrorSummary state={state} />
      </ClientWords>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="kind" value={kind} />
      {fields.map((field) => (
        <OneField key={field.name} field={field} state={state} />
      ))}
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
  readonly field: DocumentField;
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
