import { describe, expect, it } from "vitest";

import { type ResultProgress, standingsOf } from "./progress";

const NOTHING: ResultProgress = {
  findings: 1,
  recommendations: 0,
  answered: 0,
  answeredLate: 0,
  overdue: 0,
  evidence: 0,
  verified: 0,
};

const marks = (progress: Partial<ResultProgress>) =>
  Object.values(standingsOf({ ...NOTHING, ...progress })).join(" ");

describe("the chain of a result", () => {
  it.each<[string, Partial<ResultProgress>, string]>([
    ["without recommendations waits for nobody", {}, "done ahead ahead ahead ahead"],
    ["just sent waits for the answer", { recommendations: 2 }, "done done open ahead ahead"],
    [
      "with one of two answered still waits",
      { recommendations: 2, answered: 1 },
      "done done open ahead ahead",
    ],
    [
      "past its day says so",
      { recommendations: 2, answered: 1, overdue: 1 },
      "done done late ahead ahead",
    ],
    [
      "answered in time waits for evidence",
      { recommendations: 1, answered: 1 },
      "done done done open ahead",
    ],
    [
      "answered late stays marked, and goes on",
      { recommendations: 1, answered: 1, answeredLate: 1, evidence: 2 },
      "done done late done open",
    ],
    [
      "confirmed is done, evidence or not",
      { recommendations: 1, answered: 1, verified: 1 },
      "done done done done done",
    ],
  ])("%s", (_, progress, expected) => {
    expect(marks(progress)).toBe(expected);
  });
});
