import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { Day } from "@/components/ui/day";
import { IllustrationTag } from "@/components/ui/illustration";
import { ROLE } from "@/components/ui/table";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { CaseKind, CaseState } from "@/lib/domain/case-file/case-file";
import type { ClockStage } from "@/lib/domain/clock/rules";

/** One row behind a figure. */
export type FigureRow = {
  readonly id: string;
  readonly reference: string;
  readonly kind: CaseKind;
  readonly state: CaseState;
  readonly subject: string;
  readonly unitName: string;
  readonly holderName: string | null;
  readonly receivedOn: CalendarDate;
  /** Which period of the law, when it was due and when it was kept; null where the figure is about something else. */
  readonly stage: ClockStage | null;
  readonly dueOn: CalendarDate | null;
  readonly doneOn: CalendarDate | null;
  readonly score: number | null;
  /** Null where the reader may see that there is a row, and no more. */
  readonly href: string | null;
  readonly isDemonstration: boolean;
};

const COLUMNS = [
  "reference",
  "subject",
  "unit",
  "received",
  "stage",
  "due",
  "done",
  "state",
  "holder",
] as const;
type ColumnName = (typeof COLUMNS)[number];

type Props = {
  readonly caption: string;
  readonly rows: readonly FigureRow[];
  readonly today: CalendarDate;
};

/** The rows behind a figure, ruled like the register they come from, so that they can be counted again on paper. */
export function RowsTable({ caption, rows, today }: Props) {
  const t = useTranslations("dashboard.row");
  return (
    <table className="tbl tbl-cards ruled" {...ROLE.table}>
      <caption className="sr-only">{caption}</caption>
      <thead {...ROLE.rowgroup}>
        <tr {...ROLE.row}>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" {...ROLE.columnheader}>
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROLE.rowgroup}>
        {rows.map((row) => (
          <Row key={row.id} row={row} today={today} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = { readonly row: FigureRow; readonly today: CalendarDate };

function Row({ row, today }: RowProps) {
  const t = useTranslations("dashboard.row");
  const cells = useCells(row, today);
  return (
    <tr {...ROLE.row}>
      <th scope="row" className="whitespace-nowrap" {...ROLE.rowheader}>
        {row.isDemonstration && <IllustrationTag isSmall />}
        {row.href ? <a href={row.href}>{row.reference}</a> : row.reference}
      </th>
      {COLUMNS.slice(1).map((column) => (
        <td key={column} data-label={t(column)} {...ROLE.cell}>
          {cells[column]}
        </td>
      ))}
    </tr>
  );
}

function useCells(row: FigureRow, today: CalendarDate): Partial<Record<ColumnName, ReactNode>> {
  const t = useTranslations();
  const { subject, unitName, receivedOn, stage, dueOn, doneOn, score, state, holderName } = row;
  const isLate = dueOn !== null && (doneOn ?? today) > dueOn;
  return {
    subject,
    unit: unitName,
    received: <Day date={receivedOn} />,
    stage: stage ? t(`terms.clock-stage.${stage}`) : score && t("dashboard.row.score", { score }),
    due: dueOn && (
      <span className={isLate ? "text-late font-semibold" : ""}>
        <Day date={dueOn} />
        {isLate && <span className="sr-only"> {t("dashboard.row.is-late")}</span>}
      </span>
    ),
    done: doneOn && <Day date={doneOn} />,
    state: t(`terms.case-state.${state}`),
    holder: holderName,
  };
}
