// `npm run mutation`: breaks the rules of lib/domain one place at a time, and sees whether a test finds out. See docs/mutation.md.
const KEPT = "dist/mutation";

export default {
  testRunner: "vitest",
  vitest: { configFile: "vitest.mutation.config.ts" },
  // Stryker reads a tsconfig through an API that TypeScript 7 no longer has; nothing here needs it.
  tsconfigFile: "none",
  mutate: [
    "lib/domain/**/*.ts",
    "!lib/domain/**/*.test.ts",
    "!lib/domain/**/*.builder.ts",
    "!lib/domain/testing/**",
  ],
  ignorePatterns: ["dist", ".data", ".next", "docs/screenshots", "test-results"],
  coverageAnalysis: "perTest",
  concurrency: 1,
  timeoutMS: 20_000,
  reporters: ["json", "clear-text", "progress-append-only"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `${KEPT}/report.json` },
  tempDirName: `${KEPT}/sandboxes`,
  incremental: true,
  incrementalFile: `${KEPT}/incremental.json`,
};
