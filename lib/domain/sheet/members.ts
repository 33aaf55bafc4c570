import type { CalendarDate } from "@/lib/domain/calendar-date";
import { choice, day, oneLine, optional } from "@/lib/domain/sheet/column";
import { boardNamed } from "@/lib/domain/sheet/named";
import { type Provenance, PROVENANCE_COLUMNS, sourceFault } from "@/lib/domain/sheet/provenance";
import type { Fault, Line, Sheet, SheetProblem, Surroundings } from "@/lib/domain/sheet/sheet";

export type MemberRow = Provenance & {
  readonly board: string;
  readonly name: string;
  readonly duty: "head" | "deputy" | "member";
  readonly neighbourhood: string | null;
  readonly electedOn: CalendarDate | null;
  readonly fromOn: CalendarDate | null;
  readonly toOn: CalendarDate | null;
};

export type MemberItem = Omit<MemberRow, "board"> & { readonly boardId: string };

/** Thành viên ban, tổ: only what the law makes public of somebody who was elected, a member a line. */
export const MEMBERS_SHEET: Sheet<MemberRow, MemberItem> = {
  columns: {
    board: oneLine({
      max: 200,
      heading: "Ban, tổ",
      help: "Tên đúng như trên trang của phường.",
    }),
    name: oneLine({
      min: 2,
      max: 120,
      heading: "Họ và tên",
      help: "Không ghi số giấy tờ, ngày sinh, địa chỉ hay số điện thoại.",
    }),
    duty: choice({
      heading: "Nhiệm vụ",
      help: "Một trong ba.",
      codes: { head: "Trưởng ban", deputy: "Phó Trưởng ban", member: "Thành viên" },
    }),
    neighbourhood: optional(
      oneLine({ max: 120, heading: "Tổ dân phố", help: "Nơi bầu, như “Tổ dân phố số 3”." }),
    ),
    electedOn: optional(day({ heading: "Ngày bầu", help: "Ngày/tháng/năm." })),
    fromOn: optional(day({ heading: "Từ ngày", help: "Ngày bắt đầu làm nhiệm vụ." })),
    toOn: optional(
      day({
        heading: "Thôi từ ngày",
        help: "Ngày đầu tiên không còn là thành viên. Để trống khi đang làm.",
      }),
    ),
    ...PROVENANCE_COLUMNS,
  },
  continues: () => false,
  itemOf,
  rowsOf: ({ boardId, ...item }, { boards }) => [
    { board: boards.find(({ id }) => id === boardId)?.name ?? "", ...item },
  ],
  keyOf: memberKey,
  refuse: (item, line, { today }) => {
    const isTomorrow = item.electedOn !== null && item.electedOn > today;
    return isTomorrow ? [{ line, column: "electedOn", problem: "day_in_future" }] : [];
  },
  example: [
    {
      board: "Ban Thanh tra nhân dân phường Kim Liên",
      name: "Ví dụ: Nguyễn Văn An",
      duty: "member",
      neighbourhood: "Tổ dân phố số 3",
      electedOn: null,
      fromOn: null,
      toOn: null,
      source: null,
      asOf: null,
      asOfNote: null,
      verified: false,
      isDemonstration: true,
    },
  ],
};

/** Two of the same name on one board are told apart by where and since when. */
export function memberKey({
  boardId,
  name,
  neighbourhood,
  fromOn,
}: Pick<MemberItem, "boardId" | "name" | "neighbourhood" | "fromOn">): string {
  return JSON.stringify([boardId, name, neighbourhood, fromOn]);
}

function itemOf([first]: readonly Line<MemberRow>[], around: Surroundings): MemberItem | Fault[] {
  if (!first) return [];
  const { line } = first;
  const { board: name, ...row } = first.row;
  const board = boardNamed(name, around);
  const wrongs: readonly (readonly [keyof MemberRow, SheetProblem | null])[] = [
    ["board", "problem" in board ? board.problem : null],
    ["source", sourceFault(row, around.sources)],
    ["toOn", row.fromOn && row.toOn && row.toOn < row.fromOn ? "ends_before_it_begins" : null],
  ];
  const faults = wrongs.flatMap(([column, problem]) =>
    problem ? [{ line, column, problem }] : [],
  );
  return faults.length > 0 || "problem" in board ? faults : { ...row, boardId: board.id };
}
