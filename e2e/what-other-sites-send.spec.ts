import { expect, test } from "@playwright/test";

import { ACTIONS } from "./permissions/actions";
import { call, submit } from "./permissions/ask";
import { builtActions } from "./permissions/built";
import { HANDLERS } from "./permissions/handlers";
import { inParallel } from "./permissions/in-parallel";
import { addressesOf } from "./permissions/pages";
import { PORTALS, tokenOf } from "./permissions/people";
import { aWorld, stateOf, type World } from "./permissions/world";

type Headers = Readonly<Record<string, string>>;

/** How a form says where it comes from when it does not come from a page of ours. */
const ORIGINS: readonly (readonly [name: string, headers: (base: string) => Headers])[] = [
  ["another site", () => ({ origin: "https://evil.example" })],
  ["a sandbox", () => ({ origin: "null" })],
  ["nowhere", () => ({})],
  ["another port", ({ length }) => ({ origin: `http://localhost:${length}` })],
  ["our name, safely", (base) => ({ origin: base.replace("http:", "https:") })],
  ["a name like ours", (base) => ({ origin: `${base}.evil.example` })],
  ["no address at all", () => ({ origin: "localhost" })],
  ["a page elsewhere", () => ({ referer: "https://evil.example/cong.html" })],
  ["us, but not as the browser says", (base) => ({ origin: base, ...site("cross-site") })],
  ["us, but from a neighbour", (base) => ({ origin: base, ...site("same-site") })],
  ["us, but typed in", (base) => ({ origin: base, ...site("none") })],
  [
    "us, as a forwarding proxy would say",
    (base) => ({ origin: "https://evil.example", "x-forwarded-host": "evil.example", from: base }),
  ],
];
const site = (name: string) => ({ "sec-fetch-site": name });

type Sent = { readonly what: string; readonly statusFrom: (headers: Headers) => Promise<number> };

/** Everything that changes something, each as somebody who may. */
function everythingSent(world: World, { base, hasProxy }: (typeof PORTALS)[number]): Sent[] {
  const actions = builtActions().flatMap(({ name, id: actionId }) => {
    const row = ACTIONS[name];
    const who = row?.changes[0] ?? row?.who[0];
    if (!row || !who) return [];
    const { vi, internal } = addressesOf(row.page, world);
    const how = {
      path: hasProxy ? vi : internal,
      actionId,
      fields: row.fields?.(world) ?? {},
      ...(row.isPlain && { isPlain: true }),
    };
    const asking = { base, token: tokenOf(world.cast, who) };
    return [
      {
        what: name,
        statusFrom: async (headers: Headers) => (await call(asking, how, headers)).status,
      },
    ];
  });
  const handlers = Object.values(HANDLERS)
    .flat()
    .filter(({ method }) => method === "POST")
    .map((row) => {
      const path = row.path(world, hasProxy);
      const asking = { base, token: tokenOf(world.cast, row.changes?.[0] ?? "visitor") };
      const form = { path, fields: row.fields ?? {} };
      return {
        what: path,
        statusFrom: async (headers: Headers) => (await submit(asking, form, headers)).status,
      };
    });
  return [...actions, ...handlers];
}

for (const portal of PORTALS) {
  test(`What other sites send is refused and changes nothing, of the portal ${portal.name}`, async () => {
    test.setTimeout(180_000);
    const world = await aWorld();
    const before = await stateOf(world);
    const sent = everythingSent(world, portal);
    expect(sent.length).toBeGreaterThan(50);
    const taken = await inParallel(sent, async ({ what, statusFrom }) => {
      const found: string[] = [];
      for (const [name, headers] of ORIGINS) {
        const status = await statusFrom(headers(portal.base));
        if (status !== 403) found.push(`${what} from ${name} answers ${status}`);
      }
      return found;
    });
    expect(taken).toEqual([]);
    expect(await stateOf(world)).toBe(before);
  });
}
