import type { CalendarDate } from "@/lib/domain/calendar-date";
import type {
  FindingVerdict,
  OversightField,
  RecommendationState,
} from "@/lib/domain/oversight/result";
import { choice, code, day, oneLine, optional, prose } from "@/lib/domain/sheet/column";
import { illustration } from "@/lib/domain/sheet/provenance";
import type { Columns } from "@/lib/domain/sheet/sheet";

export type SentState = Exclude<RecommendationState, "drafted">;

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

export const RESULT_COLUMNS: Columns<ResultRow> = {
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
