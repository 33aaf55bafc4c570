import { useTranslations } from "next-intl";

import { ClientWords } from "@/components/layout/client-words";
import { useOptionWord } from "@/components/record-desk/field-words";
import { type RecordChoices } from "@/db/queries/record-desk";
import { conclusionCount, withEmptyRows } from "@/lib/domain/record/conclusion-rows";
import { fieldsOf } from "@/lib/domain/record/content";
import type { Typed } from "@/lib/domain/record/declaration";
import type { AuthoredKind } from "@/lib/domain/record/draft";
import type { Field } from "@/lib/domain/record/field";
import { PROVENANCE } from "@/lib/domain/record/provenance";

import { type FieldGroup, type FieldSpec, RecordForm } from "./record-form";

type Props = {
  readonly here: string;
  readonly kind: AuthoredKind;
  readonly draftId: string;
  readonly recordId: string;
  readonly revision: number;
  readonly baseVersion: number | null;
  readonly typed: Typed;
  readonly choices: RecordChoices;
};

const SPARE_ROWS = 3;

/** The form of a kind, made of its declaration. */
export function Editor({ kind, typed, choices, baseVersion, ...form }: Props) {
  const withRows = kind === "conferences" ? withEmptyRows(typed, SPARE_ROWS) : typed;
  return (
    <ClientWords areas={["record-desk"]}>
      <RecordForm
        // What was saved meanwhile is a form of its own.
        key={form.revision}
        {...form}
        kind={kind}
        baseVersion={baseVersion === null ? "" : String(baseVersion)}
        initial={withRows}
        conclusionRows={conclusionCount(withRows)}
        groups={useGroups(kind, choices)}
      />
    </ClientWords>
  );
}

function useGroups(kind: AuthoredKind, choices: RecordChoices): FieldGroup[] {
  const t = useTranslations("record-desk");
  const word = useOptionWord(kind);
  const specOf = (name: string, field: Field): FieldSpec => ({
    name,
    type: field.type,
    label: t(`field.${kind}.${name}`),
    hint: t.has(`hint.${kind}.${name}`) ? t(`hint.${kind}.${name}`) : null,
    optional: !("needed" in field && field.needed),
    options: optionsOf(field, choices, (value) => word(name, value)),
    empty: t("form.choose"),
  });
  const all = Object.entries(fieldsOf(kind));
  const specs = (entries: typeof all) => entries.map(([name, field]) => specOf(name, field));
  return [
    { title: null, fields: specs(all.filter(([name]) => !isOfSource(name))) },
    { title: t("form.provenance"), fields: specs(all.filter(([name]) => isOfSource(name))) },
  ];
}

const isOfSource = (name: string) => name in PROVENANCE;

function optionsOf(field: Field, choices: RecordChoices, word: (value: string) => string) {
  if (field.type === "choice" || field.type === "choices") {
    return field.options.map((value) => ({ value, label: word(value) }));
  }
  if (field.type !== "reference") return [];
  return choices[field.to].map(({ id, title }) => ({ value: id, label: title }));
}
