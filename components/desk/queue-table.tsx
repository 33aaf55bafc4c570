import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { Day } from "@/components/ui/day";
import { Icon, type IconName } from "@/components/ui/icon";
import { IllustrationTag } from "@/components/ui/illustration";
import { ROLE } from "@/components/ui/table";
import { toneClass } from "@/components/ui/tag";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { CaseKind, CaseState, Urgency } from "@/lib/domain/case-file/case-file";

import { DeskDue, type DeskStanding } from "./desk-due";
import { UrgencyMark } from "./urgency-mark";

export type QueueRow = {
  readonly id: string;
  readonly kind: CaseKind;
  readonly state: CaseState;
  readonly urgency: Urgency;
  readonly subject: string;
  readonly place: string | null;
  readonly receivedOn: CalendarDate;
  readonly reference: string;
  readonly dueOn: CalendarDate | null;
  readonly standing: DeskStanding | null;
  readonly isMine: boolean;
  readonly holderName: string | null;
  readonly isDemonstration: boolean;
};

type Props<Row extends QueueRow> = {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly hrefOf: (row: Row) => string;
  /** The button that takes a case nobody holds; null where it may not be taken. */
  readonly claim?: (row: Row) => ReactNode;
};

/** What the keys of the desk work in. */
export const QUEUE_ID = "queue";

/** The link of its first row, for those who come by key. */
export const QUEUE_FIRST_ID = "queue-first";

const GROUPS = ["overdue", "due_soon", "on_time", "none"] as const;
type Group = (typeof GROUPS)[number];

const LOOKS: Record<Group, { readonly tone: string; readonly icon: IconName }> = {
  overdue: { tone: toneClass("late"), icon: "diamond" },
  due_soon: { tone: toneClass("soon"), icon: "clock" },
  on_time: { tone: "", icon: "open" },
  none: { tone: "", icon: "pause" },
};

const groupOf = ({ standing }: QueueRow): Group => standing?.status ?? "none";

/** What is owed, most urgent first; the late ones grouped on top. */
export function QueueTable<Row extends QueueRow>({ caption, rows, hrefOf, claim }: Props<Row>) {
  const t = useTranslations("desk.column");
  return (
    <table id={QUEUE_ID} className="queue" {...ROLE.table}>
      <caption className="sr-only">{caption}</caption>
      <thead {...ROLE.rowgroup}>
        <tr className="queue-columns" {...ROLE.row}>
          {(["due", "reference", "subject", "state", "holder", "received"] as const).map(
            (column) => (
              <th key={column} scope="col" data-cell={column} {...ROLE.columnheader}>
                {t(column)}
              </th>
            ),
          )}
        </tr>
      </thead>
      {GROUPS.map((group) => (
        <GroupOfRows
          key={group}
          group={group}
          rows={rows.filter((row) => groupOf(row) === group)}
          first={rows[0]}
          hrefOf={hrefOf}
          claim={claim}
        />
      ))}
    </table>
  );
}

type GroupProps<Row extends QueueRow> = {
  readonly group: Group;
  readonly rows: readonly Row[];
  readonly first: Row | undefined;
  readonly hrefOf: (row: Row) => string;
  readonly claim: ((row: Row) => ReactNode) | undefined;
};

function GroupOfRows<Row extends QueueRow>(props: GroupProps<Row>) {
  const { group, rows, first, hrefOf, claim } = props;
  const t = useTranslations("desk.group");
  if (rows.length === 0) return null;
  const { tone, icon } = LOOKS[group];

  return (
    <tbody {...ROLE.rowgroup}>
      <tr data-row="group" {...ROLE.row}>
        <th
          colSpan={6}
          scope="rowgroup"
          className={`${tone} ${tone ? "text-(--tone)" : ""}`}
          {...ROLE.rowheader}
        >
          <Icon name={icon} className="mr-1.5 size-4" />
          {t(group)} {rows.length}
          <span className="text-muted ml-2 font-normal max-md:block">{t(`${group}-text`)}</span>
        </th>
      </tr>
      {rows.map((row) => (
        <CaseRow
          key={row.id}
          row={row}
          isFirst={row === first}
          href={hrefOf(row)}
          claim={claim?.(row)}
        />
      ))}
    </tbody>
  );
}

type RowProps = {
  readonly row: QueueRow;
  readonly isFirst: boolean;
  readonly href: string;
  readonly claim: ReactNode;
};

function CaseRow({ row, isFirst, href, claim }: RowProps) {
  const t = useTranslations();
  const { subject, place, state, kind, reference, receivedOn, dueOn, standing, holderName } = row;
  const isNew = holderName === null;

  return (
    <tr data-row="case" {...ROLE.row}>
      <td data-cell="due" {...ROLE.cell}>
        <DeskDue dueOn={dueOn} standing={standing} />
      </td>
      <td data-cell="reference" className="text-xs" {...ROLE.cell}>
        <abbr title={t(`terms.case-kind.${kind}`)} className="no-underline">
          {reference}
        </abbr>
      </td>
      <th data-cell="subject" scope="row" {...ROLE.rowheader}>
        {row.isDemonstration && <IllustrationTag isSmall />}
        <UrgencyMark urgency={row.urgency} />
        <a
          id={isFirst ? QUEUE_FIRST_ID : undefined}
          href={href}
          className={`text-ink no-underline ${isNew ? "font-semibold" : ""}`}
        >
          {subject}
        </a>
        {place && (
          <span className="text-muted ml-2.5 text-xs max-md:ml-0 max-md:block">{place}</span>
        )}
      </th>
      <td data-cell="state" className="text-muted" {...ROLE.cell}>
        {t(`terms.case-state.${state}`)}
      </td>
      <td data-cell="holder" className="text-muted" {...ROLE.cell}>
        <Holder row={row} claim={claim} />
      </td>
      <td data-cell="received" className="text-muted tabular-nums" {...ROLE.cell}>
        <Day date={receivedOn} written="short" />
      </td>
    </tr>
  );
}

function Holder({ row, claim }: { readonly row: QueueRow; readonly claim: ReactNode }) {
  const t = useTranslations("desk");
  if (row.isMine) return t("me");
  return row.holderName ?? (claim || t("nobody"));
}
