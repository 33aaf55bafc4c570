import { randomUUID } from "node:crypto";

import postgres, { type Sql } from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { connect, type Database } from "@/db/client";
import { openSession } from "@/db/commands/account";
import { findSession } from "@/db/queries/account";
import { withScope } from "@/db/scope";
import { type TestDatabase, testDatabase } from "@/db/testing/database";
import { tokenOf } from "@/lib/auth/link";
import { hashPassword, needsRehash } from "@/lib/auth/password";
import { hashOf, newToken } from "@/lib/auth/token";
import { type AccountScope, VISITOR } from "@/lib/domain/scope";

import { askForReset } from "./ask-for-reset";
import { changeDetails } from "./change-details";
import { changeEmail } from "./change-email";
import { changePassword } from "./change-password";
import { checkPassword } from "./check-password";
import { choosePassword } from "./choose-password";
import { confirmEmail } from "./confirm-email";
import { endSessions } from "./end-sessions";
import { mayTry } from "./limits";
import { signUp } from "./sign-up";

let place: TestDatabase;
let owner: Sql;
let app: Database;

beforeAll(async () => {
  process.env["AUTH_SECRET"] = "a secret of the tests, long enough to be one";
  process.env["PASSWORD_PEPPER"] = "a pepper of the tests, long enough to be one";
  place = await testDatabase();
  owner = postgres(place.ownerUrl, { max: 2, onnotice: () => {} });
  app = connect(place.appUrl, 12);
  await owner`insert into units (id, code, kind, name, slug, valid_from) values ('ward', '1', 'ward', 'X', 'x', '2025-07-01')`;
});

afterAll(async () => {
  await owner.end({ timeout: 5 });
  await app.$client.end({ timeout: 5 });
  await place.drop();
});

const from = () => randomUUID();
const PASSWORD = "bốn quả cam vàng rơi";
const OTHER_PASSWORD = "con mèo ngủ trên mái";

async function mailsTo(email: string) {
  const rows = await owner<
    { payload: { template: string; facts: Record<string, string> } }[]
  >`select payload from outbox where payload->>'to' = ${email} order by id`;
  return rows.map(({ payload }) => payload);
}

async function linkIn(email: string) {
  const seed = (await mailsTo(email)).at(-1)?.facts["seed"];
  if (!seed) throw new Error("no link was promised");
  return tokenOf(seed);
}

const visitor = (email: string) =>
  ({
    email,
    name: "Bà An",
    phone: null,
    locale: "vi",
    next: "/ho-so",
    consent: "on",
    from: from(),
  }) as const;

async function aResident(password: string | null = PASSWORD) {
  const id = randomUUID();
  const email = `${id}@example.org`;
  const hash = password && (await hashPassword(password, "resident"));
  await owner`insert into accounts (id, email, name, password_hash, email_confirmed_at) values (${id}, ${email}, 'Bà An', ${hash}, now())`;
  const scope: AccountScope = { kind: "account", accountId: id };
  const context = { actor: { accountId: id, name: "Bà An", position: null }, scope, database: app };
  return { id, email, context };
}

async function signedIn(accountId: string) {
  const token = newToken();
  await withScope(
    VISITOR,
    (tx) => openSession(tx, { tokenHash: hashOf(token), accountId, device: null }),
    app,
  );
  const session = await findSession(hashOf(token), app);
  if (!session) throw new Error("no session");
  return { token, sessionId: session.id };
}

const isSignedIn = async (token: string) => (await findSession(hashOf(token), app)) !== null;

describe("signing up", () => {
  it("sends a link, and the password chosen there opens the account", async () => {
    const email = `${randomUUID()}@example.org`;
    expect(await signUp(visitor(email), app)).toMatchObject({ ok: true });
    const [mail] = await mailsTo(email);
    expect(mail).toMatchObject({ template: "confirm_email", facts: { next: "/ho-so" } });

    const token = await linkIn(email);
    expect(await choosePassword({ token, password: PASSWORD, from: from() }, app)).toMatchObject({
      ok: true,
      value: email,
    });
    expect(await checkPassword({ email, password: PASSWORD, from: from() }, app)).toMatchObject({
      ok: true,
    });
    expect(
      await choosePassword({ token, password: OTHER_PASSWORD, from: from() }, app),
    ).toMatchObject({ problem: "link_dead" });
  });

  it("keeps nothing in the database from which the link could be made", async () => {
    const email = `${randomUUID()}@example.org`;
    await signUp(visitor(email), app);
    const token = await linkIn(email);
    const rows =
      await owner`select to_jsonb(t) as row from account_tokens t union all select to_jsonb(o) from outbox o`;
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it("answers the same for an address that has an account, and tells its owner", async () => {
    const { email } = await aResident();
    expect(await signUp(visitor(email), app)).toMatchObject({ ok: true });
    expect(await mailsTo(email)).toMatchObject([{ template: "already_registered", facts: {} }]);
  });

  it("cannot be prepared for somebody else: every link chooses the password anew", async () => {
    const email = `${randomUUID()}@example.org`;
    await signUp({ ...visitor(email), name: "Kẻ lạ" }, app);
    await signUp(visitor(email), app);
    const token = await linkIn(email);
    await choosePassword({ token, password: PASSWORD, from: from() }, app);
    const [row] = await owner`select name from accounts where email = ${email}`;
    expect(row?.["name"]).toBe("Bà An");
    const [first] = await mailsTo(email);
    const stale = tokenOf(first?.facts["seed"] ?? "");
    expect(
      await choosePassword({ token: stale, password: OTHER_PASSWORD, from: from() }, app),
    ).toMatchObject({ problem: "link_dead" });
  });

  it("sends at most five mails an hour to one address", async () => {
    const email = `${randomUUID()}@example.org`;
    for (let sent = 0; sent < 5; sent += 1)
      expect(await signUp(visitor(email), app)).toMatchObject({ ok: true });
    expect(await signUp(visitor(email), app)).toMatchObject({ problem: "too_many_tries" });
    expect(await mailsTo(email)).toHaveLength(5);
  });
});

describe("signing in", () => {
  it("refuses in the same words, and not sooner, whoever is or isn't there", async () => {
    const { email } = await aResident();
    const times: number[] = [];
    for (const address of [email, `${randomUUID()}@example.org`]) {
      const began = performance.now();
      expect(
        await checkPassword({ email: address, password: "không phải mật khẩu", from: from() }, app),
      ).toEqual({ ok: false, problem: "email_or_password_wrong" });
      times.push(performance.now() - began);
    }
    for (const time of times) expect(time).toBeGreaterThan(290);
  });

  it("tells a disabled account only to whoever knows its password", async () => {
    const { id, email } = await aResident();
    await owner`update accounts set disabled_at = now() where id = ${id}`;
    expect(await checkPassword({ email, password: PASSWORD, from: from() }, app)).toMatchObject({
      problem: "account_disabled",
    });
    expect(
      await checkPassword({ email, password: OTHER_PASSWORD, from: from() }, app),
    ).toMatchObject({ problem: "email_or_password_wrong" });
  });

  it("hashes the password harder once its owner holds an office", async () => {
    const { id, email } = await aResident();
    await owner`insert into positions (account_id, role, unit_id, from_on) values (${id}, 'clerk', 'ward', '2025-07-01')`;
    await checkPassword({ email, password: PASSWORD, from: from() }, app);
    const [row] = await owner<
      { hash: string }[]
    >`select password_hash as hash from accounts where id = ${id}`;
    expect(needsRehash(row?.hash ?? "", "position")).toBe(false);
    expect(await checkPassword({ email, password: PASSWORD, from: from() }, app)).toMatchObject({
      ok: true,
    });
  });

  it("asks for a longer password once its owner holds an office", async () => {
    const { id, email } = await aResident("cam vàng rơi 7");
    expect(
      await checkPassword({ email, password: "cam vàng rơi 7", from: from() }, app),
    ).toMatchObject({ ok: true });
    await owner`insert into positions (account_id, role, unit_id, from_on) values (${id}, 'clerk', 'ward', '2025-07-01')`;
    expect(
      await checkPassword({ email, password: "cam vàng rơi 7", from: from() }, app),
    ).toMatchObject({ problem: "password_too_short_now" });
  });

  it("is tried five times a minute from one place, even with the right password then", async () => {
    const { email } = await aResident();
    const here = from();
    for (let tries = 0; tries < 5; tries += 1)
      await checkPassword({ email, password: "sai mật khẩu", from: here }, app);
    expect(await checkPassword({ email, password: PASSWORD, from: here }, app)).toMatchObject({
      problem: "too_many_tries",
    });
    expect(await checkPassword({ email, password: PASSWORD, from: from() }, app)).toMatchObject({
      ok: true,
    });
  });

  it("remembers in a new hour what was tried in the one before", async () => {
    const whom = randomUUID();
    expect(await mayTry([["mail-to", whom]], app)).toBe(true);
    // As if the hour had just begun: what was counted lies in the one before.
    await owner`update rate_limits set window_start = window_start - interval '1 hour', hits = 1000000
      where window_start = date_bin('1 hour', now(), 'epoch') and hits = 1`;
    expect(await mayTry([["mail-to", whom]], app)).toBe(false);
    expect(await mayTry([["mail-to", randomUUID()]], app)).toBe(true);
  });

  it("allows exactly as many of 100 tries at once as the limit says", async () => {
    const whom = randomUUID();
    const allowed = await Promise.all(
      Array.from({ length: 100 }, async () => mayTry([["mail-to", whom]], app)),
    );
    expect(allowed.filter(Boolean)).toHaveLength(5);
  });
});

describe("a forgotten password", () => {
  it("is replaced through the mailbox; every session and other link ends", async () => {
    const { id, email } = await aResident();
    const { token: session } = await signedIn(id);
    await askForReset({ email, from: from() }, app);
    const older = await linkIn(email);
    await askForReset({ email, from: from() }, app);
    const token = await linkIn(email);

    expect(
      await choosePassword({ token, password: OTHER_PASSWORD, from: from() }, app),
    ).toMatchObject({ ok: true });
    expect(await isSignedIn(session)).toBe(false);
    expect(
      await choosePassword({ token: older, password: PASSWORD, from: from() }, app),
    ).toMatchObject({ problem: "link_dead" });
    expect(await checkPassword({ email, password: PASSWORD, from: from() }, app)).toMatchObject({
      ok: false,
    });
    expect(
      await checkPassword({ email, password: OTHER_PASSWORD, from: from() }, app),
    ).toMatchObject({ ok: true });
  });

  it("answers the same for an address nobody has, and writes to nobody", async () => {
    const email = `${randomUUID()}@example.org`;
    expect(await askForReset({ email, from: from() }, app)).toMatchObject({
      ok: true,
    });
    expect(await mailsTo(email)).toEqual([]);
  });

  it("has an hour", async () => {
    const { id, email } = await aResident();
    await askForReset({ email, from: from() }, app);
    await owner`update account_tokens set expires_at = now() where account_id = ${id}`;
    expect(
      await choosePassword({ token: await linkIn(email), password: PASSWORD, from: from() }, app),
    ).toMatchObject({ problem: "link_dead" });
  });

  it("leaves the link as it was when the new one is too easy", async () => {
    const { email } = await aResident();
    await askForReset({ email, from: from() }, app);
    const token = await linkIn(email);
    expect(
      await choosePassword({ token, password: "matkhau123456", from: from() }, app),
    ).toMatchObject({ problem: "password_too_common" });
    expect(await choosePassword({ token, password: PASSWORD, from: from() }, app)).toMatchObject({
      ok: true,
    });
  });

  it("is used once, however many follow the link at the same time", async () => {
    const { email } = await aResident();
    await askForReset({ email, from: from() }, app);
    const token = await linkIn(email);
    const all = await Promise.all(
      Array.from({ length: 8 }, async () =>
        choosePassword({ token, password: PASSWORD, from: from() }, app),
      ),
    );
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe("one's own account", () => {
  it("takes another password for the old one, and ends the other sessions", async () => {
    const { id, email, context } = await aResident();
    const here = await signedIn(id);
    const elsewhere = await signedIn(id);
    const change = { email, sessionId: here.sessionId, newPassword: OTHER_PASSWORD };
    expect(
      await changePassword(context, { ...change, currentPassword: "không phải" }),
    ).toMatchObject({ problem: "current_password_wrong" });
    expect(await changePassword(context, { ...change, currentPassword: PASSWORD })).toMatchObject({
      ok: true,
    });
    expect(await isSignedIn(here.token)).toBe(true);
    expect(await isSignedIn(elsewhere.token)).toBe(false);
  });

  it("takes another address once its mailbox proves it, and tells the old one", async () => {
    const { id, email, context } = await aResident();
    const newEmail = `${randomUUID()}@example.org`;
    expect(
      await changeEmail(context, { email, newEmail, currentPassword: PASSWORD, locale: "vi" }),
    ).toMatchObject({ ok: true });
    const [before] = await owner`select email from accounts where id = ${id}`;
    expect(before?.["email"]).toBe(email);

    const token = await linkIn(newEmail);
    expect(await confirmEmail({ token, from: from() }, app)).toMatchObject({ ok: true });
    const [after] = await owner`select email from accounts where id = ${id}`;
    expect(after?.["email"]).toBe(newEmail);
    expect(await mailsTo(email)).toMatchObject([{ template: "email_changed" }]);
    expect(await confirmEmail({ token, from: from() }, app)).toMatchObject({
      problem: "link_dead",
    });
  });

  it("never takes an address that became somebody else's meanwhile", async () => {
    const { email, context } = await aResident();
    const newEmail = `${randomUUID()}@example.org`;
    await changeEmail(context, { email, newEmail, currentPassword: PASSWORD, locale: "vi" });
    await owner`insert into accounts (email, name, email_confirmed_at) values (${newEmail}, 'Ông Bình', now())`;
    expect(await confirmEmail({ token: await linkIn(newEmail), from: from() }, app)).toMatchObject({
      problem: "email_taken",
    });
  });

  it("changes its details, and nobody else's", async () => {
    const { id, context } = await aResident();
    const other = await aResident();
    await changeDetails(context, {
      name: "Bà An Nguyễn",
      phone: "0900000000",
      language: "en",
    });
    const rows =
      await owner`select name, phone, locale from accounts where id in ${owner([id, other.id])} order by id = ${other.id}`;
    expect(rows).toMatchObject([
      { name: "Bà An Nguyễn", phone: "0900000000", locale: "en" },
      { name: "Bà An" },
    ]);
  });

  it("ends its own sessions only", async () => {
    const { id, context } = await aResident();
    const other = await aResident();
    const [mine, alsoMine, theirs] = [
      await signedIn(id),
      await signedIn(id),
      await signedIn(other.id),
    ];
    await endSessions(context, { only: theirs.sessionId });
    expect(await isSignedIn(theirs.token)).toBe(true);
    await endSessions(context, { allBut: mine.sessionId });
    expect(await isSignedIn(mine.token)).toBe(true);
    expect(await isSignedIn(alsoMine.token)).toBe(false);
    expect(await isSignedIn(theirs.token)).toBe(true);
  });
});

describe("what the application's role may not do", () => {
  it.each([
    ["read a password", "select password_hash from accounts"],
    ["write a password", "update accounts set password_hash = 'x'"],
    ["write an address", "update accounts set email = 'x@example.org'"],
    ["read a session's token", "select token_hash from sessions"],
    [
      "open a session by hand",
      "insert into sessions (token_hash, account_id, expires_at) values ('x', gen_random_uuid(), now())",
    ],
    ["read a link", "select * from account_tokens"],
    ["read a count", "select * from rate_limits"],
    ["forget what nobody needs", "select * from sweep_sign_in()"],
    ["ask for a unit's closure", "select unit_closure('ward', 'official')"],
  ])("%s", async (_, query) => {
    await expect(app.$client.unsafe(query)).rejects.toThrow(/permission denied/);
  });
});

describe("the sweep", () => {
  it("forgets what is over and keeps what is not", async () => {
    const { id } = await aResident();
    const live = await signedIn(id);
    const dead = await signedIn(id);
    await owner`update sessions set last_seen_at = now() - interval '31 minutes' where id = ${dead.sessionId}`;
    const email = `${randomUUID()}@example.org`;
    await signUp(visitor(email), app);
    await owner`update accounts set consented_at = now() - interval '8 days' where email = ${email}`;
    await owner`update account_tokens set expires_at = now() - interval '1 second' where account_id = (select id from accounts where email = ${email})`;
    await owner`insert into rate_limits values ('old', now() - interval '26 hours', 1)`;

    const worker = connect(place.workerUrl, 1);
    const [swept] = await withScope(
      { kind: "worker" },
      (tx) => tx.execute("select * from sweep_sign_in()"),
      worker,
    );
    await worker.$client.end({ timeout: 5 });

    expect(swept).toMatchObject({ sessions_gone: "1", windows_gone: "1", accounts_gone: "1" });
    expect(await isSignedIn(live.token)).toBe(true);
    expect(await owner`select 1 from accounts where email = ${email}`).toHaveLength(0);
    expect(await owner`select 1 from accounts where id = ${id}`).toHaveLength(1);
  });
});
