import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { IndicatorKey } from "@/lib/domain/oversight/record";
import { choice, number, oneLine, optional, prose } from "@/lib/domain/sheet/column";
import {
  LAST_DAY_COLUMN,
  type Provenance,
  PROVENANCE_COLUMNS,
  sourceFault,
} from "@/lib/domain/sheet/provenance";
import type { Sheet } from "@/lib/domain/sheet/sheet";

export type IndicatorItem = Provenance & {
  readonly key: IndicatorKey;
  readonly year: number;
  readonly value: number;
  readonly measure: "percent" | "count";
  readonly scope: string;
  readonly denominator: number | null;
  readonly quote: string | null;
  readonly expiresOn: CalendarDate | null;
};

/** Chỉ tiêu, số liệu: a reported figure a line. */
export const INDICATORS_SHEET: Sheet<IndicatorItem, IndicatorItem> = {
  columns: {
    key: choice({
      heading: "Chỉ tiêu",
      help: "Một trong các chỉ tiêu mà cổng biết tên.",
      codes: {
        wards_party_cell_congress: "Đại hội chi bộ",
        wards_people_conference: "Hội nghị đại biểu nhân dân",
        wards_weekly_reception: "Tiếp công dân hằng tuần",
        wards_supervised: "Phường được giám sát",
        offices_staff_conference: "Hội nghị cán bộ, công chức",
        unions_workers_conference: "Hội nghị người lao động",
        projects_preparing: "Dự án chuẩn bị đầu tư",
        projects_carried_over: "Dự án chuyển tiếp",
        projects_started: "Dự án khởi công",
        clearances_settled: "Giải phóng mặt bằng xong",
        collectives_commended: "Tập thể được khen thưởng",
        tasks_set: "Nhiệm vụ đề ra",
        neighbourhoods_met: "Tổ dân phố họp bàn",
        conciliations_settled: "Vụ việc hòa giải thành",
        works_supervised: "Công trình được giám sát",
      },
    }),
    year: number({ min: 1990, max: 2100, heading: "Năm", help: "Bốn chữ số." }),
    value: number({
      min: 0,
      max: 999_999_999_999,
      decimals: 2,
      heading: "Giá trị",
      help: "Số, dấu phẩy trước phần thập phân: 97,5.",
    }),
    measure: choice({
      heading: "Đơn vị tính",
      help: "Phần trăm hoặc số lượng.",
      codes: { percent: "Phần trăm", count: "Số lượng" },
    }),
    scope: oneLine({
      max: 300,
      heading: "Phạm vi",
      help: "Số liệu nói về những gì, theo lời của nguồn.",
    }),
    denominator: optional(
      number({
        min: 0,
        max: 2_000_000_000,
        heading: "Trên tổng số",
        help: "Để trống nếu nguồn không nêu.",
      }),
    ),
    quote: optional(prose({ max: 2000, heading: "Trích nguyên văn", help: "Câu của nguồn." })),
    ...LAST_DAY_COLUMN,
    ...PROVENANCE_COLUMNS,
  },
  continues: () => false,
  itemOf: ([first], { sources }) => {
    if (!first) return [];
    const problem = sourceFault(first.row, sources);
    return problem ? [{ line: first.line, column: "source", problem }] : first.row;
  },
  rowsOf: (item) => [item],
  keyOf: ({ key, year }) => `${key} ${year}`,
  refuse: () => [],
  example: [
    {
      key: "wards_people_conference",
      year: 2026,
      value: 100,
      measure: "percent",
      scope: "Ví dụ: các tổ dân phố của phường",
      denominator: null,
      quote: null,
      expiresOn: null,
      source: null,
      asOf: null,
      asOfNote: null,
      verified: false,
      isDemonstration: true,
    },
  ],
};
