import { describe, expect, it } from "vitest";

import type { Errors } from "../measure/statistics";
import { type Goal, judge, sayGoal, type Verdict } from "./goals";

type But = {
  readonly rate?: number;
  readonly p50?: number | null;
  readonly p95?: number | null;
  readonly errors?: Errors;
  readonly ratio?: number | null;
  readonly cases?: number;
};

const measured = ({ ratio = 0.5, ...but }: But) => ({
  ours: { answers: 100, errors: {}, rate: 100, p50: 1, p95: 10, p99: 20, ...but },
  ratio,
});

describe("a goal of the bench", () => {
  it.each<[string, Goal, But, Verdict]>([
    ["nothing is asked", {}, {}, "none"],
    ["the ratio is just reached", { ratio: 0.5 }, {}, "met"],
    ["the ratio is not reached", { ratio: 0.51 }, {}, "missed"],
    ["there is no ratio", { ratio: 0.5 }, { ratio: null }, "missed"],
    ["the rate is reached", { rate: 100 }, {}, "met"],
    ["one of two is missed", { rate: 100, p95: 10 }, {}, "missed"],
    ["the middle one is just fast enough", { p50: 60 }, { p50: 60 }, "met"],
    ["the middle one is too slow", { p50: 60 }, { p50: 60.1 }, "missed"],
    ["there is no middle one", { p50: 60 }, { p50: null }, "missed"],
    ["there is no p95", { p95: 10 }, { p95: null }, "missed"],
    ["a million may take longer", { p95: 5, p95AtMillion: 11 }, { cases: 1_000_000 }, "met"],
    ["less than a million may not", { p95: 5, p95AtMillion: 11 }, { cases: 999_999 }, "missed"],
    ["something went wrong", { ratio: 0.5 }, { errors: { 500: 1 } }, "missed"],
    ["something went wrong and nothing is asked", {}, { errors: { 500: 1 } }, "missed"],
  ])("is judged right when %s", (_, goal, { cases = 10_000, ...but }, verdict) => {
    expect(judge(goal, measured(but), cases)).toBe(verdict);
  });

  it("is said in words", () => {
    expect(sayGoal({ ratio: 1 / 12, p95: 60, p95AtMillion: 120 }, 10_000)).toBe(
      "≥ 1/12, p95 < 60 ms",
    );
    expect(sayGoal({ rate: 110, p95: 60, p95AtMillion: 120 }, 1_000_000)).toBe(
      "≥ 110 /s, p95 < 120 ms",
    );
    expect(sayGoal({ p50: 60 }, 10_000)).toBe("p50 ≤ 60 ms");
    expect(sayGoal({}, 10_000)).toBe("");
  });
});
