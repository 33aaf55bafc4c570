/** What a ward puts in writing about a case file. The forms, articles and days in force stand in `forms-data.ts`. */
export const CASE_DOCUMENT_KINDS = [
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
export type CaseDocumentKind = (typeof CASE_DOCUMENT_KINDS)[number];

/** What a ward puts in writing about what it made public in a period; everybody reads it. */
export const DISCLOSURE_DOCUMENT_KINDS = [
  /** @vi danh sách các nội dung đã được thực hiện công khai */
  "disclosure_list",
  /** @vi báo cáo quá trình và kết quả thực hiện công khai thông tin */
  "disclosure_report",
] as const;
export type DisclosureDocumentKind = (typeof DISCLOSURE_DOCUMENT_KINDS)[number];

export const DOCUMENT_KINDS = [
  ...CASE_DOCUMENT_KINDS,
  /** @vi thông báo kết luận việc tiếp công dân: about a line of the book of receptions */
  "conclusion_notice",
  ...DISCLOSURE_DOCUMENT_KINDS,
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
  /** @vi báo cáo */
  "BC",
] as const;
export type DocumentBook = (typeof DOCUMENT_BOOKS)[number];
