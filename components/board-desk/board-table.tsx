import { useTranslations } from "next-intl";

import { useTermFacts } from "@/components/board/board-item";
import { BoardTag } from "@/components/board/board-tag";
import { IllustrationTag } from "@/components/ui/illustration";
import { type Column, Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { boardStanding } from "@/lib/domain/oversight/board";
import { type BoardFacts, checkBoard, type SeatedMember } from "@/lib/domain/oversight/board-law";

export type BoardRow = BoardFacts & {
  readonly id: string;
  readonly name: string;
  readonly unitName: string;
  readonly isDemonstration: boolean;
  readonly members: readonly SeatedMember[];
  readonly waiting: number;
};

type Props = {
  readonly boards: readonly BoardRow[];
  readonly today: CalendarDate;
  readonly hrefOf: (id: string) => string;
};

/** The boards of one's units, with what is to be done about each. */
export function BoardTable({ boards, today, hrefOf }: Props) {
  const t = useTranslations("board-desk.list");
  const columns: Column<BoardRow>[] = [
    {
      id: "name",
      header: t("column.name"),
      isRowHeader: true,
      cell: ({ id, name, unitName, isDemonstration }) => (
        <>
          <a href={hrefOf(id)}>{name}</a> {isDemonstration && <IllustrationTag isSmall />}
          <span className="text-note text-muted block">{unitName}</span>
        </>
      ),
    },
    {
      id: "standing",
      header: t("column.standing"),
      cell: (board) => <BoardTag standing={boardStanding(board, today)} />,
    },
    { id: "term", header: t("column.term"), cell: (board) => <Term board={board} /> },
    {
      id: "todo",
      header: t("column.todo"),
      cell: (board) => <ToDo board={board} today={today} />,
    },
  ];
  return (
    <Table
      caption={t("caption")}
      captionHidden
      columns={columns}
      rows={boards}
      rowKey={({ id }) => id}
    />
  );
}

function Term({ board }: { readonly board: BoardRow }) {
  const [term] = useTermFacts(board);
  return term?.value ?? "–";
}

type ToDoProps = { readonly board: BoardRow; readonly today: CalendarDate };

function ToDo({ board, today }: ToDoProps) {
  const t = useTranslations("board-desk.list");
  const checks = checkBoard(board, board.members, today).length;
  return (
    <span className="flex flex-wrap gap-2">
      {board.waiting > 0 && <Tag tone="open">{t("waiting", { count: board.waiting })}</Tag>}
      {checks > 0 && <Tag tone="soon">{t("checks", { count: checks })}</Tag>}
    </span>
  );
}
