import { randomUUID } from "node:crypto";

import postgres, { type Sql } from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { connect, type Database } from "@/db/client";
import { sweepKeptWords } from "@/db/commands/kept-words";
import { withScope } from "@/db/scope";
import { type TestDatabase, testDatabase } from "@/db/testing/database";
import { newToken } from "@/lib/auth/token";

import { dropKeptWords, keepWords, readKeptWords } from "./kept-words";

let place: TestDatabase;
let owner: Sql;
let database: Database;

beforeAll(async () => {
  process.env["AUTH_SECRET"] = "a secret of the tests, long enough to be one";
  place = await testDatabase();
  owner = postgres(place.ownerUrl, { max: 2, onnotice: () => {} });
  database = connect(place.appUrl, 4);
});

afterAll(async () => {
  await owner.end({ timeout: 5 });
  await database.$client.end({ timeout: 5 });
  await place.drop();
});

const PATH = "/gui-don/moi/chuyen-gi";
const WORDS = { subject: ["Cống tắc ở ngõ 25"], matters: ["issue_seen", "suggestion"] };
const aBrowser = (path = PATH) => ({ token: newToken(), path });
const from = () => ({ from: randomUUID(), database });

describe("words sent when the session was over", () => {
  it("are found by the browser that sent them, at the page it sent them from, until they are sent again", async () => {
    const form = aBrowser();
    expect(await keepWords(form, WORDS, from())).toBe(true);
    expect(await readKeptWords(form, database)).toEqual(WORDS);

    expect(await readKeptWords({ ...form, path: "/ho-so" }, database)).toBeNull();
    expect(await readKeptWords(aBrowser(), database)).toBeNull();

    await dropKeptWords(form, database);
    expect(await readKeptWords(form, database)).toBeNull();
  });

  it("are the last ones, when they were sent twice", async () => {
    const form = aBrowser();
    await keepWords(form, WORDS, from());
    await keepWords(form, { subject: "Cống tắc ở ngõ 26" }, from());
    expect(await readKeptWords(form, database)).toEqual({ subject: "Cống tắc ở ngõ 26" });
  });

  it("cannot be read in the database, nor by the application without knowing what to ask for", async () => {
    const form = aBrowser();
    await keepWords(form, { subject: "Ngõ 25 Vũ Ngọc Phan" }, from());
    const rows = await owner<{ sealed: string }[]>`select id, sealed from kept_words`;
    const everything = JSON.stringify(rows.map(({ sealed }) => atob(sealed)));
    expect(everything).not.toContain("Phan");
    expect(JSON.stringify(rows)).not.toContain(form.token);

    const app = postgres(place.appUrl, { max: 1 });
    await expect(app`select * from kept_words`).rejects.toMatchObject({ code: "42501" });
    await app.end({ timeout: 5 });
  });

  it("are forgotten after an hour", async () => {
    const form = aBrowser();
    await keepWords(form, WORDS, from());
    await owner`update kept_words set kept_at = kept_at - interval '61 minutes'`;
    expect(await readKeptWords(form, database)).toBeNull();

    const worker = connect(place.workerUrl, 1);
    await withScope({ kind: "worker" }, sweepKeptWords, worker);
    await worker.$client.end({ timeout: 5 });
    expect(await owner`select 1 from kept_words`).toHaveLength(0);
  });

  it("are not kept without end: neither too long ones, nor too many of one address", async () => {
    expect(await keepWords(aBrowser(), { content: "a".repeat(300_000) }, from())).toBe(false);

    const one = from();
    const kept = [];
    for (let n = 0; n < 61; n += 1) kept.push(await keepWords(aBrowser(), WORDS, one));
    expect(kept.filter(Boolean)).toHaveLength(60);
  });
});
