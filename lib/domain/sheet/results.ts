import type { CalendarDate } from "@/lib/domain/calendar-date";
import { MOST_ROWS } from "@/lib/domain/oversight/draft-rows";
import type {
  FindingVerdict,
  OversightField,
  RecommendationState,
} from "@/lib/domain/oversight/result";
import { choice, code, day, oneLine, optional, prose } from "@/lib/domain/sheet/column";
import { boardNamed, placeNamed } from "@/lib/domain/sheet/named";
import { illustration } from "@/lib/domain/sheet/provenance";
import type { Fault, Line, Sheet, SheetProblem, Surroundings } from "@/lib/domain/sheet/sheet";

type SentState = Exclude<RecommendationState, "drafted">;

export type ResultRow = {
  readonly code: string | null;
  readonly board: string | null;
  readonly title: string | null;
  readonly field: OversightField | null;
  readonly inspectedFrom: CalendarDate | null;
  readonly inspectedTo: CalendarDate | null;
  readonly summary: string | null;
  readonly verdict: FindingVerdict | null;
  readonly finding: string | null;
  readonly recommendation: string | null;
  readonly addressee: string | null;
  readonly sentOn: CalendarDate | null;
  readonly state: SentState | null;
  readonly answeredOn: CalendarDate | null;
  readonly doneOn: CalendarDate | null;
  readonly verifiedOn: CalendarDate | null;
  readonly isDemonstration: boolean;
};

export type ResultItem = {
  /** Its slug; null where it has none yet. */
  readonly code: string | null;
  readonly boardId: string;
  readonly title: string;
  readonly field: OversightField;
  readonly inspectedFrom: CalendarDate;
  readonly inspectedTo: CalendarDate | null;
  readonly summary: string;
  readonly isDemonstration: boolean;
  readonly findings: readonly { readonly verdict: FindingVerdict; readonly text: string }[];
  readonly recommendations: readonly {
    /** The place of its finding. */
    readonly finding: number;
    readonly text: string;
    readonly addresseeUnitId: string;
    /** What became of it; null where it has not been sent. */
    readonly sentOn: CalendarDate | null;
    readonly state: SentState | null;
    readonly answeredOn: CalendarDate | null;
    readonly doneOn: CalendarDate | null;
    readonly verifiedOn: CalendarDate | null;
  }[];
};

const columns = {
  code: optional(
    code({
      heading: "Mã kết quả",
      help: "Chữ thường không dấu, chữ số và gạch nối; là phần cuối của địa chỉ công khai. Các dòng liền nhau cùng mã thuộc một kết quả. Để trống: mỗi dòng có tên cuộc giám sát là một kết quả mới.",
    }),
  ),
  board: optional(
    oneLine({
      max: 200,
      heading: "Ban giám sát",
      help: "Tên đúng như trên trang của phường. Chỉ cần ở dòng đầu của mỗi kết quả.",
    }),
  ),
  title: optional(
    oneLine({
      min: 10,
      max: 200,
      heading: "Tên cuộc giám sát",
      help: "10 đến 200 ký tự. Chỉ cần ở dòng đầu của mỗi kết quả.",
    }),
  ),
  field: optional(
    choice({
      heading: "Lĩnh vực",
      help: "Một trong các lĩnh vực của cổng.",
      codes: {
        construction: "Xây dựng, sửa chữa công trình",
        environment: "Vệ sinh môi trường",
        admin_reform: "Cải cách hành chính",
        tax: "Thuế, phí, lệ phí",
        site_clearance: "Giải phóng mặt bằng",
        land: "Đất đai",
        security: "An ninh, trật tự",
        social_policy: "Chính sách xã hội",
        contributions: "Đóng góp, quỹ",
        disclosure: "Thực hiện công khai",
        other: "Lĩnh vực khác",
      },
    }),
  ),
  inspectedFrom: optional(
    day({ heading: "Giám sát từ ngày", help: "Ngày/tháng/năm: 05/11/2026." }),
  ),
  inspectedTo: optional(
    day({ heading: "Giám sát đến ngày", help: "Để trống nếu trong một ngày." }),
  ),
  summary: optional(prose({ min: 10, max: 4000, heading: "Tóm tắt", help: "10 đến 4.000 ký tự." })),
  verdict: optional(
    choice({
      heading: "Đánh giá",
      help: "Của phát hiện cùng dòng.",
      codes: { good: "Tốt", shortcoming: "Thiếu sót", violation: "Vi phạm" },
    }),
  ),
  finding: optional(
    prose({
      min: 10,
      max: 4000,
      heading: "Phát hiện",
      help: "Mỗi phát hiện một dòng; dòng chỉ có kiến nghị thuộc phát hiện ngay trên.",
    }),
  ),
  recommendation: optional(
    prose({
      min: 10,
      max: 2000,
      heading: "Kiến nghị",
      help: "Gắn với phát hiện cùng dòng hoặc ngay trên.",
    }),
  ),
  addressee: optional(
    oneLine({
      max: 120,
      heading: "Nơi nhận kiến nghị",
      help: "Tên phường, hoặc phần tên trong địa chỉ của phường (kim-lien).",
    }),
  ),
  sentOn: optional(
    day({
      heading: "Ngày gửi kiến nghị",
      help: "Hạn trả lời được tính từ ngày này. Để trống: ngày công khai.",
    }),
  ),
  state: optional(
    choice({
      heading: "Tình trạng kiến nghị",
      help: "Chỉ Mặt trận Tổ quốc ghi được. Để trống: chờ trả lời.",
      codes: {
        sent: "Chờ trả lời",
        answered: "Đã trả lời",
        in_progress: "Đang thực hiện",
        done: "Báo đã thực hiện",
        verified: "Ban đã xác nhận",
      },
    }),
  ),
  answeredOn: optional(day({ heading: "Ngày trả lời", help: "Khi đã trả lời." })),
  doneOn: optional(day({ heading: "Ngày báo đã thực hiện", help: "Khi đã báo thực hiện xong." })),
  verifiedOn: optional(day({ heading: "Ngày xác nhận", help: "Khi Ban đã xác nhận." })),
  isDemonstration: illustration,
} as const;

/** Kết quả giám sát: one line a finding or a recommendation; the first line of a result also says what it was about. */
export const RESULTS_SHEET: Sheet<ResultRow, ResultItem> = {
  columns,
  continues: (first, row) => (row.code === null ? row.title === null : row.code === first.code),
  itemOf,
  rowsOf,
  keyOf: ({ code: slug }) => slug,
  refuse,
  example: [
    {
      code: null,
      board: "Ban Thanh tra nhân dân phường Kim Liên",
      title: "Ví dụ: Giám sát sửa chữa vỉa hè ngõ 25",
      field: "construction",
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written here as a real day
      inspectedFrom: "2026-11-02" as CalendarDate,
      inspectedTo: null,
      summary: "Ví dụ: Ban đã xem hồ sơ và hiện trường, so với thiết kế đã duyệt.",
      verdict: "shortcoming",
      finding: "Ví dụ: Gạch lát sai chủng loại ở đoạn cuối ngõ.",
      recommendation: "Ví dụ: Thay đoạn gạch lát sai chủng loại.",
      addressee: "kim-lien",
      sentOn: null,
      state: null,
      answeredOn: null,
      doneOn: null,
      verifiedOn: null,
      isDemonstration: true,
    },
  ],
};

const HEAD = ["board", "title", "field", "inspectedFrom", "summary"] as const;
const ALSO_OF_HEAD = [...HEAD, "inspectedTo"] as const;

function itemOf(lines: readonly Line<ResultRow>[], around: Surroundings): ResultItem | Fault[] {
  const [first] = lines;
  if (!first) return [];
  const faults: Fault[] = [];
  const say = (line: number, column: keyof ResultRow | null, problem: SheetProblem) => {
    faults.push({ line, column, problem });
  };

  const { row: head } = first;
  for (const key of HEAD) if (head[key] === null) say(first.line, key, "head_missing");
  for (const { line, row } of lines.slice(1)) {
    for (const key of ALSO_OF_HEAD) {
      if (row[key] !== null && row[key] !== head[key]) say(line, key, "head_differs");
    }
  }
  const board = head.board === null ? null : boardNamed(head.board, around);
  if (board && "problem" in board) say(first.line, "board", board.problem);
  if (head.inspectedFrom && head.inspectedTo && head.inspectedTo < head.inspectedFrom)
    say(first.line, "inspectedTo", "ends_before_it_begins");
  if (head.inspectedFrom && head.inspectedFrom > around.today)
    say(first.line, "inspectedFrom", "day_in_future");

  const { findings, recommendations } = partsOf(lines, around, say);
  if (findings.length > MOST_ROWS || recommendations.length > MOST_ROWS)
    say(first.line, null, "too_many_in_result");

  const { board: _, title, field, inspectedFrom, inspectedTo, summary } = head;
  if (faults.length > 0 || !board || !("id" in board)) return faults;
  if (!title || !field || !inspectedFrom || !summary) return faults;
  return {
    code: head.code,
    boardId: board.id,
    title,
    field,
    inspectedFrom,
    inspectedTo,
    summary,
    isDemonstration: head.isDemonstration,
    findings,
    recommendations,
  };
}

type Say = (line: number, column: keyof ResultRow | null, problem: SheetProblem) => void;

function partsOf(lines: readonly Line<ResultRow>[], around: Surroundings, say: Say) {
  const findings: ResultItem["findings"][number][] = [];
  const recommendations: ResultItem["recommendations"][number][] = [];
  for (const { line, row } of lines) {
    if (row.verdict && row.finding) findings.push({ verdict: row.verdict, text: row.finding });
    else if (row.verdict || row.finding)
      say(line, row.verdict ? "finding" : "verdict", "finding_incomplete");

    if (row.recommendation === null) {
      if (CARRIED.some((key) => row[key] !== null))
        say(line, "recommendation", "recommendation_incomplete");
      continue;
    }
    if (findings.length === 0) say(line, "recommendation", "finding_of_nothing");
    if (row.addressee === null) {
      say(line, "addressee", "recommendation_incomplete");
      continue;
    }
    const place = placeNamed(row.addressee, around);
    if ("problem" in place) say(line, "addressee", place.problem);
    sayOfDays({ line, row }, around, say);
    const { recommendation: text, sentOn, state, answeredOn, doneOn, verifiedOn } = row;
    const addresseeUnitId = "id" in place ? place.id : "";
    const known = { sentOn, state, answeredOn, doneOn, verifiedOn };
    recommendations.push({ finding: findings.length - 1, text, addresseeUnitId, ...known });
  }
  return { findings, recommendations };
}

const CARRIED = ["addressee", "sentOn", "state", "answeredOn", "doneOn", "verifiedOn"] as const;

/** Which day a state cannot be without. */
const DAY_OF = {
  answered: "answeredOn",
  in_progress: "answeredOn",
  done: "doneOn",
  verified: "verifiedOn",
} as const;

function sayOfDays({ line, row }: Line<ResultRow>, { today }: Surroundings, say: Say): void {
  const days = ["sentOn", "answeredOn", "doneOn", "verifiedOn"] as const;
  let before: CalendarDate | null = null;
  for (const key of days) {
    const date: CalendarDate | null = row[key];
    if (date === null) continue;
    if (date > today) say(line, key, "day_in_future");
    if (before && date < before) say(line, key, "days_out_of_order");
    before = date;
  }
  const needed = row.state && row.state !== "sent" ? DAY_OF[row.state] : null;
  if (needed && row[needed] === null) say(line, needed, "recommendation_missing_day");
}

/** What became of a recommendation is told by the front that publishes it, not by who drafts. */
function refuse(item: ResultItem, line: number, { publishes }: Surroundings): Fault[] {
  if (publishes) return [];
  const isTold = item.recommendations.some(
    ({ sentOn, state, answeredOn, doneOn, verifiedOn }) =>
      sentOn !== null || state !== null || answeredOn || doneOn || verifiedOn,
  );
  return isTold ? [{ line, column: "state", problem: "only_front_tells" }] : [];
}

const NO_FINDING = { verdict: null, finding: null } as const;
const NO_RECOMMENDATION = {
  recommendation: null,
  addressee: null,
  sentOn: null,
  state: null,
  answeredOn: null,
  doneOn: null,
  verifiedOn: null,
} as const;

function rowsOf(item: ResultItem, around: Surroundings): ResultRow[] {
  const { code: slug, title, field, inspectedFrom, inspectedTo, summary, isDemonstration } = item;
  const board = around.boards.find(({ id }) => id === item.boardId)?.name ?? null;
  const head = { board, title, field, inspectedFrom, inspectedTo, summary };
  const parts = item.findings.flatMap(({ verdict, text }, place) => {
    const asked = item.recommendations.filter(({ finding }) => finding === place);
    const [first, ...more] = asked.map((one) => recommendationCells(one, around));
    const finding = { verdict, finding: text };
    return [
      { ...finding, ...(first ?? NO_RECOMMENDATION) },
      ...more.map((cells) => ({ ...NO_FINDING, ...cells })),
    ];
  });
  const rows = parts.length > 0 ? parts : [{ ...NO_FINDING, ...NO_RECOMMENDATION }];
  return rows.map((part) => ({ code: slug, ...head, ...part, isDemonstration }));
}

function recommendationCells(
  { finding: _, text, addresseeUnitId, ...rest }: ResultItem["recommendations"][number],
  { units }: Surroundings,
) {
  const addressee = units.find(({ id }) => id === addresseeUnitId)?.slug ?? null;
  return { recommendation: text, addressee, ...rest };
}
