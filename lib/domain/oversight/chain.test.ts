import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import { chainOf, type ChainRecommendation } from "@/lib/domain/oversight/chain";

const INSPECTED = calendarDate("2026-08-11");
const TODAY = calendarDate("2026-09-10");

function aRecommendation(but: Partial<ChainRecommendation> = {}): ChainRecommendation {
  return {
    sentOn: calendarDate("2026-08-17"),
    dueOn: calendarDate("2026-09-03"),
    answeredOn: null,
    doneOn: null,
    verifiedOn: null,
    ...but,
  };
}

const standings = (recommendations: readonly ChainRecommendation[], today = TODAY) =>
  chainOf(INSPECTED, recommendations, today).map(({ standing }) => standing);

describe("the chain of a finding", () => {
  it("is empty where nothing was recommended", () => {
    expect(chainOf(INSPECTED, [], TODAY)).toEqual([]);
  });

  it("waits for the answer until its day", () => {
    expect(standings([aRecommendation()], calendarDate("2026-09-03"))).toEqual([
      "done",
      "done",
      "open",
      "ahead",
      "ahead",
    ]);
  });

  it("says how long an answer is overdue", () => {
    expect(chainOf(INSPECTED, [aRecommendation()], TODAY)[2]).toEqual({
      name: "answer",
      standing: "late",
      on: "2026-09-03",
      daysLate: 7,
    });
  });

  it("keeps an answer that came late as late, and goes on", () => {
    const late = aRecommendation({ answeredOn: calendarDate("2026-09-08") });
    expect(standings([late])).toEqual(["done", "done", "late", "open", "ahead"]);
    expect(chainOf(INSPECTED, [late], TODAY)[2]?.daysLate).toBe(5);
  });

  it("counts a step as done only when it is done for every recommendation", () => {
    const done = aRecommendation({
      answeredOn: calendarDate("2026-09-01"),
      doneOn: calendarDate("2026-09-02"),
    });
    const answered = aRecommendation({ answeredOn: calendarDate("2026-09-02") });
    expect(standings([done, answered])).toEqual(["done", "done", "done", "open", "ahead"]);
    expect(standings([done, done])).toEqual(["done", "done", "done", "done", "open"]);
  });

  it("ends when the board has confirmed", () => {
    const verified = aRecommendation({
      answeredOn: calendarDate("2026-09-01"),
      doneOn: calendarDate("2026-09-02"),
      verifiedOn: calendarDate("2026-09-05"),
    });
    expect(standings([verified])).toEqual(["done", "done", "done", "done", "done"]);
  });
});
