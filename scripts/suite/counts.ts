import * as z from "zod";

/** What a stage found. What was skipped counts as failed: nobody knows whether it works. */
export type Counts = { readonly passed: number; readonly failed: number };

const VitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

const PlaywrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
  errors: z.array(z.unknown()),
});

/** A failure that no test owns, such as a file that cannot be read, counts as one. */
function atLeastOneFailure(counts: Counts, code: number): Counts {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

export function countVitest(report: unknown, code: number): Counts {
  const parsed = VitestReport.safeParse(report);
  if (!parsed.success) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } =
    parsed.data;
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  ).length;
  const failed = numFailedTests + numPendingTests + numTodoTests + broken;
  return atLeastOneFailure({ passed: numPassedTests, failed }, code);
}

export function countPlaywright(report: unknown, code: number): Counts {
  const parsed = PlaywrightReport.safeParse(report);
  if (!parsed.success) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky, skipped } = parsed.data.stats;
  return atLeastOneFailure({ passed: expected, failed: unexpected + flaky + skipped }, code);
}

export const countCheck = (code: number): Counts =>
  code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

export const sum = (counts: readonly Counts[]): Counts => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
});

/** The last line of a run. */
export const verdict = ({ passed, failed }: Counts) => `${passed} passed, ${failed} failed`;
