import { createHash, randomBytes } from "node:crypto";

import { expect, test } from "@playwright/test";

import { type Asking, type Reply, send, submit } from "./permissions/ask";
import { builtHandlers } from "./permissions/built";
import { type HandlerRow, HANDLERS } from "./permissions/handlers";
import { inParallel } from "./permissions/in-parallel";
import { isSentAway, leaked, shows } from "./permissions/judge";
import { addressesOf } from "./permissions/pages";
import { PORTALS, tokenOf, WHO, type Who } from "./permissions/people";
import { aWorld, stateOf, type World } from "./permissions/world";
import { owner } from "./support/database";

const [WHOLE] = PORTALS;
const { base } = WHOLE;

test("Every route handler of the build has a row, and every row a handler", () => {
  expect(Object.keys(HANDLERS).sort()).toEqual(builtHandlers());
});

test("Every row answers somebody, and keeps somebody out if it says or changes anything", () => {
  const rows = Object.values(HANDLERS).flat();
  expect(rows.filter(({ who }) => who.length === 0)).toEqual([]);
  const lopsided = rows.filter(({ who, shows: secret, changes }) => {
    return (secret !== undefined || changes !== undefined) && who.length === WHO.length;
  });
  // Leaving is for everybody, also for those who never came.
  expect(lopsided).toEqual(HANDLERS["/api/auth/leave"]);
});

const FILE = new File(["%PDF-1.4\n% một tệp khác\n%%EOF\n"], "tep.pdf", {
  type: "application/pdf",
});

async function askOf(row: HandlerRow, asking: Asking, path: string): Promise<Reply> {
  const { method, fields } = row;
  return method === "GET"
    ? send(asking, path)
    : submit(asking, { path, fields: fields ?? {}, file: FILE });
}

/** Answered: with what was asked for, or by a page that has no complaint. */
function isAnswered({ method }: HandlerRow, reply: Reply): boolean {
  if (method === "GET") return reply.status === 200;
  // Whoever leaves is shown where one comes in again.
  return reply.status === 303 && !isSentAway(reply) && !reply.location.includes("problem=");
}

type Cell = { readonly row: HandlerRow; readonly who: Who; readonly reply: Reply };

function problemsOf({ row, who, reply }: Cell, world: World): string[] {
  const { who: allowed, shows: secret } = row;
  const wrong = leaked(reply, who, world.canaries);
  const isIn = isAnswered(row, reply);
  if (reply.status >= 500) wrong.push(`breaks it (${reply.status})`);
  if (isIn !== allowed.includes(who)) {
    wrong.push(`${isIn ? "is answered" : "is not answered"} (${reply.status})`);
  }
  if (isIn && secret && !shows(reply, secret, world.canaries)) wrong.push(`sees no ${secret}`);
  return wrong;
}

function changeProblems({ changes = [] }: HandlerRow, who: Who, hasChanged: boolean): string[] {
  if (hasChanged) return changes.includes(who) ? [] : ["changes something"];
  return who === changes[0] ? ["changes nothing"] : [];
}

async function problemsOfRow(row: HandlerRow, portal: (typeof PORTALS)[number]): Promise<string[]> {
  const world = await aWorld(row.world);
  const path = row.path(world, portal.hasProxy);
  const changing = row.changes ?? [];
  const wrong: string[] = [];
  let before = await stateOf(world);
  for (const who of [...WHO.filter((one) => !changing.includes(one)), ...changing]) {
    const asking = { base: portal.base, token: tokenOf(world.cast, who) };
    const reply = await askOf(row, asking, path);
    const after = await stateOf(world);
    const found = [
      ...problemsOf({ row, who, reply }, world),
      ...changeProblems(row, who, after !== before),
    ];
    wrong.push(...found.map((what) => `${who} ${row.method} ${path} ${what}`));
    before = after;
  }
  return wrong;
}

for (const portal of PORTALS) {
  test(`Who may ask which handler, of the portal ${portal.name}`, async () => {
    test.setTimeout(1_200_000);
    const rows = Object.values(HANDLERS).flat();
    expect(await inParallel(rows, async (row) => problemsOfRow(row, portal))).toEqual([]);
  });
}

test("No handler answers to a method that it was not made for", async () => {
  const world = await aWorld();
  const rows = Object.values(HANDLERS).flatMap(([row]) => (row ? [row] : []));
  const wrong = await inParallel(rows, async (row) => {
    const path = row.path(world, true);
    const found: string[] = [];
    for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"]) {
      const isMade = method === row.method || path.startsWith("/api/auth/");
      if (isMade && method !== "DELETE") continue;
      const asking = { base, token: world.cast.resident.token };
      const reply = await send(asking, path, { method, headers: { origin: base } });
      const isRefused = [400, 403, 404, 405].includes(reply.status);
      if (!isRefused) found.push(`${method} ${path} ${reply.status}`);
    }
    return found;
  });
  expect(wrong).toEqual([]);
});

/** What ends a person's way to what they could open a moment ago; answers with the cookie they try next. */
type End = (world: World, token: string) => Promise<string | null>;

const hashOf = (token: string) => createHash("sha256").update(token).digest("hex");
const change = (what: (world: World, token: string) => Promise<unknown>): End => {
  return async (world, token) => {
    await what(world, token);
    return token;
  };
};
const idleFor = (time: string) =>
  change(
    async (_, token) =>
      owner()`update sessions set last_seen_at = now() - ${time}::interval where token_hash = ${hashOf(token)}`,
  );

const ENDS: readonly [name: string, who: "resident" | "officer", end: End][] = [
  ["nobody is signed in", "resident", async () => null],
  ["the cookie is made up", "resident", async () => randomBytes(32).toString("base64url")],
  ["only the stored hash is known", "resident", async (_, token) => hashOf(token)],
  ["somebody else is signed in", "resident", async ({ cast }) => cast.other_resident.token],
  [
    "they have left",
    "resident",
    change(async (_, token) =>
      submit({ base, token }, { path: "/api/auth/leave", fields: { locale: "vi" } }),
    ),
  ],
  [
    "the session has run out",
    "resident",
    change(
      async (_, token) =>
        owner()`update sessions set expires_at = now() where token_hash = ${hashOf(token)}`,
    ),
  ],
  ["nothing was asked for half an hour", "resident", idleFor("31 minutes")],
  ["nothing was asked in an office for a quarter of an hour", "officer", idleFor("16 minutes")],
  [
    "the account is locked",
    "resident",
    change(
      async ({ cast }) =>
        owner()`update accounts set disabled_at = now() where id = ${cast.resident.accountId}`,
    ),
  ],
  [
    "the office has ended",
    "officer",
    change(
      async ({ ids }) =>
        owner()`update positions set to_on = vietnam_today() where id = ${ids.officeId}`,
    ),
  ],
  [
    "they act for themselves",
    "officer",
    change(
      async (_, token) =>
        owner()`update sessions set acting_position_id = null where token_hash = ${hashOf(token)}`,
    ),
  ],
  [
    "the case is another ward's",
    "officer",
    change(
      async ({ ids, elsewhere }) =>
        owner()`update case_files set responsible_unit_id = ${elsewhere.id} where id = ${ids.caseId}`,
    ),
  ],
];

for (const [name, who, end] of ENDS) {
  test(`A link to a file, and the page with it, opens nothing more when ${name}`, async () => {
    const world = await aWorld();
    const { token } = world.cast[who];
    const page = who === "resident" ? "/[locale]/my-cases/[id]" : "/[locale]/desk/cases/[id]";
    const links = [`/api/files/${world.ids.fileId}`, addressesOf(page, world).vi];
    const replies = async (cookie: string | null) =>
      Promise.all(links.map(async (link) => send({ base, token: cookie }, link)));

    const before = await replies(token);
    expect(before.map(({ status }) => status)).toEqual([200, 200]);
    expect(before.map((reply) => leaked(reply, "visitor", world.canaries))).toEqual([
      ["reads the file"],
      expect.arrayContaining(["reads the case"]),
    ]);

    const after = await replies(await end(world, token));
    expect(after[0]?.status).toBe(404);
    expect(after[1]?.status).not.toBe(200);
    expect(after.flatMap((reply) => leaked(reply, "visitor", world.canaries))).toEqual([]);
  });
}
