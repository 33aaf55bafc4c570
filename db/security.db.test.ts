import postgres, { type Sql } from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { type TestDatabase, testDatabase } from "@/db/testing/database";

/** Tables of `public` that some rule forgot; empty when every table is guarded. */
async function unguardedTables(owner: Sql): Promise<string[]> {
  const rows = await owner<{ name: string }[]>`
    select c.relname as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p')
      and not (c.relrowsecurity and c.relforcerowsecurity
        and exists (select 1 from pg_policy p where p.polrelid = c.oid))
    order by 1`;
  return rows.map(({ name }) => name);
}

async function tables(owner: Sql): Promise<string[]> {
  const rows = await owner<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'public' order by 1`;
  return rows.map(({ name }) => name);
}

/** What a role without identity gets out of a table: a count, or null where it may not even ask. */
async function rowsWithoutIdentity(app: Sql, table: string): Promise<number | null> {
  try {
    const [row] = await app.unsafe<{ n: number }[]>(`select count(*)::int as n from "${table}"`);
    return row?.n ?? null;
  } catch (error) {
    if (error instanceof postgres.PostgresError && error.code === "42501") return null;
    throw error;
  }
}

describe("row-level security", () => {
  let database: TestDatabase;
  let owner: Sql;
  let app: Sql;

  beforeAll(async () => {
    database = await testDatabase();
    owner = postgres(database.ownerUrl, { max: 1, onnotice: () => {} });
    app = postgres(database.appUrl, { max: 1, onnotice: () => {} });
    await owner.unsafe(`
      insert into sources (id, title) values ('s', 'A source');
      insert into units (id, code, kind, name, slug, valid_from) values ('u', '1', 'ward', 'U', 'u', '2025-07-01');
      insert into accounts (id, email, name) values ('00000000-0000-4000-8000-000000000001', 'a@example.org', 'A');
      insert into bodies (kind, unit_id, name, source_id) values ('front', 'u', 'B', 's');
      insert into indicators (unit_id, key, year, value, measure, scope, source_id) values ('u', 'tasks_set', 2022, 8, 'count', 'all', 's');`);
  });

  afterAll(async () => {
    await Promise.all([owner.end(), app.end()]);
    await database.drop();
  });

  it("is forced, with a policy, on every table", async () => {
    expect((await tables(owner)).length).toBeGreaterThan(40);
    expect(await unguardedTables(owner)).toEqual([]);
  });

  it("would notice a table that was planted without it", async () => {
    await owner.unsafe("create table planted (id int)");
    try {
      expect(await unguardedTables(owner)).toEqual(["planted"]);
    } finally {
      await owner.unsafe("drop table planted");
    }
  });

  it("gives the application no row of any table while nobody is named", async () => {
    const seen = await Promise.all(
      (await tables(owner)).map(async (table) => [table, await rowsWithoutIdentity(app, table)]),
    );
    expect(seen.filter(([, rows]) => rows !== 0 && rows !== null)).toEqual([]);
  });

  it("gives the public what is public once it is named", async () => {
    const rows = await app.begin(async (tx) => {
      await tx`select set_config('app.kind', 'public', true)`;
      return tx<{ units: number; accounts: number }[]>`
        select (select count(*)::int from units) as units, (select count(*)::int from accounts) as accounts`;
    });
    expect(rows[0]).toEqual({ units: 1, accounts: 0 });
  });

  it("forgets who was named when the transaction ends", async () => {
    const read = async (account: string) =>
      app.begin(async (tx) => {
        await tx`select set_config('app.kind', 'account', true), set_config('app.account', ${account}, true)`;
        return tx`select id from accounts`;
      });
    const mine = await read("00000000-0000-4000-8000-000000000001");
    const others = await read("00000000-0000-4000-8000-000000000002");
    expect([mine.length, others.length, await rowsWithoutIdentity(app, "units")]).toEqual([
      1, 0, 0,
    ]);
  });

  it("lets no role of the running portal bypass it", async () => {
    const roles = await owner`
      select rolname from pg_roles
      where rolname in ('portal_app', 'portal_worker', 'portal_report') and (rolsuper or rolbypassrls or rolcreaterole)`;
    expect(roles).toHaveLength(0);
  });

  it("keeps the hash of a password from the application", async () => {
    await expect(app`select password_hash from accounts`).rejects.toMatchObject({ code: "42501" });
  });

  it("keeps every definer function to a fixed search path", async () => {
    const loose = await owner`
      select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname = 'public' and p.prosecdef
        and not exists (select 1 from unnest(coalesce(p.proconfig, '{}')) c where c like 'search_path=%')`;
    expect(loose).toHaveLength(0);
  });

  it.each([
    "case_events",
    "access_log",
    "oversight_events",
    "recommendation_replies",
    "record_versions",
    "issued_documents",
    "reception_versions",
    "reception_visitors",
    "unit_boundaries",
    "consultation_events",
    "record_draft_events",
    "board_matters",
    "board_matter_events",
    "community_decision_tallies",
    "community_decision_events",
  ])("never changes a row of %s, not even for the owner", async (table) => {
    await expect(owner.unsafe(`delete from ${table}`)).rejects.toMatchObject({ code: "42501" });
    await expect(owner.unsafe(`truncate ${table} cascade`)).rejects.toMatchObject({
      code: "42501",
    });
  });

  it("keeps every version of a reported record", async () => {
    await owner`update indicators set value = 9`;
    const versions = await owner`
      select version, snapshot->>'value' as value from record_versions where record_type = 'indicators' order by version`;
    expect(versions.map((row) => ({ ...row }))).toEqual([
      { version: 1, value: "8.00" },
      { version: 2, value: "9.00" },
    ]);
  });
});
