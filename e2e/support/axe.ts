import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import type { Page } from "@playwright/test";
import type { RunOptions } from "axe-core";

declare global {
  interface Window {
    // oxlint-disable-next-line typescript/consistent-type-imports -- the module is a type here, never loaded
    readonly axe: typeof import("axe-core");
  }
}

/** The checker, to be run in the page first. */
export const AXE = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);
export const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What is wrong with the page as it stands, rule by rule. */
export async function violations(page: Page, rules: RunOptions): Promise<string[]> {
  const found = await page.evaluate(
    async (options) =>
      (await window.axe.run({ ...options, resultTypes: ["violations"] })).violations,
    rules,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")}: ${failureSummary ?? ""}`),
  );
}
