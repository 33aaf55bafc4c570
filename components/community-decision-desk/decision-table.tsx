import { useTranslations } from "next-intl";

import { Day } from "@/components/ui/day";
import { IllustrationTag } from "@/components/ui/illustration";
import { type Column, Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { DecisionStage } from "@/lib/domain/community-decision/community-decision";
import type { DutyStanding } from "@/lib/domain/community-decision/deadlines";

import { DecisionStageTag } from "./decision-stage-tag";

type Row = {
  readonly id: string;
  readonly title: string;
  readonly neighbourhood: string | null;
  readonly scope: "neighbourhood" | "ward";
  readonly stage: DecisionStage;
  readonly hasWaitingResult: boolean;
  readonly heldOn: CalendarDate | null;
  readonly owed: readonly DutyStanding[];
  readonly isDemonstration: boolean;
};

type Props = {
  readonly rows: readonly Row[];
  readonly hrefOf: (id: string) => string;
};

/** Decisions of an office, whatever stage they are in. */
export function DecisionTable({ rows, hrefOf }: Props) {
  const t = useTranslations();
  const columns: Column<Row>[] = [
    {
      id: "title",
      header: t("community-decision-desk.list.column.title"),
      isRowHeader: true,
      cell: ({ id, title, neighbourhood, scope, isDemonstration }) => (
        <>
          <a href={hrefOf(id)}>{title}</a> {isDemonstration && <IllustrationTag isSmall />}
          <span className="text-note text-muted block font-normal">
            {scope === "ward" ? t("community-decision.whole-ward") : neighbourhood}
          </span>
        </>
      ),
    },
    {
      id: "state",
      header: t("community-decision-desk.list.column.state"),
      cell: (row) => <DecisionStageTag {...row} />,
    },
    {
      id: "held",
      header: t("community-decision-desk.list.column.held"),
      cell: ({ heldOn }) => heldOn && <Day date={heldOn} />,
    },
    {
      id: "owed",
      header: t("community-decision-desk.list.column.owed"),
      cell: ({ owed }) =>
        owed.map(({ duty, dueOn, status }) => (
          <span key={duty} className="block">
            {status === "overdue" ? (
              <Tag tone="late">{t(`community-decision.duty.overdue.${duty}`)}</Tag>
            ) : (
              t(`community-decision.duty.name.${duty}`)
            )}{" "}
            <Day date={dueOn} />
          </span>
        )),
    },
  ];
  return (
    <Table
      caption={t("community-decision-desk.list.caption")}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
}
