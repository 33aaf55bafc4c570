/** What a search over everything public finds besides wards, in the order it is offered. */
export const SEARCH_KINDS = [
  /** @vi kết quả giám sát */
  "result",
  /** @vi nội dung công khai (Điều 11) */
  "disclosure",
  /** @vi dự án */
  "project",
  /** @vi hội nghị */
  "conference",
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];
