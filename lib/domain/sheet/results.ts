import type { CalendarDate } from "@/lib/domain/calendar-date";
import { readResult } from "@/lib/domain/sheet/read-result";
import {
  RESULT_COLUMNS,
  type ResultItem,
  type ResultRow,
} from "@/lib/domain/sheet/results-columns";
import type { Fault, Sheet, Surroundings } from "@/lib/domain/sheet/sheet";

/** Kết quả giám sát: one line a finding or a recommendation; the first line of a result also says what it was about. */
export const RESULTS_SHEET: Sheet<ResultRow, ResultItem> = {
  columns: RESULT_COLUMNS,
  continues: (first, row) => (row.code === null ? row.title === null : row.code === first.code),
  itemOf: readResult,
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
  asked: ResultItem["recommendations"][number],
  { units }: Surroundings,
) {
  const { text, addresseeUnitId, sentOn, state, answeredOn, doneOn, verifiedOn } = asked;
  const addressee = units.find(({ id }) => id === addresseeUnitId)?.slug ?? null;
  return { recommendation: text, addressee, sentOn, state, answeredOn, doneOn, verifiedOn };
}
