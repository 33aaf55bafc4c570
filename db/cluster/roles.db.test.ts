import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { testDatabase, type TestDatabase } from "@/db/testing/database";

async function ask<Row>(url: string, statement: string): Promise<Row[]> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return await sql.unsafe<Row[]>(statement);
  } finally {
    await sql.end();
  }
}

describe("the roles of the database", () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase();
  });

  afterAll(async () => database.drop());

  it("hold no power over row-level security", async () => {
    const rows = await ask<{ rolname: string }>(
      database.superuserUrl,
      `select rolname from pg_roles
       where rolname like 'portal\\_%' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)`,
    );
    expect(rows).toEqual([]);
  });

  it.each([
    ["appUrl", "2500ms", "2s", "10s"],
    ["workerUrl", "1min", "5s", "1min"],
    ["reportUrl", "10s", "2s", "10s"],
    ["ownerUrl", "0", "0", "0"],
  ] as const)("give up in time as %s", async (role, statement, lock, idle) => {
    const [limits] = await ask(
      database[role],
      `select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
        current_setting('idle_in_transaction_session_timeout') as idle`,
    );
    expect(limits).toEqual({ statement, lock, idle });
  });

  it("stop an application's statement that takes too long", async () => {
    await expect(ask(database.appUrl, "select pg_sleep(4)")).rejects.toMatchObject({
      code: "57014",
    });
  });

  it("let the owner, and not the application, create tables", async () => {
    await ask(database.ownerUrl, "create table planted (id int)");
    await expect(ask(database.appUrl, "create table mine (id int)")).rejects.toMatchObject({
      code: "42501",
    });
    await expect(ask(database.appUrl, "select * from planted")).rejects.toMatchObject({
      code: "42501",
    });
  });

  it("sort Vietnamese as Vietnamese", async () => {
    const rows = await ask<{ name: string }>(
      database.appUrl,
      "select name from (values ('Đà'), ('Dz'), ('Da'), ('Ân'), ('Ăn'), ('An')) as n(name) order by name",
    );
    expect(rows.map(({ name }) => name)).toEqual(["An", "Ăn", "Ân", "Da", "Dz", "Đà"]);
  });

  it("let no role in with a wrong password", async () => {
    const wrong = database.appUrl.replace(/:[^:@]+@/, ":wrong@");
    await expect(ask(wrong, "select 1")).rejects.toMatchObject({ code: "28P01" });
  });
});
