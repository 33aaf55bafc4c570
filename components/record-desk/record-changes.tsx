import { useTranslations } from "next-intl";

import { Table } from "@/components/ui/table";
import { changedFields } from "@/lib/domain/record/content";
import type { AnyContent } from "@/lib/domain/record/declaration";
import type { AuthoredKind } from "@/lib/domain/record/draft";

import { type ChoiceNames, useFieldValue } from "./field-words";

type Props = {
  readonly kind: AuthoredKind;
  readonly before: AnyContent;
  readonly after: AnyContent;
  readonly choices: ChoiceNames;
};

/** What a draft changes of what is public. */
export function RecordChanges({ kind, before, after, choices }: Props) {
  const t = useTranslations("record-desk");
  const write = useFieldValue(kind, choices);
  const names = changedFields(kind, before, after);
  if (names.length === 0) return <p className="text-muted">{t("page.no-changes")}</p>;
  return (
    <Table
      caption={t("page.changes")}
      captionHidden
      rows={names}
      rowKey={(name) => name}
      columns={[
        {
          id: "field",
          header: t("page.column.field"),
          isRowHeader: true,
          cell: (name) => t(`field.${kind}.${name}`),
        },
        {
          id: "before",
          header: t("page.column.before"),
          cell: (name) => (
            <span className="whitespace-pre-line">{write(name, before[name] ?? null)}</span>
          ),
        },
        {
          id: "after",
          header: t("page.column.after"),
          cell: (name) => (
            <span className="whitespace-pre-line">{write(name, after[name] ?? null)}</span>
          ),
        },
      ]}
    />
  );
}
