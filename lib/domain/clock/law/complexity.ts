import type { ClockGround } from "@/lib/domain/clock/law/clock-events";

/** @vi vụ việc phức tạp: one closed list for complaints and for denunciations, under two decrees. */
export const complexity = (article: string): ClockGround[] =>
  (
    [
      ["several_places", "a"],
      ["several_contents", "b"],
      ["many_people", "c"],
      ["foreign_element", "d"],
      ["several_bodies_responsible", "đ"],
      ["bodies_disagree", "e"],
      ["contradictory_evidence", "g"],
    ] as const
  ).map(([code, point]) => ({ code, article: `${article} điểm ${point}` }));
