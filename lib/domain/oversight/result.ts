/** @vi lĩnh vực giám sát */
export const OVERSIGHT_FIELDS = [
  /** @vi xây dựng, sửa chữa công trình */
  "construction",
  /** @vi vệ sinh môi trường */
  "environment",
  /** @vi cải cách hành chính */
  "admin_reform",
  /** @vi thuế, phí, lệ phí */
  "tax",
  /** @vi giải phóng mặt bằng */
  "site_clearance",
  /** @vi đất đai */
  "land",
  /** @vi an ninh, trật tự */
  "security",
  /** @vi chính sách xã hội */
  "social_policy",
  /** @vi các khoản đóng góp, quỹ */
  "contributions",
  /** @vi thực hiện công khai */
  "disclosure",
  "other",
] as const;
export type OversightField = (typeof OVERSIGHT_FIELDS)[number];

export const OVERSIGHT_BODY_KINDS = [
  /** @vi Ban Thanh tra nhân dân */
  "people_inspection_board",
  /** @vi Ban Giám sát đầu tư của cộng đồng */
  "community_investment_board",
  /** @vi Mặt trận Tổ quốc */
  "front",
  /** @vi tổ chức chính trị - xã hội */
  "mass_organisation",
  /** @vi Ban Chỉ đạo thực hiện Quy chế dân chủ */
  "steering_committee",
] as const;
export type OversightBodyKind = (typeof OVERSIGHT_BODY_KINDS)[number];

export const RESULT_STATES = [
  "draft",
  /** @vi chờ Mặt trận duyệt */
  "submitted",
  /** @vi trả lại để sửa */
  "returned",
  /** @vi đã công khai */
  "published",
  /** @vi đã có bản đính chính; stays readable */
  "superseded",
] as const;
export type ResultState = (typeof RESULT_STATES)[number];

export const FINDING_VERDICTS = ["good", "shortcoming", "violation"] as const;
export type FindingVerdict = (typeof FINDING_VERDICTS)[number];

export const RECOMMENDATION_STATES = [
  /** Part of a result that is not public yet. */
  "drafted",
  /** @vi đã gửi */
  "sent",
  /** @vi đã trả lời */
  "answered",
  /** @vi đang thực hiện */
  "in_progress",
  /** @vi đã thực hiện */
  "done",
  /** @vi Ban đã xác nhận */
  "verified",
] as const;
export type RecommendationState = (typeof RECOMMENDATION_STATES)[number];

/** What the rules need to know of one version of an oversight result. */
export type OversightResult = {
  readonly id: string;
  readonly state: ResultState;
  readonly unitId: string;
  /** Account of the overseer who wrote it. */
  readonly draftedBy: string;
  readonly version: number;
};

export type Recommendation = {
  readonly id: string;
  readonly state: RecommendationState;
  /** Unit of the board that recommends. */
  readonly unitId: string;
  /** Unit whose committee must answer. */
  readonly addresseeUnitId: string;
};
