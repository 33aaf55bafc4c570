import { expect, test } from "@playwright/test";

import { builtPages } from "./permissions/built";
import { inParallel } from "./permissions/in-parallel";
import { judge } from "./permissions/judge";
import { addressesOf, PAGES } from "./permissions/pages";
import { PORTALS, tokenOf, WHO, type Who } from "./permissions/people";
import {
  askAs,
  OPEN_WAYS,
  type Representation,
  REPRESENTATIONS,
  ROUTER_WAYS,
} from "./permissions/representations";
import { aWorld } from "./permissions/world";

/** The pages of problems are the front's own and say nothing of anybody. */
const isAProblemPage = (route: string) => route.startsWith("/[locale]/problems/");

test("Every page of the build has a row, and every row a page", () => {
  const pages = builtPages().filter((route) => !isAProblemPage(route));
  expect(Object.keys(PAGES).sort()).toEqual(pages);
});

test("Every row lets somebody in, and every page that is not for everyone keeps somebody out", () => {
  const rows = Object.entries(PAGES);
  const useless = rows.filter(([, { who, leadsOn = [] }]) => who.length + leadsOn.length === 0);
  expect(useless).toEqual([]);
  expect(rows.filter(([, { who }]) => who.length < WHO.length).length).toBeGreaterThan(30);
});

/** Everybody tries the door; nobody and the nearest stranger also try every way around it. */
function strangersTo(allowed: readonly Who[]): readonly Who[] {
  const nearest = allowed.includes("resident") ? "other_resident" : "foreign_officer";
  return ["visitor", allowed.includes(nearest) ? "other_resident" : nearest];
}

/** Those who may come first, so that what they were shown lies in every cache there could be. */
function cellsOf(route: string, hasProxy: boolean): { who: Who; representation: Representation }[] {
  const allowed = PAGES[route]?.who ?? [];
  const strangers = new Set(strangersTo(allowed).filter((who) => !allowed.includes(who)));
  const ways = hasProxy ? REPRESENTATIONS : ROUTER_WAYS;
  return [...allowed, ...WHO.filter((who) => !allowed.includes(who))].flatMap((who) =>
    (strangers.has(who) ? ways : OPEN_WAYS).map((representation) => ({ who, representation })),
  );
}

for (const { name, base, hasProxy } of PORTALS) {
  test(`Who may open which page, in every representation, of the portal ${name}`, async () => {
    test.setTimeout(1_200_000);
    const world = await aWorld();
    let cells = 0;
    const wrong = await inParallel(Object.keys(PAGES), async (route) => {
      const { internal, ...seen } = addressesOf(route, world);
      const addresses = hasProxy ? { ...seen, internal } : { vi: internal, en: internal, internal };
      const found: string[] = [];
      for (const { who, representation } of cellsOf(route, hasProxy)) {
        const asking = { base, token: tokenOf(world.cast, who) };
        const reply = await askAs(asking, addresses, representation);
        const problems = judge({ route, who, representation }, reply, world.canaries);
        found.push(...problems.map((what) => `${who} ${representation} ${addresses.vi} ${what}`));
        cells += 1;
      }
      return found;
    });
    expect(wrong).toEqual([]);
    expect(cells).toBeGreaterThanOrEqual(1500);
  });
}
