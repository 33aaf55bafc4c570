import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { ShareBar } from "@/components/chart/share-bar";
import { type Column, Table } from "@/components/ui/table";
import { formatNumber, formatShare } from "@/lib/i18n/format";

/** A number and the way to its rows. */
export type Linked = { readonly value: number; readonly href: string | null };

export type UnitFigures = {
  readonly id: string;
  readonly name: string;
  /** Said under the name: units that were cut and stand beside each heir. */
  readonly note?: string | undefined;
  readonly received: Linked;
  readonly open: Linked;
  readonly overdue: Linked;
  /** Kept in time among all that was due; null where nothing was. */
  readonly onTime: { readonly share: number; readonly href: string | null } | null;
  /** Recommendations of the boards: answered in time, of how many. */
  readonly answers: { readonly met: number; readonly due: number; readonly href: string | null };
  readonly satisfied: {
    readonly share: number;
    readonly rated: number;
    readonly href: string | null;
  } | null;
};

type Props = {
  readonly units: readonly UnitFigures[];
  readonly total: UnitFigures | null;
  readonly caption: string;
};

/** Under this a ward's share is drawn in gold: it wants a look. */
const LOW = 0.9;

/** The wards side by side; each number leads to its rows. */
export function UnitTable({ units, total, caption }: Props) {
  const columns = useColumns();
  return (
    <Table
      caption={caption}
      columns={columns}
      rows={units}
      rowKey={({ id }) => id}
      {...(total && { total })}
    />
  );
}

function useColumns(): Column<UnitFigures>[] {
  const t = useTranslations("dashboard.column");
  const locale = useLocale();
  const number = (linked: Linked) => (
    <Way href={linked.href}>{formatNumber(linked.value, locale, 0)}</Way>
  );
  const counts = (["received", "open", "overdue"] as const).map((id) => ({
    id,
    header: t(id),
    numeric: true,
    cell: (row: UnitFigures) => number(row[id]),
  }));

  return [
    { id: "unit", header: t("unit"), isRowHeader: true, cell: (row) => <UnitName row={row} /> },
    ...counts,
    { id: "on-time", header: t("on-time"), numeric: true, cell: (row) => <OnTime row={row} /> },
    { id: "answers", header: t("answers"), numeric: true, cell: (row) => <Answers row={row} /> },
    {
      id: "satisfied",
      header: t("satisfied"),
      numeric: true,
      cell: (row) => <Satisfied row={row} />,
    },
  ];
}

type RowProps = { readonly row: UnitFigures };

function UnitName({ row: { name, note } }: RowProps) {
  return (
    <>
      {name}
      {note && <span className="text-muted block text-xs font-normal">{note}</span>}
    </>
  );
}

function OnTime({ row: { onTime } }: RowProps) {
  const locale = useLocale();
  if (!onTime) return "–";
  return (
    <span>
      <ShareBar share={onTime.share} low={onTime.share < LOW} />
      <Way href={onTime.href}>{formatShare(onTime.share, locale)}</Way>
    </span>
  );
}

function Answers({ row: { answers } }: RowProps) {
  if (answers.due === 0) return "–";
  return (
    <Way href={answers.href}>
      {answers.met}/{answers.due}
    </Way>
  );
}

function Satisfied({ row: { satisfied } }: RowProps) {
  const locale = useLocale();
  if (!satisfied) return "–";
  return (
    <span>
      <Way href={satisfied.href}>{formatShare(satisfied.share, locale)}</Way>{" "}
      <span className="text-muted text-xs">n = {satisfied.rated}</span>
    </span>
  );
}

function Way({ href, children }: { readonly href: string | null; readonly children: ReactNode }) {
  if (!href) return children;
  return (
    <a href={href} className="decoration-line">
      {children}
    </a>
  );
}
