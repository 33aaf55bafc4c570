import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { PROJECT_STAGES } from "@/lib/domain/oversight/record";
import { choice, code, day, number, oneLine, optional, prose } from "@/lib/domain/sheet/column";
import { boardNamed } from "@/lib/domain/sheet/named";
import {
  LAST_DAY_COLUMN,
  type Provenance,
  PROVENANCE_COLUMNS,
  sourceFault,
} from "@/lib/domain/sheet/provenance";
import type { Fault, Line, Sheet, SheetProblem, Surroundings } from "@/lib/domain/sheet/sheet";

export type ProjectRow = Provenance & {
  readonly code: string | null;
  readonly name: string;
  readonly stage: (typeof PROJECT_STAGES)[number];
  readonly owner: string | null;
  readonly contractor: string | null;
  readonly capitalDong: number | null;
  readonly disbursedDong: number | null;
  readonly progressPercent: number | null;
  readonly startedOn: CalendarDate | null;
  readonly dueOn: CalendarDate | null;
  readonly board: string | null;
  readonly summary: string | null;
  readonly expiresOn: CalendarDate | null;
};

export type ProjectItem = Omit<ProjectRow, "board"> & { readonly boardId: string | null };

const dong = (heading: string) =>
  optional(
    number({
      min: 0,
      max: 900_000_000_000_000,
      heading,
      help: "Số đồng, không có phần lẻ: 1.250.000.000.",
    }),
  );

/** Dự án, công trình: one work a line. */
export const PROJECTS_SHEET: Sheet<ProjectRow, ProjectItem> = {
  columns: {
    code: optional(
      code({
        heading: "Mã dự án",
        help: "Chữ thường không dấu, chữ số và gạch nối; là phần cuối của địa chỉ công khai. Để trống: cổng tự đặt.",
      }),
    ),
    name: oneLine({ min: 5, max: 300, heading: "Tên dự án", help: "5 đến 300 ký tự." }),
    stage: choice({
      heading: "Giai đoạn",
      help: "Một trong bốn giai đoạn.",
      codes: {
        preparing: "Chuẩn bị đầu tư",
        carried_over: "Chuyển tiếp",
        started: "Khởi công",
        completed: "Hoàn thành",
      },
    }),
    owner: optional(oneLine({ max: 300, heading: "Chủ đầu tư", help: "" })),
    contractor: optional(oneLine({ max: 300, heading: "Đơn vị thi công", help: "" })),
    capitalDong: dong("Tổng mức đầu tư (đồng)"),
    disbursedDong: dong("Đã giải ngân (đồng)"),
    progressPercent: optional(
      number({ min: 0, max: 100, heading: "Tiến độ (%)", help: "0 đến 100, như báo cáo." }),
    ),
    startedOn: optional(day({ heading: "Ngày khởi công", help: "Ngày/tháng/năm." })),
    dueOn: optional(day({ heading: "Ngày hoàn thành dự kiến", help: "Ngày/tháng/năm." })),
    board: optional(
      oneLine({
        max: 200,
        heading: "Ban giám sát",
        help: "Tên đúng như trên trang của phường.",
      }),
    ),
    summary: optional(prose({ max: 4000, heading: "Tóm tắt", help: "" })),
    ...LAST_DAY_COLUMN,
    ...PROVENANCE_COLUMNS,
  },
  continues: () => false,
  itemOf,
  rowsOf: ({ boardId, ...item }, { boards }) => [
    { ...item, board: boards.find(({ id }) => id === boardId)?.name ?? null },
  ],
  keyOf: ({ code: slug }) => slug,
  refuse: () => [],
  example: [
    {
      code: null,
      name: "Ví dụ: Cải tạo thoát nước ngõ 25",
      stage: "started",
      owner: "Ủy ban nhân dân phường",
      contractor: null,
      capitalDong: 1_250_000_000,
      disbursedDong: null,
      progressPercent: 40,
      startedOn: null,
      dueOn: null,
      board: null,
      summary: null,
      expiresOn: null,
      source: null,
      asOf: null,
      asOfNote: null,
      verified: false,
      isDemonstration: true,
    },
  ],
};

function itemOf([first]: readonly Line<ProjectRow>[], around: Surroundings): ProjectItem | Fault[] {
  if (!first) return [];
  const { line } = first;
  const { board: name, ...row } = first.row;
  const board = name === null ? { id: null } : boardNamed(name, around);
  const wrongs: readonly (readonly [keyof ProjectRow, SheetProblem | null])[] = [
    ["board", "problem" in board ? board.problem : null],
    ["source", sourceFault(row, around.sources)],
    ["dueOn", endsEarly(row) ? "ends_before_it_begins" : null],
  ];
  const faults = wrongs.flatMap(([column, problem]) =>
    problem ? [{ line, column, problem }] : [],
  );
  return faults.length > 0 || "problem" in board ? faults : { ...row, boardId: board.id };
}

const endsEarly = ({ startedOn, dueOn }: Pick<ProjectRow, "startedOn" | "dueOn">) =>
  startedOn !== null && dueOn !== null && dueOn < startedOn;
