import type { Page } from "@playwright/test";
import type { RunOptions } from "axe-core";

import { MESSAGE_FILES } from "../lib/i18n/message-files";
import { addressesOf, PAGES } from "./permissions/pages";
import { tokenOf, type Who } from "./permissions/people";
import { aWorld, type World } from "./permissions/world";
import { AXE, TAGS, violations } from "./support/axe";
import { addSession, expect, test } from "./support/test";

const LOCALES = ["vi", "en"] as const;
const WIDTHS = [390, 1280];
const COLOURS = ["color-contrast", "link-in-text-block"];
/** By night only colours are others; in the second language only words are, so nobody is asked about colours twice. */
type Look = { readonly colorScheme: "light" | "dark"; readonly rules: RunOptions };
const LOOKS: Readonly<Record<(typeof LOCALES)[number], readonly Look[]>> = {
  vi: [
    { colorScheme: "light", rules: { runOnly: { type: "tag", values: TAGS } } },
    { colorScheme: "dark", rules: { runOnly: { type: "rule", values: COLOURS } } },
  ],
  en: [
    {
      colorScheme: "light",
      rules: {
        runOnly: { type: "tag", values: TAGS },
        rules: Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: false }])),
      },
    },
  ],
};

/** Names of sentences that stand where the sentence should: "terms.role.clerk". */
async function missingWords(page: Page): Promise<string[]> {
  const text = await page.evaluate(() => document.documentElement.innerText + document.title);
  return [...text.matchAll(NAME_OF_WORDS)].map(([name]) => `${name} has no words`);
}
const NAME_OF_WORDS = new RegExp(`\\b(?:${MESSAGE_FILES.join("|")})(?:\\.[a-z][\\w-]*)+`, "g");

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

// What is wrong is written out below; a film of each page takes longer than looking at it.
test.use({ trace: "off" });

const SHOWN = Object.entries(PAGES).filter(([, { who }]) => who.length > 0);

for (const [route, { who }] of SHOWN) {
  test(`Everybody can use ${route}`, async ({ page, context, baseURL }) => {
    // Lists of everything grow with the wards that others bring into the world meanwhile.
    test.setTimeout(400_000);
    const token = tokenOf(world.cast, readerOf(who));
    if (token) await addSession(context, token, baseURL ?? "");

    const wrong: string[] = [];
    for (const locale of LOCALES) {
      const reply = await page.goto(addressesOf(route, world)[locale]);
      expect(reply?.status()).toBe(200);
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      await page.evaluate(AXE);
      wrong.push(...(await missingWords(page)));
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        if (await isTooWide(page)) wrong.push(`${locale} ${width} is wider than the window`);
        for (const { colorScheme, rules } of LOOKS[locale]) {
          await page.emulateMedia({ colorScheme });
          const found = await violations(page, rules);
          wrong.push(...found.map((what) => `${locale} ${width} ${colorScheme} ${what}`));
        }
      }
    }
    expect(wrong).toEqual([]);
  });
}
