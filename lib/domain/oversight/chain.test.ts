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

  it("names its steps, and their days, the last one's where there are several", () => {
    const on = calendarDate;
    const first = aRecommendation({
      answeredOn: on("2026-09-01"),
      doneOn: on("2026-09-04"),
      verifiedOn: on("2026-09-06"),
    });
    const second = aRecommendation({
      sentOn: on("2026-08-19"),
      answeredOn: on("2026-09-02"),
      doneOn: on("2026-09-03"),
      verifiedOn: on("2026-09-05"),
    });
    const done = { standing: "done", daysLate: 0 };
    expect(chainOf(INSPECTED, [second, first], TODAY)).toEqual([
      { name: "finding", on: "2026-08-11", ...done },
      { name: "recommendation", on: "2026-08-19", ...done },
      { name: "answer", on: "2026-09-02", ...done },
      { name: "evidence", on: "2026-09-04", ...done },
      { name: "verdict", on: "2026-09-06", ...done },
    ]);
  });

  it("awaits the answer that is due first, of those that are missing", () => {
    const on = calendarDate;
    const answered = aRecommendation({ dueOn: on("2026-08-20"), answeredOn: on("2026-09-09") });
    const waiting = ["2026-09-08", "2026-09-05", "2026-09-07"].map((dueOn) =>
      aRecommendation({ dueOn: on(dueOn) }),
    );
    expect(chainOf(INSPECTED, [answered, ...waiting], TODAY).slice(2)).toEqual([
      { name: "answer", standing: "late", on: "2026-09-05", daysLate: 5 },
      { name: "evidence", standing: "ahead", on: null, daysLate: 0 },
      { name: "verdict", standing: "ahead", on: null, daysLate: 0 },
    ]);
  });

  it("is as late as its latest answer, and an answer before its day makes up for nothing", () => {
    const on = calendarDate;
    const early = aRecommendation({ answeredOn: on("2026-08-20") });
    const late = aRecommendation({ answeredOn: on("2026-09-05") });
    const later = aRecommendation({ answeredOn: on("2026-09-07") });
    expect(chainOf(INSPECTED, [late, early, later], TODAY)[2]).toEqual({
      name: "answer",
      standing: "late",
      on: "2026-09-07",
      daysLate: 4,
    });
    expect(chainOf(INSPECTED, [early], TODAY)[2]).toMatchObject({ standing: "done", daysLate: 0 });
    expect(chainOf(INSPECTED, [aRecommendation()], calendarDate("2026-09-01"))[2]).toEqual({
      name: "answer",
      standing: "open",
      on: "2026-09-03",
      daysLate: 0,
    });
  });

  it("counts as fixed on the day the board saw it, where nobody had reported it", () => {
    const seen = aRecommendation({
      answeredOn: calendarDate("2026-09-01"),
      verifiedOn: calendarDate("2026-09-05"),
    });
    expect(chainOf(INSPECTED, [seen], TODAY)[3]).toMatchObject({
      standing: "done",
      on: "2026-09-05",
    });
    const reported = aRecommendation({ answeredOn: null, doneOn: calendarDate("2026-09-05") });
    expect(standings([reported])).toEqual(["done", "done", "late", "done", "open"]);
  });
});
