/**
 * What a search over everything public finds besides wards, in the order it is offered. A kind is entered here, given its page in
 * `app/[locale]/(asked)/search/hit-page.ts` and its word in messages, and kept by SQL: see drizzle/0047_search_by_kind.sql.
 */
export const SEARCH_KINDS = [
  /** @vi kết quả giám sát */
  "result",
  /** @vi nội dung công khai (Điều 11) */
  "disclosure",
  /** @vi dự án */
  "project",
  /** @vi hội nghị */
  "conference",
  /** @vi lấy ý kiến Nhân dân */
  "consultation",
  /** @vi khen thưởng */
  "commendation",
  /** @vi số liệu được báo cáo */
  "figure",
  /** @vi nhiệm vụ */
  "task",
  /** @vi Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng, Mặt trận, tổ hòa giải */
  "body",
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];
