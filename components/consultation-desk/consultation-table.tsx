import { useTranslations } from "next-intl";

import { Day } from "@/components/ui/day";
import { IllustrationTag } from "@/components/ui/illustration";
import { type Column, Table } from "@/components/ui/table";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { ConsultationStage } from "@/lib/domain/consultation/consultation";

import { StageTag } from "./stage-tag";

type Row = {
  readonly id: string;
  readonly title: string;
  readonly stage: ConsultationStage;
  readonly closesOn: CalendarDate | null;
  readonly isDemonstration: boolean;
};

type Props = {
  readonly rows: readonly Row[];
  readonly today: CalendarDate;
  readonly hrefOf: (id: string) => string;
};

/** Consultations of an office, whatever stage they are in. */
export function ConsultationTable({ rows, today, hrefOf }: Props) {
  const t = useTranslations("consultation-desk.list");
  const columns: Column<Row>[] = [
    {
      id: "title",
      header: t("column.title"),
      isRowHeader: true,
      cell: ({ id, title, isDemonstration }) => (
        <>
          <a href={hrefOf(id)}>{title}</a> {isDemonstration && <IllustrationTag isSmall />}
        </>
      ),
    },
    {
      id: "state",
      header: t("column.state"),
      cell: (row) => <StageTag consultation={row} today={today} />,
    },
    {
      id: "closes",
      header: t("column.closes"),
      cell: ({ closesOn }) => closesOn && <Day date={closesOn} />,
    },
  ];
  return (
    <Table
      caption={t("caption")}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
}
