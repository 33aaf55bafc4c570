import { useTranslations } from "next-intl";

import { IllustrationTag } from "@/components/ui/illustration";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { AnyContent } from "@/lib/domain/record/declaration";
import type { AuthoredKind, RecordDraftState } from "@/lib/domain/record/draft";

import { DraftStateTag } from "./draft-state-tag";
import { useRecordTitle } from "./field-words";

type DraftRow = {
  readonly id: string;
  readonly kind: AuthoredKind;
  readonly recordId: string | null;
  readonly content: AnyContent;
  readonly state: RecordDraftState;
  readonly isReturned: boolean;
  readonly isWithdrawal: boolean;
  readonly unitName: string;
};

type Drafts = {
  readonly drafts: readonly DraftRow[];
  readonly hrefOf: (id: string) => string;
};

/** What is being written and what waits. */
export function DraftList({ drafts, hrefOf }: Drafts) {
  const t = useTranslations("record-desk");
  const titleOf = useRecordTitle();
  return (
    <Table
      caption={t("list.open")}
      captionHidden
      rows={drafts}
      rowKey={({ id }) => id}
      columns={[
        {
          id: "title",
          header: t("list.column.title"),
          isRowHeader: true,
          cell: ({ id, kind, content }) => <a href={hrefOf(id)}>{titleOf(kind, content)}</a>,
        },
        { id: "kind", header: t("list.column.kind"), cell: ({ kind }) => t(`kind.${kind}`) },
        {
          id: "what",
          header: t("list.column.what"),
          cell: ({ recordId, isWithdrawal }) =>
            t(`list.what.${isWithdrawal ? "withdraw" : recordId === null ? "new" : "correct"}`),
        },
        {
          id: "state",
          header: t("list.column.state"),
          cell: ({ state, isReturned }) => <DraftStateTag state={state} isReturned={isReturned} />,
        },
      ]}
    />
  );
}

type RecordRow = {
  readonly id: string;
  readonly kind: AuthoredKind;
  readonly title: string | null;
  readonly key: string | null;
  readonly year: number | null;
  readonly version: number;
  readonly isWithdrawn: boolean;
  readonly isDemonstration: boolean;
  readonly unitName: string;
};

type Records = {
  readonly records: readonly RecordRow[];
  /** Where it is written anew; left out for whoever does not write. */
  readonly hrefOf: ((record: RecordRow) => string) | null;
};

/** What is public, with the way to write it anew. */
export function RecordList({ records, hrefOf }: Records) {
  const t = useTranslations("record-desk");
  const nameOf = useRecordTitle();
  const words = ({ kind, title, key, year }: RecordRow) =>
    kind === "indicators" || kind === "commendations"
      ? nameOf(kind, { key, year })
      : (title ?? t("no-title"));
  return (
    <Table
      caption={t("list.public")}
      captionHidden
      rows={records}
      rowKey={({ id }) => id}
      columns={[
        {
          id: "title",
          header: t("list.column.title"),
          isRowHeader: true,
          cell: (row) => (
            <>
              {hrefOf ? <a href={hrefOf(row)}>{words(row)}</a> : words(row)}{" "}
              {row.isDemonstration && <IllustrationTag isSmall />}
            </>
          ),
        },
        { id: "kind", header: t("list.column.kind"), cell: ({ kind }) => t(`kind.${kind}`) },
        { id: "unit", header: t("list.column.unit"), cell: ({ unitName }) => unitName },
        {
          id: "state",
          header: t("list.column.state"),
          cell: ({ version, isWithdrawn }) =>
            isWithdrawn ? (
              <Tag tone="quiet">{t("list.withdrawn")}</Tag>
            ) : (
              t("list.version", { version })
            ),
        },
      ]}
    />
  );
}
