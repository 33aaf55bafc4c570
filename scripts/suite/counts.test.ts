import { describe, expect, it } from "vitest";

import { countCheck, countPlaywright, countVitest, sum, verdict } from "./counts";

const vitestReport = (but: object = {}) => ({
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: "passed", assertionResults: [{}] }],
  ...but,
});

const playwrightReport = (but: object = {}) => ({
  stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0, ...but },
  errors: [],
});

describe("the count of a run", () => {
  it.each([
    ["all pass", vitestReport(), 0, { passed: 7, failed: 0 }],
    ["two fail", vitestReport({ numFailedTests: 2 }), 1, { passed: 7, failed: 2 }],
    ["one is skipped", vitestReport({ numPendingTests: 1 }), 0, { passed: 7, failed: 1 }],
    ["one is still to do", vitestReport({ numTodoTests: 1 }), 0, { passed: 7, failed: 1 }],
    [
      "a file cannot be read",
      vitestReport({ testResults: [{ status: "failed", assertionResults: [] }] }),
      1,
      { passed: 7, failed: 1 },
    ],
    ["an error belongs to no test", vitestReport(), 1, { passed: 7, failed: 1 }],
    ["there is no report", undefined, 0, { passed: 0, failed: 1 }],
  ])("of vitest is honest when %s", (_, report, code, counts) => {
    expect(countVitest(report, code)).toEqual(counts);
  });

  it.each([
    ["all pass", playwrightReport(), 0, { passed: 5, failed: 0 }],
    ["one fails", playwrightReport({ unexpected: 1 }), 1, { passed: 5, failed: 1 }],
    ["one needed a second try", playwrightReport({ flaky: 1 }), 0, { passed: 5, failed: 1 }],
    ["one is skipped", playwrightReport({ skipped: 1 }), 0, { passed: 5, failed: 1 }],
    ["the browser never came", playwrightReport({ expected: 0 }), 1, { passed: 0, failed: 1 }],
    ["there is no report", "", 1, { passed: 0, failed: 1 }],
  ])("of Playwright is honest when %s", (_, report, code, counts) => {
    expect(countPlaywright(report, code)).toEqual(counts);
  });

  it("adds up to the last line", () => {
    const all = sum([countCheck(0), countCheck(1), { passed: 10, failed: 2 }]);
    expect(verdict(all)).toBe("11 passed, 3 failed");
  });
});
