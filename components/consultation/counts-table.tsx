import { useLocale, useTranslations } from "next-intl";

import { type Column, Table } from "@/components/ui/table";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { type OpinionForm, STANCES } from "@/lib/domain/consultation/consultation";
import { type Counts, opinionsIn } from "@/lib/domain/consultation/tally";
import { formatDay, formatNumber } from "@/lib/i18n/format";

export type CountsData = {
  /** Counted by the portal. */
  readonly online: Counts;
  /** As reported, with their source. */
  readonly sheets: readonly (Counts & {
    readonly id: string;
    readonly form: OpinionForm;
    readonly heldOn: CalendarDate;
    readonly source: string;
  })[];
  readonly total: Counts;
};

type Row = Counts & {
  readonly key: string;
  readonly name: string;
  readonly note: string | null;
};

/** How many said what, by where they said it. */
export function CountsTable({ counts }: { readonly counts: CountsData }) {
  const t = useTranslations("consultation");
  const locale = useLocale();
  const rows: Row[] = [
    { key: "online", name: t("page.here"), note: null, ...counts.online },
    ...counts.sheets.map((sheet) => ({
      ...sheet,
      key: sheet.id,
      name: t(`form.${sheet.form}`),
      note: t("page.source", { source: sheet.source, day: formatDay(sheet.heldOn, locale) }),
    })),
  ];
  const columns: Column<Row>[] = [
    {
      id: "through",
      header: t("page.through"),
      isRowHeader: true,
      cell: ({ name, note }) => (
        <>
          {name}
          {note && <span className="text-note text-muted block font-normal">{note}</span>}
        </>
      ),
    },
    ...STANCES.map((stance): Column<Row> => ({
      id: stance,
      header: t(`stance.${stance}`),
      numeric: true,
      cell: (row) => formatNumber(row[stance], locale),
    })),
    {
      id: "total",
      header: t("page.total"),
      numeric: true,
      cell: (row) => <b>{formatNumber(opinionsIn(row), locale)}</b>,
    },
  ];
  return (
    <Table
      caption={t("page.result-caption")}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
      total={{ key: "total", name: t("page.total"), note: null, ...counts.total }}
    />
  );
}
