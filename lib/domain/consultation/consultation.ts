/** What people are asked about before it is decided (law 10/2022/QH15 art. 25), by clause. */
export const CONSULTATION_SUBJECTS = [
  /** @vi dự thảo kế hoạch phát triển kinh tế - xã hội */
  "socio_economic_plan",
  /** @vi quy hoạch, quản lý, sử dụng đất */
  "land_use",
  /** @vi chủ trương đầu tư, giải phóng mặt bằng, môi trường */
  "investment",
  /** @vi đề án về đơn vị hành chính, tổ dân phố */
  "administrative_units",
  /** @vi dự thảo quyết định liên quan đến lợi ích cộng đồng */
  "community_interest",
  /** @vi đồ án quy hoạch xây dựng */
  "construction_planning",
  /** @vi dự thảo quy chế thực hiện dân chủ */
  "democracy_regulation",
  /** @vi dự thảo quyết định xác lập nghĩa vụ, hạn chế quyền, lợi ích của người dân */
  "burdening_decision",
  /** @vi nội dung khác */
  "other_matter",
] as const;
export type ConsultationSubject = (typeof CONSULTATION_SUBJECTS)[number];

/** The clause of article 25 that names it. */
export const clauseOf = (subject: ConsultationSubject): number =>
  CONSULTATION_SUBJECTS.indexOf(subject) + 1;

/** How far a consultation has come, as it is stored; that its time is over is read from its last day. */
export const CONSULTATION_STAGES = [
  "draft",
  /** @vi chờ lãnh đạo duyệt */
  "submitted",
  /** @vi đã công khai, lấy ý kiến */
  "open",
  /** @vi đã tổng hợp */
  "summed_up",
  /** @vi đã công khai tổng hợp, giải trình, tiếp thu */
  "answered",
  /** @vi kết thúc */
  "closed",
] as const;
export type ConsultationStage = (typeof CONSULTATION_STAGES)[number];

/** @vi đồng ý, không đồng ý, ý kiến khác */
export const STANCES = ["agree", "disagree", "other"] as const;
export type Stance = (typeof STANCES)[number];

/** Ways of asking beside this portal (art. 26(1)). */
export const OPINION_FORMS = [
  /** @vi hội nghị trao đổi, đối thoại */
  "dialogue",
  /** @vi cuộc họp của cộng đồng dân cư */
  "community_meeting",
  /** @vi phát phiếu lấy ý kiến của hộ gia đình */
  "household_ballot",
  /** @vi hòm thư góp ý, đường dây nóng */
  "mailbox_hotline",
  /** @vi Ban công tác Mặt trận, tổ chức chính trị - xã hội */
  "organisations",
  /** @vi mạng viễn thông, mạng xã hội */
  "network",
  /** @vi đối thoại với đối tượng thi hành */
  "dialogue_with_addressees",
] as const;
export type OpinionForm = (typeof OPINION_FORMS)[number];

/** What becomes of the draft people were asked about. */
export const OUTCOMES = [
  /** @vi thực hiện như dự thảo */
  "as_drafted",
  /** @vi thực hiện sau khi sửa dự thảo */
  "changed",
  /** @vi không thực hiện */
  "dropped",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What may happen to a consultation; each is one row of its trail. */
export const CONSULTATION_TRAIL_ACTIONS = [
  "draft",
  "edit",
  "submit",
  "return",
  "open",
  "prolong",
  "add_sheet",
  "withdraw_sheet",
  "sum_up",
  "answer",
  "close",
] as const;
export type ConsultationTrailAction = (typeof CONSULTATION_TRAIL_ACTIONS)[number];
