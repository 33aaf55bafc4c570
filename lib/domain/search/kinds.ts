/**
 * What a search over everything public finds besides wards, in the order it is offered; each can be followed as a feed. A kind is
 * entered here; given its page in `_show/hit-page.ts`, its feed's name in `_show/subject-feed.ts` and its word in
 * `messages/…/search.json`, without which nothing compiles; and kept by SQL: a function `search_<kind>(of uuid)` and a
 * trigger on each table its words are taken from (drizzle/0048_search_by_kind.sql).
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
  /** @vi việc cộng đồng dân cư bàn và quyết định */
  "decision",
  /** @vi ngày tiếp công dân */
  "reception",
  /** @vi văn bản đã ban hành về việc công khai: danh sách, báo cáo */
  "paper",
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];
