import { useTranslations } from "next-intl";

import { Day } from "@/components/ui/day";
import { Disclosure } from "@/components/ui/disclosure";
import { type Column, Table } from "@/components/ui/table";
import { RecordPast } from "@/components/ward-record/record-past";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { BoardDuty } from "@/lib/domain/oversight/board";
import type { RecordVersion } from "@/lib/domain/oversight/record-history";

export type BoardMember = {
  readonly id: string;
  readonly name: string;
  readonly duty: BoardDuty;
  readonly neighbourhood: string | null;
  readonly electedOn: CalendarDate | null;
  readonly fromOn: CalendarDate | null;
  readonly toOn: CalendarDate | null;
  readonly versions: readonly RecordVersion[];
};

type Props = {
  readonly seated: readonly BoardMember[];
  readonly former: readonly BoardMember[];
};

/** Who sits on a board with what the law makes known of them, and who sat there before. */
export function BoardMembers({ seated, former }: Props) {
  const t = useTranslations("board.page");
  return (
    <>
      {seated.length === 0 ? (
        <p className="text-muted">{t("members-none")}</p>
      ) : (
        <MemberTable members={seated} caption={t("members")} />
      )}
      {former.length > 0 && (
        <Disclosure summary={t("former", { count: former.length })}>
          <MemberTable members={former} caption={t("former", { count: former.length })} />
        </Disclosure>
      )}
      <Corrections members={[...seated, ...former]} />
    </>
  );
}

type TableProps = { readonly members: readonly BoardMember[]; readonly caption: string };

const dayOf = (date: CalendarDate | null) => (date ? <Day date={date} /> : "–");

function MemberTable({ members, caption }: TableProps) {
  const t = useTranslations();
  const columns: Column<BoardMember>[] = [
    {
      id: "name",
      header: t("board.column.name"),
      isRowHeader: true,
      cell: ({ name }) => <span lang="vi">{name}</span>,
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
    { id: "elected", header: t("board.column.elected"), cell: ({ electedOn }) => dayOf(electedOn) },
    { id: "from", header: t("board.column.from"), cell: ({ fromOn }) => dayOf(fromOn) },
    { id: "last", header: t("board.column.last"), cell: ({ toOn }) => dayOf(toOn) },
  ];
  return (
    <Table
      caption={caption}
      captionHidden
      columns={columns}
      rows={members}
      rowKey={({ id }) => id}
    />
  );
}

/** What was written anew of a member: nothing that was public is overwritten. */
function Corrections({ members }: Pick<TableProps, "members">) {
  const changed = members.filter(({ versions }) => versions.length > 1);
  return changed.map(({ id, name, versions }) => (
    <div key={id}>
      <p className="text-note font-semibold" lang="vi">
        {name}
      </p>
      <RecordPast kind="body_members" versions={versions} />
    </div>
  ));
}
