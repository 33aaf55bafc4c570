import { expect, test } from "@playwright/test";

import { ask, REPRESENTATIONS } from "./permissions/ask";
import { builtPages } from "./permissions/built";
import { judge } from "./permissions/judge";
import { addressesOf, LEADS_ON, PAGES } from "./permissions/pages";
import { tokenOf, WHO } from "./permissions/people";
import { aWorld } from "./permissions/world";

/** The pages of problems are the front's own and say nothing of anybody. */
const isAProblemPage = (route: string) => route.startsWith("/[locale]/problems/");

/** Portals to ask: the whole one, and one from which the proxy was taken out. */
const PORTALS = [
  ["as it is", process.env["E2E_BASE_URL"]],
  ["without its proxy", process.env["E2E_BASE_URL_WITHOUT_PROXY"]],
] as const;

test("Every page of the build has a row, and every row a page", () => {
  const pages = builtPages().filter((route) => !LEADS_ON.has(route) && !isAProblemPage(route));
  expect(Object.keys(PAGES).sort()).toEqual(pages);
});

test("Every row lets somebody in, and every page that is not for everyone keeps somebody out", () => {
  const empty = Object.entries(PAGES).filter(([, { who }]) => who.length === 0);
  expect(empty).toEqual([]);
  expect(Object.values(PAGES).filter(({ who }) => who.length < WHO.length).length).toBeGreaterThan(
    15,
  );
});

for (const [name, base = ""] of PORTALS) {
  test(`Who may open which page, in every representation, of the portal ${name}`, async () => {
    test.setTimeout(600_000);
    const world = await aWorld();
    const wrong: string[] = [];
    let cells = 0;
    for (const route of Object.keys(PAGES)) {
      const { vi, internal } = addressesOf(route, world);
      for (const who of WHO) {
        for (const representation of REPRESENTATIONS) {
          const path = representation === "html" && name === "as it is" ? vi : internal;
          const reply = await ask({ base, token: tokenOf(world.cast, who) }, path, representation);
          const problems = judge({ route, who, representation }, reply, world.canaries);
          wrong.push(...problems.map((problem) => `${who} ${representation} ${path} ${problem}`));
          cells += 1;
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(cells).toBeGreaterThanOrEqual(1500);
  });
}
