import { CASE_KINDS } from "@/lib/domain/case-file/case-file";
import { CLOCK_STAGES } from "@/lib/domain/clock/rules";

/** What a rule can be about; only the kinds of letters are stored as case files. */
export const RULE_KINDS = [
  ...CASE_KINDS,
  /** @vi tố cáo: has rules but nothing stores one */
  "denunciation",
  /** @vi kiến nghị của Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng */
  "recommendation",
  /** @vi giám sát */
  "oversight",
  /** @vi công khai thông tin */
  "disclosure",
  /** @vi lấy ý kiến Nhân dân */
  "consultation",
  /** @vi cộng đồng dân cư bàn và quyết định */
  "community_decision",
  /** @vi hội nghị định kỳ của cộng đồng dân cư */
  "community_conference",
  /** @vi tiếp công dân */
  "reception",
] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/** What a period is for. A case file keeps deadlines of `CLOCK_STAGES` only. */
export const RULE_STAGES = [
  ...CLOCK_STAGES,
  /** @vi xử lý đơn */
  "triage",
  /** @vi thông báo kết quả xử lý đơn */
  "handling_notice",
  /** @vi giới hạn xử lý đơn, quá thì bị xử lý kỷ luật */
  "handling_limit",
  /** @vi báo kết quả cho cơ quan đã chuyển đơn */
  "informing_forwarder",
  /** @vi lưu đơn */
  "keeping",
  /** @vi thông báo tổ chức đối thoại */
  "dialogue_notice",
  /** @vi tiếp tục khiếu nại sau khi có thông báo đình chỉ */
  "continuation",
  /** @vi xử lý kết luận nội dung tố cáo */
  "handling_conclusion",
  /** @vi yêu cầu báo cáo về việc chậm giải quyết */
  "report_request",
  /** @vi gửi báo cáo về việc chậm giải quyết */
  "report_reply",
  /** @vi gửi kế hoạch giám sát */
  "plan_notice",
  /** @vi đối tượng giám sát gửi báo cáo */
  "target_report",
  /** @vi đoàn giám sát gửi báo cáo */
  "delegation_report",
  /** @vi niêm yết */
  "posting",
  /** @vi phát trên hệ thống truyền thanh */
  "broadcasting",
  /** @vi thời gian lấy ý kiến */
  "opinion",
  /** @vi thông báo cuộc họp, việc phát phiếu */
  "announcement",
  /** @vi gửi kế hoạch phát phiếu */
  "plan_sending",
  /** @vi công nhận */
  "recognition",
  /** @vi giá trị của ý kiến đồng thuận */
  "consent",
  /** @vi triệu tập */
  "invitation",
  /** @vi niêm yết lịch tiếp công dân */
  "schedule",
  /** @vi thông báo buổi tiếp trực tuyến */
  "online_notice",
  /** @vi thông báo từ chối tiếp */
  "refusal_notice",
] as const;
export type RuleStage = (typeof RULE_STAGES)[number];

/** What can happen to a clock that runs. */
export const CLOCK_EVENTS = [
  /** @vi bắt đầu tính */
  "start",
  /** @vi tạm đình chỉ */
  "pause",
  /** @vi tiếp tục */
  "resume",
  /** @vi gia hạn */
  "extend",
  /** @vi chuyển: somebody else answers for it, the clock goes on */
  "transfer",
  /** @vi kết thúc, đình chỉ */
  "stop",
] as const;
export type ClockEventName = (typeof CLOCK_EVENTS)[number];

export const RULE_VARIANTS = [
  "standard",
  /** @vi vụ việc phức tạp */
  "complex",
  /** @vi vùng sâu, vùng xa đi lại khó khăn; none of the wards of a city */
  "remote",
  "remote_complex",
  /** @vi phải kiểm tra, xác minh tại nhiều địa điểm hoặc ủy quyền */
  "several_places",
  /** @vi Ban Thanh tra nhân dân */
  "people_inspection_board",
  /** @vi Ban Giám sát đầu tư của cộng đồng */
  "community_investment_board",
  /** @vi đoàn giám sát của Mặt trận Tổ quốc */
  "front_delegation",
  /** @vi dự toán đã được quyết định, quyết toán đã được phê chuẩn */
  "budget_decided",
  /** @vi tình hình thực hiện ngân sách theo quý, 06 tháng */
  "budget_execution",
] as const;
export type RuleVariant = (typeof RULE_VARIANTS)[number];

/** How a period binds. */
export const RULE_SENSES = [
  /** To be done by its last day. @vi trong thời hạn, chậm nhất … kể từ */
  "within",
  /** To last at least so long. @vi ít nhất … liên tục */
  "at_least",
  /** To be done so long before an event at the latest. @vi chậm nhất … trước ngày */
  "before",
] as const;
export type RuleSense = (typeof RULE_SENSES)[number];
