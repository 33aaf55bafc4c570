import { useTranslations } from "next-intl";

import { ItemStateTag, MetWords, OwedWords } from "@/components/disclosure/standing";
import { IllustrationTag } from "@/components/ui/illustration";
import { type Column, Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { DisclosureDates, MatrixRow, Placed } from "@/lib/domain/disclosure/matrix";
import type { DisclosureVersionState } from "@/lib/domain/disclosure/states";
import type { DisclosureItem } from "@/lib/domain/procedure/disclosure-items";

import { DisclosureStateTag } from "./state-tag";

/** A disclosure as the list of the desk shows it. */
export type DeskRow = DisclosureDates & {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly plannedOn: CalendarDate | null;
  readonly planApprovedAt: Date | null;
  readonly newestState: DisclosureVersionState | null;
  readonly isDemonstration: boolean;
};

type Line = {
  readonly key: string;
  readonly item: DisclosureItem;
  readonly placed: Placed<DeskRow> | null;
};

type Props = {
  readonly rows: readonly MatrixRow<DeskRow>[];
  readonly hrefOf: (id: string) => string;
};

/** What is owed stands first, the longest overdue on top; then what is public, then the items with nothing yet. */
export function DeskMatrix({ rows, hrefOf }: Props) {
  const t = useTranslations("disclosure-desk.list");
  const item = useTranslations("disclosure.item");
  const columns: Column<Line>[] = [
    {
      id: "item",
      header: t("column.item"),
      numeric: true,
      cell: (line) => line.item,
    },
    {
      id: "name",
      header: t("column.name"),
      isRowHeader: true,
      cell: ({ placed, ...line }) =>
        placed ? (
          <>
            <a href={hrefOf(placed.row.id)}>{placed.row.title ?? placed.row.name}</a>{" "}
            {placed.row.isDemonstration && <IllustrationTag isSmall />}
          </>
        ) : (
          <span className="text-muted font-normal">{item(`${line.item}`)}</span>
        ),
    },
    {
      id: "state",
      header: t("column.state"),
      cell: ({ placed }) =>
        placed ? <State row={placed.row} /> : <ItemStateTag state="missing" />,
    },
    {
      id: "due",
      header: t("column.due"),
      cell: ({ placed }) => (placed ? <Standing placed={placed} /> : t("nothing")),
    },
  ];
  return (
    <Table
      caption={t("caption")}
      captionHidden
      rows={linesOf(rows)}
      rowKey={({ key }) => key}
      columns={columns}
    />
  );
}

function State({ row }: { readonly row: DeskRow }) {
  const t = useTranslations("disclosure-desk.list");
  return (
    <span className="inline-flex flex-wrap gap-2">
      <DisclosureStateTag state={row.newestState} />
      {row.planApprovedAt === null && <Tag tone="soon">{t("not-approved")}</Tag>}
    </span>
  );
}

function Standing({ placed }: { readonly placed: Placed<DeskRow> }) {
  const { row, openStanding, metStanding } = placed;
  if (row.open !== null || row.met === null) {
    const owed = { decidedOn: row.open?.decidedOn ?? null, plannedOn: row.plannedOn };
    const isLate = openStanding?.status === "overdue";
    return (
      <span className={isLate ? "text-late font-semibold" : ""}>
        <OwedWords owed={{ ...owed, standing: openStanding }} />
      </span>
    );
  }
  return (
    <span className={metStanding?.status === "late" ? "text-late" : "text-muted"}>
      {metStanding && <MetWords metOn={row.met.metOn} standing={metStanding} />}
    </span>
  );
}

/** Each record once: what is public and owes a change stands among what is owed. */
function linesOf(rows: readonly MatrixRow<DeskRow>[]): Line[] {
  const owed = rows
    .flatMap(({ unpublished }) => unpublished)
    .toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
  const ids = new Set(owed.map(({ row }) => row.id));
  const published = rows.flatMap((row) => row.published).filter(({ row }) => !ids.has(row.id));
  const lines = [...owed, ...published].map((placed) => ({
    key: placed.row.id,
    item: placed.row.item,
    placed,
  }));
  const empty = rows
    .filter((row) => row.published.length === 0 && row.unpublished.length === 0)
    .map(({ item }) => ({ key: `item-${item}`, item, placed: null }));
  return [...lines, ...empty];
}

/** Without a day it comes after everything that has one. */
const dayOf = ({ openStanding, row }: Placed<DeskRow>) =>
  openStanding?.dueOn ?? row.plannedOn ?? "9999";
