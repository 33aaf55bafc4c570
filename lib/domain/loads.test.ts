import { expect, it } from "vitest";

declare global {
  interface ImportMeta {
    /** Of Vite: every file that fits, to be loaded one by one. */
    glob(patterns: readonly string[]): Record<string, () => Promise<unknown>>;
  }
}

const files = Object.entries(import.meta.glob(["./**/*.ts", "!./**/*.test.ts"]));

/**
 * A table whose day is none throws as it is read. The tests that import it then do not run at all, which Stryker takes
 * for a mutant nobody noticed; so here it is a test that fails.
 */
const failures = await Promise.all(
  files.map(async ([path, load]) => {
    try {
      await load();
      return null;
    } catch (error) {
      return `${path}: ${String(error)}`;
    }
  }),
);

it("every file of the rules can be read", () => {
  expect(files.length).toBeGreaterThan(100);
  expect(failures.filter((failure) => failure !== null)).toEqual([]);
});
