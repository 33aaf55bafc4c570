import { useTranslations } from "next-intl";

import { Day } from "@/components/ui/day";
import { type Column, Table } from "@/components/ui/table";
import { Tag, type Tone } from "@/components/ui/tag";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { type BoardDuty, sitsOn } from "@/lib/domain/oversight/board";
import type { ProgrammeState } from "@/lib/domain/oversight/programme";

export type MemberRow = {
  readonly id: string;
  readonly name: string;
  readonly duty: BoardDuty;
  readonly neighbourhood: string | null;
  readonly fromOn: CalendarDate | null;
  readonly toOn: CalendarDate | null;
};

type MemberProps = {
  readonly members: readonly MemberRow[];
  readonly today: CalendarDate;
  /** Null for whoever only reads. */
  readonly hrefOf: ((id: string) => string) | null;
};

/** Whoever sits and sat on a board. */
export function MemberTable({ members, today, hrefOf }: MemberProps) {
  const t = useTranslations();
  const columns: Column<MemberRow>[] = [
    {
      id: "name",
      header: t("board.column.name"),
      isRowHeader: true,
      cell: ({ id, name }) => (hrefOf ? <a href={hrefOf(id)}>{name}</a> : name),
    },
    {
      id: "duty",
      header: t("board.column.duty"),
      cell: ({ duty }) => t(`ward.boards.duty.${duty}`),
    },
    {
      id: "neighbourhood",
      header: t("board.column.neighbourhood"),
      cell: ({ neighbourhood }) => neighbourhood ?? "–",
    },
    {
      id: "from",
      header: t("board.column.from"),
      cell: ({ fromOn }) => (fromOn ? <Day date={fromOn} /> : "–"),
    },
    {
      id: "last",
      header: t("board.column.last"),
      cell: ({ toOn, ...sitting }) => (
        <>
          {toOn ? <Day date={toOn} /> : "–"}{" "}
          {!sitsOn({ ...sitting, toOn }, today) && (
            <span className="text-muted">{t("board-desk.page.not-seated")}</span>
          )}
        </>
      ),
    },
  ];
  return (
    <Table
      caption={t("board-desk.page.members")}
      captionHidden
      columns={columns}
      rows={members}
      rowKey={({ id }) => id}
    />
  );
}

export type ProgrammeRow = {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  readonly state: ProgrammeState;
  readonly plannedFrom: CalendarDate | null;
  readonly plannedTo: CalendarDate | null;
};

const TONES: Record<ProgrammeState, Tone> = {
  draft: "quiet",
  submitted: "open",
  returned: "soon",
  published: "ok",
  called_off: "quiet",
};

type ProgrammeProps = {
  readonly programmes: readonly ProgrammeRow[];
  readonly hrefOf: (id: string) => string;
};

/** What a board plans and planned, what is not public among it. */
export function ProgrammeTable({ programmes, hrefOf }: ProgrammeProps) {
  const t = useTranslations();
  const columns: Column<ProgrammeRow>[] = [
    {
      id: "title",
      header: t("board-desk.programme.title"),
      isRowHeader: true,
      cell: ({ id, title }) => <a href={hrefOf(id)}>{title}</a>,
    },
    {
      id: "planned",
      header: t("board.page.planned"),
      cell: ({ year, plannedFrom, plannedTo }) =>
        plannedFrom && plannedTo ? (
          <>
            <Day date={plannedFrom} /> – <Day date={plannedTo} />
          </>
        ) : (
          String(year)
        ),
    },
    {
      id: "state",
      header: t("board-desk.page.state"),
      cell: ({ state }) => <Tag tone={TONES[state]}>{t(`board.programme-state.${state}`)}</Tag>,
    },
  ];
  return (
    <Table
      caption={t("board-desk.page.programmes")}
      captionHidden
      columns={columns}
      rows={programmes}
      rowKey={({ id }) => id}
    />
  );
}
