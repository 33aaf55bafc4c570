import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import type { Page } from "@playwright/test";

import { addressesOf, PAGES } from "./permissions/pages";
import { tokenOf, type Who } from "./permissions/people";
import { aWorld, type World } from "./permissions/world";
import { addSession, expect, test } from "./support/test";

declare global {
  interface Window {
    // oxlint-disable-next-line typescript/consistent-type-imports -- the module is a type here, never loaded
    readonly axe: typeof import("axe-core");
  }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const LOCALES = ["vi", "en"] as const;
const WIDTHS = [390, 1280];
const SCHEMES = ["light", "dark"] as const;

/** What is wrong with the page as it stands, rule by rule. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const results = await page.evaluate(async (tags) => window.axe.run({ runOnly: tags }), TAGS);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")}: ${failureSummary ?? ""}`),
  );
}

/** Nothing may be wider than the window: a phone would have to scroll sideways. */
async function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1);
}

/** Somebody who may open it. */
const readerOf = (who: readonly Who[]): Who =>
  who.includes("visitor") ? "visitor" : (who[0] ?? "visitor");

let world: World;
test.beforeAll(async () => {
  world = await aWorld();
});

for (const [route, { who }] of Object.entries(PAGES)) {
  test(`Everybody can use ${route}`, async ({ page, context, baseURL }) => {
    test.setTimeout(120_000);
    const token = tokenOf(world.cast, readerOf(who));
    if (token) await addSession(context, token, baseURL ?? "");

    const wrong: string[] = [];
    for (const locale of LOCALES) {
      const reply = await page.goto(addressesOf(route, world)[locale]);
      expect(reply?.status()).toBe(200);
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      for (const width of WIDTHS) {
        for (const colorScheme of SCHEMES) {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme });
          const where = `${locale} ${width} ${colorScheme}`;
          wrong.push(...(await violations(page)).map((violation) => `${where} ${violation}`));
          if (await isTooWide(page)) wrong.push(`${where} is wider than the window`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
}
