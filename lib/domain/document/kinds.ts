/** What a ward puts in writing about a case file. The forms, articles and days in force stand in `forms-data.ts`. */
export const DOCUMENT_KINDS = [
  /** @vi thông báo thụ lý */
  "acceptance_notice",
  /** @vi thông báo không thụ lý */
  "non_acceptance_notice",
  /** @vi quyết định giao nhiệm vụ xác minh */
  "verification_assignment",
  /** @vi quyết định xác minh, lập tổ xác minh */
  "verification_decision",
  /** @vi thông báo tổ chức đối thoại */
  "dialogue_notice",
  /** @vi biên bản đối thoại */
  "dialogue_minutes",
  /** @vi quyết định tạm đình chỉ */
  "suspension_decision",
  /** @vi quyết định tiếp tục giải quyết */
  "continuation_decision",
  /** @vi quyết định đình chỉ */
  "termination_decision",
  /** @vi quyết định giải quyết khiếu nại */
  "settlement_decision",
  /** @vi phiếu hướng dẫn */
  "guidance_slip",
  /** @vi phiếu chuyển đơn */
  "forwarding_slip",
  /** @vi thông báo trả lời kiến nghị, phản ánh */
  "answer_notice",
  /** @vi thông báo từ chối tiếp công dân */
  "reception_refusal",
  /** @vi giấy biên nhận thông tin, tài liệu */
  "receipt_of_papers",
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** One gapless series of numbers per unit and year for each; what has no number stands in none. */
export const DOCUMENT_BOOKS = [
  /** @vi quyết định */
  "QĐ",
  /** @vi thông báo */
  "TB",
  /** @vi phiếu chuyển */
  "PC",
  /** @vi hướng dẫn */
  "HD",
] as const;
export type DocumentBook = (typeof DOCUMENT_BOOKS)[number];
