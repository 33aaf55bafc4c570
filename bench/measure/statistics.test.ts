import { describe, expect, it } from "vitest";

import { median, percentile, ratioOf, type Slice, summarise } from "./statistics";

const slice = (durations: readonly number[], seconds = 1, errors = {}): Slice => {
  return { durations, seconds, errors };
};

const oneToHundred = Array.from({ length: 100 }, (_, index) => index + 1);

describe("the statistics of the bench", () => {
  it.each([
    [[], 50, null],
    [[7], 50, 7],
    [[7], 99, 7],
    [oneToHundred, 50, 50],
    [oneToHundred, 95, 95],
    [oneToHundred, 99, 99],
    [oneToHundred, 100, 100],
    [[1, 2, 3, 4], 50, 2],
    [[1, 2, 3, 4], 51, 3],
    [[1, 1000], 95, 1000],
  ])("of %j find at %d of a hundred %s", (sorted, ofHundred, expected) => {
    expect(percentile(sorted, ofHundred)).toBe(expected);
  });

  it.each([
    [[], null],
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 2, 3], 2.5],
  ])("have of %j the median %s", (values, expected) => expect(median(values)).toBe(expected));

  it("take the rate of the middle slice, and the times of all", () => {
    const summary = summarise([
      slice([1, 2]),
      slice([3, 4, 5, 6]),
      slice([9], 1, { 500: 2, none: 0 }),
    ]);
    expect(summary).toEqual({ answers: 7, errors: { 500: 2 }, rate: 2, p50: 4, p95: 9, p99: 9 });
  });

  it("say nothing where nothing was answered", () => {
    expect(summarise([slice([], 1, { 500: 2 }), slice([], 1, { 500: 3 })])).toEqual({
      answers: 0,
      errors: { 500: 5 },
      rate: 0,
      p50: null,
      p95: null,
      p99: null,
    });
    expect(summarise([]).rate).toBeNull();
  });

  it("compare what was measured one after the other", () => {
    const ours = [slice([1, 2]), slice([1, 2, 3]), slice([1, 2], 2)];
    const limits = [slice([1, 2, 3, 4]), slice([1, 2, 3]), slice([1, 2, 3, 4])];
    expect(ratioOf(ours, limits)).toBe(0.5);
    expect(ratioOf(ours, [])).toBeNull();
    expect(ratioOf(ours, [slice([])])).toBeNull();
  });
});
