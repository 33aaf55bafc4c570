import { randomUUID } from "node:crypto";

import postgres, { type Sql } from "postgres";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { connect, type Database } from "@/db/client";
import { findSession } from "@/db/queries/account";
import { type TestDatabase, testDatabase } from "@/db/testing/database";
import { hashOf, newToken } from "@/lib/auth/token";

let place: TestDatabase;
let owner: Sql;
let app: Database;

beforeAll(async () => {
  place = await testDatabase();
  owner = postgres(place.ownerUrl, { max: 2, onnotice: () => {} });
  app = connect(place.appUrl, 4);
  await owner`insert into units (id, code, kind, name, slug, valid_from, valid_to, parent_id) values
    ('city', '01', 'city', 'Hà Nội', 'ha-noi', '1900-01-01', null, null),
    ('district', '006', 'district', 'Đống Đa', 'quan', '1900-01-01', '2025-07-01', 'city'),
    ('old-a', '1', 'ward', 'A', 'a', '1900-01-01', '2025-07-01', 'district'),
    ('old-b', '2', 'ward', 'B', 'b', '1900-01-01', '2025-07-01', 'district'),
    ('old-split', '3', 'ward', 'C', 'c', '1900-01-01', '2025-07-01', 'district'),
    ('older', '4', 'ward', 'D', 'd', '1900-01-01', '2025-01-01', 'district'),
    ('new-x', '1', 'ward', 'X', 'x', '2025-07-01', null, 'city'),
    ('new-y', '2', 'ward', 'Y', 'y', '2025-07-01', null, 'city')`;
  await owner`insert into unit_successions (from_unit_id, to_unit_id, share, effective_on, basis, confidence) values
    ('older', 'old-a', 'all', '2025-01-01', '', 'high'),
    ('old-a', 'new-x', 'most', '2025-07-01', '', 'high'),
    ('old-a', 'new-y', 'part', '2025-07-01', '', 'high'),
    ('old-b', 'new-y', 'all', '2025-07-01', '', 'high'),
    ('old-split', 'new-x', 'part', '2025-07-01', '', 'high'),
    ('old-split', 'new-y', 'part', '2025-07-01', '', 'high'),
    ('district', 'new-x', 'part', '2025-07-01', '', 'high')`;
});

afterAll(async () => {
  await owner.end({ timeout: 5 });
  await app.$client.end({ timeout: 5 });
  await place.drop();
});

let account: string;

beforeEach(async () => {
  account = randomUUID();
  await owner`insert into accounts (id, email, name, email_confirmed_at) values (${account}, ${`${account}@example.org`}, 'Bà An', now())`;
});

async function aPosition(
  role: string,
  unit: string,
  from = "2020-01-01",
  to: string | null = null,
) {
  const id = randomUUID();
  await owner`insert into positions (id, account_id, role, unit_id, from_on, to_on) values (${id}, ${account}, ${role}, ${unit}, ${from}, ${to})`;
  return id;
}

async function signedIn() {
  const token = newToken();
  await app.$client`select open_session(${hashOf(token)}, ${account}, 'firefox/linux')`;
  return token;
}

const session = (token: string) => findSession(hashOf(token), app);

describe("a session", () => {
  it("tells who holds it, and nothing for any other token", async () => {
    const token = await signedIn();
    expect(await session(token)).toMatchObject({
      accountId: account,
      name: "Bà An",
      position: null,
      roles: [],
    });
    expect(await session(newToken())).toBeNull();
  });

  it("is stored as a hash only", async () => {
    const token = await signedIn();
    const rows = await owner`select * from sessions where account_id = ${account}`;
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it.each([
    [
      "12 hours after it was opened",
      (id: string) => owner`update sessions set expires_at = now() where account_id = ${id}`,
    ],
    [
      "after 30 idle minutes",
      (id: string) =>
        owner`update sessions set last_seen_at = now() - interval '30 minutes 1 second' where account_id = ${id}`,
    ],
    [
      "at once when the account is disabled",
      (id: string) => owner`update accounts set disabled_at = now() where id = ${id}`,
    ],
    [
      "at once when it is ended",
      (id: string) => owner`delete from sessions where account_id = ${id}`,
    ],
  ])("dies %s", async (_, happens) => {
    const token = await signedIn();
    expect(await session(token)).not.toBeNull();
    await happens(account);
    expect(await session(token)).toBeNull();
  });

  it("stays awake by being asked, but never past 12 hours", async () => {
    const token = await signedIn();
    await owner`update sessions set last_seen_at = now() - interval '29 minutes' where account_id = ${account}`;
    await session(token);
    const [row] =
      await owner`select now() - last_seen_at < interval '1 minute' as awake, expires_at - created_at as lasts from sessions where account_id = ${account}`;
    expect(row).toMatchObject({ awake: true, lasts: "12:00:00" });
  });

  it("in a position dies after 15 idle minutes", async () => {
    await aPosition("clerk", "new-x");
    const token = await signedIn();
    await owner`update sessions set last_seen_at = now() - interval '14 minutes' where account_id = ${account}`;
    expect(await session(token)).not.toBeNull();
    await owner`update sessions set last_seen_at = now() - interval '15 minutes 1 second' where account_id = ${account}`;
    expect(await session(token)).toBeNull();
  });

  it("is not opened for an account that is disabled or was never confirmed", async () => {
    await owner`update accounts set email_confirmed_at = null where id = ${account}`;
    expect(await session(await signedIn())).toBeNull();
    await owner`update accounts set email_confirmed_at = now(), disabled_at = now() where id = ${account}`;
    expect(await session(await signedIn())).toBeNull();
  });
});

describe("the acting position", () => {
  it("is the only one held, and nobody's choice when there are several", async () => {
    const id = await aPosition("clerk", "new-x");
    expect((await session(await signedIn()))?.position?.id).toBe(id);
    await aPosition("officer", "new-x");
    expect(await session(await signedIn())).toMatchObject({
      position: null,
      roles: expect.arrayContaining(["clerk", "officer"]),
    });
  });

  it("counts from its first day until the day it ends, as days go in Vietnam", async () => {
    const [day] = await owner<
      { today: string; tomorrow: string }[]
    >`select vietnam_today()::text as today, (vietnam_today() + 1)::text as tomorrow`;
    if (!day) throw new Error("no day");
    await aPosition("clerk", "new-x", "2020-01-01", day.today);
    await aPosition("clerk", "new-y", day.tomorrow);
    expect(await session(await signedIn())).toMatchObject({ position: null, roles: [] });
    await aPosition("officer", "new-x", day.today, day.tomorrow);
    expect((await session(await signedIn()))?.position?.role).toBe("officer");
  });

  it("is gone with the next request when it is ended", async () => {
    const id = await aPosition("clerk", "new-x");
    const token = await signedIn();
    await owner`update positions set to_on = vietnam_today() where id = ${id}`;
    expect(await session(token)).toMatchObject({ position: null, roles: [] });
  });

  it("is changed only to one's own, and takes a new token", async () => {
    const mine = await aPosition("clerk", "new-x");
    await aPosition("officer", "new-x");
    const token = await signedIn();
    const other = randomUUID();
    await owner`insert into accounts (id, email, name) values (${other}, ${other}, 'Ông Bình')`;
    const [theirs] =
      await owner`insert into positions (account_id, role, unit_id, from_on) values (${other}, 'leader', 'new-x', '2020-01-01') returning id`;
    const next = newToken();
    const actAs = async (office: unknown) =>
      (
        await app.$client`select act_as(${hashOf(token)}, ${hashOf(next)}, ${String(office)}) as ends`
      )[0]?.["ends"];
    expect(await actAs(theirs?.["id"])).toBeNull();
    expect(await actAs(mine)).not.toBeNull();
    expect(await session(token)).toBeNull();
    expect((await session(next))?.position?.id).toBe(mine);
  });

  it.each([
    ["clerk", "new-x", ["new-x", "old-a", "old-split", "older"]],
    ["front", "new-y", ["new-y", "old-b", "old-split"]],
    ["overseer", "city", ["city"]],
    ["official", "new-y", ["new-y", "old-b", "old-split"]],
    [
      "official",
      "city",
      ["city", "district", "new-x", "new-y", "old-a", "old-b", "old-split", "older"],
    ],
    ["inspector", "district", ["district", "old-a", "old-b", "old-split", "older"]],
  ])("lets a %s of %s see what that unit stands for", async (role, unit, sees) => {
    await aPosition(role, unit);
    expect((await session(await signedIn()))?.position?.unitIds).toEqual(sees);
  });
});
