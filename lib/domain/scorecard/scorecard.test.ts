import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import {
  countsAs,
  LEAST_CASES,
  type Measure,
  MEASURES,
  outcomeOf,
  scorecardOf,
  scoredSince,
  type ScoredRow,
} from "@/lib/domain/scorecard/scorecard";

const day = calendarDate;
const TODAY = day("2026-11-26");

const row = (measure: Measure, counted: number, inTime: number): ScoredRow => ({
  measure,
  counted,
  inTime,
});

const permilleOf = (rows: readonly ScoredRow[], measure: Measure) =>
  scorecardOf(rows).measures.find((score) => score.measure === measure)?.permille;

describe("the scorecard of a ward", () => {
  it.each([
    [
      "done the day before",
      "2026-11-20",
      "2026-11-19",
      { outcome: "in_time", counted: 1, inTime: 1 },
    ],
    [
      "done on its last day",
      "2026-11-20",
      "2026-11-20",
      { outcome: "in_time", counted: 1, inTime: 1 },
    ],
    ["done a day later", "2026-11-20", "2026-11-21", { outcome: "late", counted: 1, inTime: 0 }],
    ["not done, its day over", "2026-11-25", null, { outcome: "overdue", counted: 1, inTime: 0 }],
    ["not done, its day today", "2026-11-26", null, { outcome: "running", counted: 0, inTime: 0 }],
    ["without a day", null, "2026-11-20", { outcome: "no_day", counted: 0, inTime: 0 }],
  ] as const)("counts what is %s", (_, dueOn, doneOn, { outcome, counted, inTime }) => {
    const said = outcomeOf(dueOn && day(dueOn), doneOn && day(doneOn), TODAY);
    expect(said).toBe(outcome);
    expect(countsAs(said)).toEqual({ counted, inTime });
  });

  it.each([
    [3, 2, 667],
    [3, 1, 333],
    [2000, 1, 1],
    [2001, 1, 0],
    [7, 7, 1000],
    [4, 0, 0],
  ])("says of %i counted and %i in time %i of a thousand", (counted, inTime, permille) => {
    expect(permilleOf([row("disclosures", counted, inTime)], "disclosures")).toBe(permille);
  });

  it("never says nothing as zero: what is missing is left out, and too little of it says no score at all", () => {
    const two = [row("disclosures", 4, 4), row("receptions", 10, 5)];
    expect(scorecardOf([]).permille).toBeNull();
    expect(permilleOf([], "cases")).toBeNull();
    expect(scorecardOf(two).permille).toBeNull();
    expect(scorecardOf([...two, row("recommendations", 3, 3)]).permille).toBe(833);
    expect(scorecardOf([...two, row("recommendations", 3, 0)]).permille).toBe(500);
  });

  it("says no share of fewer cases than would be about the ward", () => {
    expect(permilleOf([row("cases", LEAST_CASES - 1, 4)], "cases")).toBeNull();
    expect(permilleOf([row("cases", LEAST_CASES, 4)], "cases")).toBe(800);
  });

  it("looks a year back, and not further than the ward", () => {
    expect(scoredSince(TODAY, day("2025-07-01"))).toBe("2025-11-27");
    expect(scoredSince(TODAY, day("2026-07-01"))).toBe("2026-07-01");
  });

  it("comes to the same however the lines are ordered or split, in whole numbers between none and all", () => {
    const lines = fc.array(
      fc
        .tuple(fc.constantFrom(...MEASURES), fc.nat(1_000_000), fc.nat(1_000_000))
        .map(([measure, a, b]) => row(measure, Math.max(a, b), Math.min(a, b))),
    );
    fc.assert(
      fc.property(lines, (rows) => {
        const card = scorecardOf(rows);
        const split = rows
          .toReversed()
          .flatMap(({ measure, counted, inTime }) => [
            row(measure, inTime, inTime),
            row(measure, counted - inTime, 0),
          ]);
        expect(scorecardOf(split)).toEqual(card);
        for (const permille of [card.permille, ...card.measures.map((one) => one.permille)]) {
          if (permille === null) continue;
          expect(Number.isInteger(permille) && permille >= 0 && permille <= 1000).toBe(true);
        }
      }),
    );
  });
});
