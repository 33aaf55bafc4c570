import { randomUUID } from "node:crypto";

import postgres, { type Sql } from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { connect, type Database } from "@/db/client";
import { insertBoundary } from "@/db/commands/boundary";
import { listBoundaries } from "@/db/queries/boundary";
import { withScope } from "@/db/scope";
import { type TestDatabase, testDatabase } from "@/db/testing/database";
import { hashOf } from "@/lib/auth/token";
import { addDays, type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";
import type { PositionScope } from "@/lib/domain/scope";
import { seenText } from "@/lib/domain/unit/contacts";

import { changeUnitContacts } from "./change-unit-contacts";
import { endPosition } from "./end-position";
import { grantPosition } from "./grant-position";
import { inviteAccount } from "./invite-account";
import { inviteAgain } from "./invite-again";
import { loadUnitBoundary } from "./load-unit-boundary";
import { lockAccount } from "./lock-account";

let place: TestDatabase;
let owner: Sql;
let app: Database;
let today: CalendarDate;

beforeAll(async () => {
  process.env["AUTH_SECRET"] = "a secret of the tests, long enough to be one";
  place = await testDatabase();
  owner = postgres(place.ownerUrl, { max: 2, onnotice: () => {} });
  app = connect(place.appUrl, 6);
  await owner`insert into units (id, code, kind, name, slug, valid_from, seat) values ('ward', '1', 'ward', 'X', 'x', '2025-07-01', '1 Phố Cũ')`;
  const [row] = await owner<{ today: string }[]>`select vietnam_today()::text as today`;
  today = calendarDate(row?.today ?? "");
});

afterAll(async () => {
  await owner.end({ timeout: 5 });
  await app.$client.end({ timeout: 5 });
  await place.drop();
});

async function anAccount() {
  const id = randomUUID();
  await owner`insert into accounts (id, email, name, email_confirmed_at) values (${id}, ${`${id}@example.org`}, 'Bà An', now())`;
  return id;
}

async function anAdministrator() {
  const accountId = await anAccount();
  const positionId = randomUUID();
  await owner`insert into positions (id, account_id, role, unit_id, from_on) values (${positionId}, ${accountId}, 'administrator', 'ward', '2025-07-01')`;
  const scope: PositionScope = {
    kind: "position",
    accountId,
    positionId,
    role: "administrator",
    unitId: "ward",
    unitIds: ["ward"],
  };
  const position = {
    id: positionId,
    role: "administrator",
    unitId: "ward",
    unitIds: ["ward"],
  } as const;
  return { actor: { accountId, name: "Quản trị", position }, scope, database: app };
}

const office = (account: string, role: "clerk" | "officer" | "overseer" = "clerk") =>
  ({ account, role, unit: "ward", from: today, last: null, title: null }) as const;

const positionsOf = async (account: string) =>
  owner`select id, role, from_on, to_on, granted_by from positions where account_id = ${account} order by created_at`;
const logOf = async (objectId: string) =>
  owner`select action, account_id, position_id, role, reason from access_log where object_id = ${objectId} order by id`;

const invitation = (email: string) =>
  ({
    email,
    name: "Ông Bình",
    language: "vi",
    role: "clerk",
    unit: "ward",
    from: today,
    last: null,
    title: "Cán bộ tiếp dân",
  }) as const;

const BEFORE = { seat: "1 Phố Cũ", phone: null, email: null, openingHours: null };
const change = (seen: string, phone: string) =>
  ({
    unit: "ward",
    seen: hashOf(seen),
    seat: "2 Phố Mới",
    phone,
    email: null,
    hours: null,
  }) as const;

describe("inviting somebody", () => {
  it("opens the account with its office, sends the link and says who did it", async () => {
    const admin = await anAdministrator();
    const email = `${randomUUID()}@example.org`;
    const invited = await inviteAccount(admin, invitation(email));
    if (!invited.ok) throw new Error(invited.problem);

    expect(await positionsOf(invited.value)).toMatchObject([
      { role: "clerk", granted_by: admin.scope.accountId },
    ]);
    const [mail] = await owner`select payload from outbox where payload->>'to' = ${email}`;
    expect(mail).toMatchObject({ payload: { template: "invitation", locale: "vi" } });
    expect(await logOf(invited.value)).toMatchObject([
      {
        action: "administer",
        account_id: admin.scope.accountId,
        position_id: admin.scope.positionId,
        reason: "invited",
      },
    ]);
  });

  it("refuses an address that has an account, and leaves nothing behind when the office is refused", async () => {
    const admin = await anAdministrator();
    const email = `${randomUUID()}@example.org`;
    const early = calendarDate("2020-01-01");
    expect(await inviteAccount(admin, { ...invitation(email), from: early })).toMatchObject({
      problem: "unit_not_then",
    });
    expect(await owner`select 1 from accounts where email = ${email}`).toHaveLength(0);
    expect(await inviteAccount(admin, invitation(email))).toMatchObject({ ok: true });
    expect(await inviteAccount(admin, invitation(email))).toMatchObject({
      problem: "email_has_account",
    });
  });

  it("can be repeated until the account is confirmed", async () => {
    const admin = await anAdministrator();
    const email = `${randomUUID()}@example.org`;
    const invited = await inviteAccount(admin, invitation(email));
    if (!invited.ok) throw new Error(invited.problem);
    expect(await inviteAgain(admin, invited.value)).toMatchObject({ ok: true });
    await owner`update accounts set email_confirmed_at = now() where id = ${invited.value}`;
    expect(await inviteAgain(admin, invited.value)).toMatchObject({
      problem: "invitation_not_needed",
    });
  });
});

describe("granting an office", () => {
  it("is written with who granted it, once however often it is sent", async () => {
    const [admin, account] = [await anAdministrator(), await anAccount()];
    const twice = await Promise.all([
      grantPosition(admin, office(account)),
      grantPosition(admin, office(account)),
    ]);
    expect(twice).toMatchObject([{ ok: true }, { ok: true }]);
    expect(await positionsOf(account)).toHaveLength(1);
  });

  it("is never to oneself, in the use case and in the database", async () => {
    const admin = await anAdministrator();
    expect(await grantPosition(admin, office(admin.scope.accountId))).toMatchObject({
      problem: "own_account",
    });
    const byHand = withScope(
      admin.scope,
      (tx) =>
        tx.execute(
          `insert into positions (account_id, role, unit_id, from_on, granted_by) values ('${admin.scope.accountId}', 'clerk', 'ward', '2026-01-01', '${admin.scope.accountId}')`,
        ),
      app,
    );
    await expect(byHand).rejects.toMatchObject({
      cause: { message: expect.stringMatching(/row-level security|not_self_granted/) },
    });
  });

  it("of two that exclude each other lets one win when two administrators grant at once", async () => {
    const [one, other, account] = [
      await anAdministrator(),
      await anAdministrator(),
      await anAccount(),
    ];
    const both = await Promise.all([
      grantPosition(one, office(account, "officer")),
      grantPosition(other, office(account, "overseer")),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await positionsOf(account)).toHaveLength(1);
  });

  it("is refused to whoever is no administrator any more", async () => {
    const [admin, account] = [await anAdministrator(), await anAccount()];
    await owner`update positions set to_on = vietnam_today() where id = ${admin.scope.positionId}`;
    expect(await grantPosition(admin, office(account))).toMatchObject({
      problem: "no_longer_administrator",
    });
    const clerk = { ...admin, scope: { ...admin.scope, role: "clerk" as const } };
    expect(await grantPosition(clerk, office(account))).toMatchObject({
      problem: "no_longer_administrator",
    });
  });
});

describe("ending an office", () => {
  it("takes effect on its day, and is refused to whoever saw another end", async () => {
    const [admin, account] = [await anAdministrator(), await anAccount()];
    await grantPosition(admin, office(account));
    const position = String((await positionsOf(account))[0]?.["id"]);
    const end = addDays(today, 10);
    expect(
      await endPosition(admin, { account, position, seen: null, end: addDays(today, -1) }),
    ).toMatchObject({ problem: "end_in_past" });
    expect(await endPosition(admin, { account, position, seen: null, end })).toMatchObject({
      ok: true,
    });
    expect(await endPosition(admin, { account, position, seen: null, end })).toMatchObject({
      ok: true,
    });
    expect(
      await endPosition(admin, { account, position, seen: null, end: addDays(today, 20) }),
    ).toMatchObject({ problem: "position_changed_meanwhile" });
    expect(await endPosition(admin, { account, position, seen: end, end: today })).toMatchObject({
      ok: true,
    });
    expect(
      await endPosition(admin, { account, position, seen: today, end: addDays(today, 5) }),
    ).toMatchObject({ problem: "position_over" });
  });

  it("is never one's own", async () => {
    const admin = await anAdministrator();
    const ending = {
      account: admin.scope.accountId,
      position: admin.scope.positionId,
      seen: null,
      end: today,
    };
    expect(await endPosition(admin, ending)).toMatchObject({ problem: "own_account" });
  });
});

describe("locking an account", () => {
  it("is done once, undone once, and never to oneself", async () => {
    const [admin, accountId] = [await anAdministrator(), await anAccount()];
    await Promise.all([
      lockAccount(admin, { accountId, lock: true }),
      lockAccount(admin, { accountId, lock: true }),
    ]);
    await lockAccount(admin, { accountId, lock: false });
    expect((await logOf(accountId)).map(({ reason }) => reason)).toEqual(["locked", "unlocked"]);
    const own = { accountId: admin.scope.accountId, lock: true };
    expect(await lockAccount(admin, own)).toMatchObject({ problem: "own_account" });
  });

  it("by two administrators of each other leaves one", async () => {
    const [one, other] = [await anAdministrator(), await anAdministrator()];
    const both = await Promise.all([
      lockAccount(one, { accountId: other.scope.accountId, lock: true }),
      lockAccount(other, { accountId: one.scope.accountId, lock: true }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe("the contacts of a unit", () => {
  it("are changed by whoever saw the newest, and the public page is told", async () => {
    const admin = await anAdministrator();
    const [{ generation: before }] = await owner<
      [{ generation: string }]
    >`select generation from cache_generation`;
    expect(await changeUnitContacts(admin, change(seenText(BEFORE), "024 1"))).toMatchObject({
      ok: true,
    });
    expect(await changeUnitContacts(admin, change(seenText(BEFORE), "024 2"))).toMatchObject({
      problem: "unit_changed_meanwhile",
    });
    expect(await changeUnitContacts(admin, change(seenText(BEFORE), "024 1"))).toMatchObject({
      ok: true,
    });

    const [unit] = await owner`select seat, phone, seat_source_id from units where id = 'ward'`;
    expect(unit).toMatchObject({
      seat: "2 Phố Mới",
      phone: "024 1",
      seat_source_id: "portal-contacts",
    });
    const [{ generation: after }] = await owner<
      [{ generation: string }]
    >`select generation from cache_generation`;
    expect(Number(after) - Number(before)).toBe(1);
    expect(await logOf("ward")).toHaveLength(1);
  });
});

const square = (east: number) =>
  JSON.stringify({
    type: "Polygon",
    coordinates: [
      [
        [105.82, 21.01],
        [east, 21.01],
        [east, 21.02],
        [105.82, 21.01],
      ],
    ],
  });
const asked = (asOf = today) => ({ unit: "ward", source: "Bản đồ thử", asOf });
const drawn = async () =>
  withScope({ kind: "public" }, async (tx) => listBoundaries(tx, ["ward"]), app);
const kept = async () => (await owner`select 1 from unit_boundaries`).length;

describe("loading a boundary", () => {
  it("shows the newest to everybody, keeps the older, and says who loaded it", async () => {
    const admin = await anAdministrator();
    expect(await drawn()).toEqual([]);
    const [{ generation: before }] = await owner<
      [{ generation: string }]
    >`select generation from cache_generation`;
    expect(await loadUnitBoundary(admin, asked(), square(105.83))).toMatchObject({ ok: true });
    expect(await loadUnitBoundary(admin, asked(), square(105.84))).toMatchObject({ ok: true });
    expect(await drawn()).toMatchObject([
      { unitId: "ward", points: 4, source: "Bản đồ thử", shape: [[[{}, [105.84, 21.01], {}, {}]]] },
    ]);
    expect(await owner`select loaded_by from unit_boundaries`).toMatchObject([
      { loaded_by: admin.scope.positionId },
      { loaded_by: admin.scope.positionId },
    ]);
    expect(await logOf("ward")).toEqual(
      expect.arrayContaining([expect.objectContaining({ reason: "boundary" })]),
    );
    const [{ generation: after }] = await owner<
      [{ generation: string }]
    >`select generation from cache_generation`;
    expect(Number(after) - Number(before)).toBe(2);
  });

  it("refuses what is no boundary, of no day and of no unit, and keeps nothing of it", async () => {
    const admin = await anAdministrator();
    const before = await kept();
    const good = square(105.83);
    const problems = [
      await loadUnitBoundary(admin, asked(), "{"),
      await loadUnitBoundary(admin, asked(), square(5)),
      await loadUnitBoundary(admin, asked(addDays(today, 1)), good),
      await loadUnitBoundary(admin, { ...asked(), unit: "nowhere" }, good),
    ];
    expect(problems).toMatchObject([
      { problem: "boundary_unreadable" },
      { problem: "boundary_elsewhere" },
      { problem: "boundary_of_tomorrow" },
      { problem: "unit_not_found" },
    ]);
    expect(await kept()).toBe(before);
  });

  it("is for administrators alone, in the database too", async () => {
    const { scope } = await anAdministrator();
    const clerk = { ...scope, role: "clerk" as const };
    const insert = async () =>
      withScope(
        clerk,
        async (tx) =>
          insertBoundary(tx, {
            unitId: "ward",
            shape: [],
            points: 0,
            source: "x",
            asOf: today,
            positionId: scope.positionId,
          }),
        app,
      );
    await expect(insert()).rejects.toMatchObject({ cause: { code: "42501" } });
  });
});

describe("what an administrator sees", () => {
  it("is no case file, and no password", async () => {
    const admin = await anAdministrator();
    for (const table of [
      "case_files",
      "case_events",
      "parties",
      "attachments",
      "drafts",
      "access_log",
    ]) {
      expect(
        await withScope(admin.scope, (tx) => tx.execute(`select * from ${table}`), app),
      ).toEqual([]);
    }
    const hashes = withScope(
      admin.scope,
      (tx) => tx.execute("select password_hash from accounts"),
      app,
    );
    await expect(hashes).rejects.toMatchObject({
      cause: { message: expect.stringContaining("permission denied") },
    });
  });
});
