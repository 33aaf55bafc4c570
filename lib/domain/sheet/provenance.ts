import type { CalendarDate } from "@/lib/domain/calendar-date";
import { day, mark, oneLine, optional } from "@/lib/domain/sheet/column";

export type Provenance = {
  readonly source: string | null;
  readonly asOf: CalendarDate | null;
  readonly asOfNote: string | null;
  readonly verified: boolean;
  readonly isDemonstration: boolean;
};

export const illustration = mark({
  heading: "Dữ liệu minh họa",
  help: "Ghi “có” nếu dòng này chỉ để minh họa, không phải số liệu thật.",
});

/** Of what may have an end: its last day in force. */
export const LAST_DAY_COLUMN = {
  expiresOn: {
    ...optional(
      day({
        heading: "Có hiệu lực đến hết ngày",
        help: "Ngày/tháng/năm. Để trống: không định ngày hết hiệu lực.",
      }),
    ),
    mayBeAbsent: true,
  },
} as const;

/** Where a reported record comes from: the same last columns in every file of such records. */
export const PROVENANCE_COLUMNS = {
  source: optional(
    oneLine({
      max: 60,
      heading: "Mã nguồn",
      help: "Mã của nguồn đã có trên cổng. Để trống: do đơn vị tự nhập trên cổng.",
    }),
  ),
  asOf: optional(day({ heading: "Số liệu tính đến", help: "Ngày của số liệu: 31/12/2026." })),
  asOfNote: optional(
    oneLine({ max: 300, heading: "Ghi chú về ngày", help: "Khi ngày cần một lời nói thêm." }),
  ),
  verified: mark({
    heading: "Đã đối chiếu",
    help: "Ghi “có” nếu đã so với văn bản gốc. Để trống: chưa đối chiếu.",
  }),
  isDemonstration: illustration,
} as const;

/** Of what was written in the portal itself. */
export const OWN_SOURCE = "portal";

export const sourceFault = ({ source }: Provenance, sources: readonly string[]) =>
  source === null || sources.includes(source) ? null : "source_unknown";
