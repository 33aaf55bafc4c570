import { describe, expect, it } from "vitest";

import { RECOMMENDATION, type RecommendationFacts } from "@/lib/domain/procedure/recommendation";
import { walk } from "@/lib/domain/procedure/walk.builder";

describe("a recommendation", () => {
  const late: RecommendationFacts = { isOverdue: true };
  const inTime: RecommendationFacts = { isOverdue: false };

  it("is sent, urged, answered, contested, done and confirmed", () => {
    expect(
      walk(RECOMMENDATION, "drafted", [
        ["confirm_and_send", "front", inTime],
        ["urge", "front", late],
        ["answer", "leader", late],
        ["report_done", "leader", late],
        ["contest_done", "overseer", late],
        ["report_done", "officer", late],
        ["confirm_done", "overseer", late],
      ]),
    ).toEqual(["drafted", "sent", "sent", "answered", "done", "in_progress", "done", "verified"]);
  });

  it("is not urged in time, nor sent by the board alone", () => {
    expect(walk(RECOMMENDATION, "sent", [["urge", "front", inTime]]).at(-1)).toBe("✗ not_overdue");
    const byBoard = walk(RECOMMENDATION, "drafted", [["confirm_and_send", "overseer", inTime]]);
    expect(byBoard.at(-1)).toBe("✗ not_your_step");
  });
});
