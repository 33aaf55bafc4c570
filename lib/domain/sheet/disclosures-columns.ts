import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { ChannelKind } from "@/lib/domain/disclosure/postings";
import type { PublicationVariant } from "@/lib/domain/disclosure/publication-due";
import type { DisclosureItem } from "@/lib/domain/procedure/disclosure-items";
import { choice, code, day, number, oneLine, optional, prose } from "@/lib/domain/sheet/column";
import { illustration, LAST_DAY_COLUMN } from "@/lib/domain/sheet/provenance";
import type { Columns } from "@/lib/domain/sheet/sheet";

export type DisclosureRow = {
  readonly code: string | null;
  readonly item: number | null;
  readonly year: number | null;
  readonly name: string | null;
  readonly responsible: string | null;
  readonly plannedOn: CalendarDate | null;
  readonly decidedOn: CalendarDate | null;
  readonly variant: PublicationVariant | null;
  readonly title: string | null;
  readonly body: string | null;
  readonly documentNumber: string | null;
  readonly issuer: string | null;
  readonly expiresOn: CalendarDate | null;
  readonly metOn: CalendarDate | null;
  readonly channel: ChannelKind | null;
  readonly channelFrom: CalendarDate | null;
  readonly channelTo: CalendarDate | null;
  readonly channelPlace: string | null;
  readonly channelEvidence: string | null;
  readonly isDemonstration: boolean;
};

export type ChannelCells = {
  readonly kind: ChannelKind;
  readonly fromOn: CalendarDate;
  readonly toOn: CalendarDate | null;
  readonly place: string;
  readonly evidence: string | null;
};

/** A line of the plan, and what it says once it is public. */
export type DisclosureRecord = Pick<
  DisclosureRow,
  "code" | "responsible" | "plannedOn" | "decidedOn" | "isDemonstration"
> & {
  readonly item: DisclosureItem;
  readonly year: number;
  readonly name: string;
  readonly variant: PublicationVariant;
  readonly published:
    | (Pick<DisclosureRow, "documentNumber" | "issuer" | "expiresOn"> & {
        readonly title: string;
        readonly body: string;
        readonly metOn: CalendarDate;
      })
    | null;
  readonly channels: readonly ChannelCells[];
};

const FIRST_LINE = "Chỉ cần ở dòng đầu của mỗi nội dung.";

export const DISCLOSURE_COLUMNS: Columns<DisclosureRow> = {
  code: optional(
    code({
      heading: "Mã nội dung",
      help: "Chữ thường không dấu, chữ số và gạch nối; là phần cuối của địa chỉ công khai. Các dòng liền nhau cùng mã thuộc một nội dung. Để trống: mỗi dòng có tên trong kế hoạch là một nội dung mới.",
    }),
  ),
  item: optional(
    number({ min: 1, max: 14, heading: "Khoản Điều 11", help: `1 đến 14. ${FIRST_LINE}` }),
  ),
  year: optional(
    number({ min: 2023, max: 2100, heading: "Năm kế hoạch", help: `Bốn chữ số. ${FIRST_LINE}` }),
  ),
  name: optional(
    oneLine({
      min: 10,
      max: 200,
      heading: "Tên trong kế hoạch",
      help: `10 đến 200 ký tự. ${FIRST_LINE}`,
    }),
  ),
  responsible: optional(oneLine({ max: 120, heading: "Bộ phận chịu trách nhiệm", help: "" })),
  plannedOn: optional(day({ heading: "Dự kiến công khai ngày", help: "Ngày/tháng/năm." })),
  decidedOn: optional(
    day({
      heading: "Ngày quyết định, văn bản",
      help: "Hạn công khai tính từ ngày này. Bắt buộc khi đã công khai.",
    }),
  ),
  variant: optional(
    choice({
      heading: "Thời hạn áp dụng",
      help: "Để trống: 5 ngày làm việc. Hai thời hạn kia chỉ dùng cho khoản 2.",
      codes: {
        standard: "5 ngày làm việc",
        budget_decided: "Dự toán, quyết toán: 30 ngày",
        budget_execution: "Thực hiện ngân sách: 15 ngày",
      },
    }),
  ),
  title: optional(
    oneLine({
      min: 10,
      max: 200,
      heading: "Tên nội dung công khai",
      help: "10 đến 200 ký tự. Để trống cùng các cột sau: mới là một dòng của kế hoạch.",
    }),
  ),
  body: optional(prose({ min: 20, max: 20_000, heading: "Nội dung", help: "Từ 20 ký tự." })),
  documentNumber: optional(oneLine({ max: 60, heading: "Số, ký hiệu văn bản", help: "" })),
  issuer: optional(oneLine({ max: 160, heading: "Cơ quan ban hành", help: "" })),
  ...LAST_DAY_COLUMN,
  metOn: optional(
    day({
      heading: "Đã công khai từ ngày",
      help: "Để trống: công khai trên cổng trong ngày nhập. Ngày trước đó cần một hình thức công khai từ ngày ấy, có biên bản hoặc căn cứ.",
    }),
  ),
  channel: optional(
    choice({
      heading: "Hình thức",
      help: "Ngoài cổng này. Thêm hình thức ở các dòng tiếp theo.",
      codes: {
        board: "Niêm yết",
        radio: "Truyền thanh",
        neighbourhood_head: "Qua Tổ trưởng tổ dân phố",
        letter: "Gửi văn bản đến công dân",
        dialogue: "Hội nghị trao đổi, đối thoại",
        reception: "Tiếp công dân, tiếp xúc cử tri",
        organisations: "Qua tổ chức chính trị - xã hội",
        network: "Mạng viễn thông, mạng xã hội",
        other: "Hình thức khác",
      },
    }),
  ),
  channelFrom: optional(day({ heading: "Hình thức: từ ngày", help: "Ngày/tháng/năm." })),
  channelTo: optional(
    day({ heading: "Hình thức: đến hết ngày", help: "Để trống khi còn đang niêm yết, phát." }),
  ),
  channelPlace: optional(
    oneLine({ min: 3, max: 200, heading: "Ở đâu", help: "Như “bảng tin trụ sở phường”." }),
  ),
  channelEvidence: optional(
    oneLine({ max: 300, heading: "Biên bản, căn cứ", help: "Số biên bản, nhật ký phát thanh." }),
  ),
  isDemonstration: illustration,
};
