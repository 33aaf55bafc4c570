import postgres, { type Sql } from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { type TestDatabase, testDatabase } from "@/db/testing/database";

const SHOWN = "00000000-0000-4000-8000-000000000001";
const REAL = "00000000-0000-4000-8000-000000000002";

describe("what an account of the demonstration writes", () => {
  let database: TestDatabase;
  let owner: Sql;
  beforeAll(async () => {
    database = await testDatabase();
    owner = postgres(database.ownerUrl, { max: 1, onnotice: () => {} });
    await owner.unsafe(`
      insert into sources (id, title) values ('s', 'A source');
      insert into units (id, code, kind, name, slug, valid_from) values ('u', '1', 'ward', 'U', 'u', '2025-07-01');
      insert into accounts (id, email, name, is_demonstration) values ('${SHOWN}', 'a@minh-hoa.example', 'A', true), ('${REAL}', 'b@example.org', 'B', false);`);
  });
  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  const written = async (account: string, year: number, says = false) =>
    owner.begin(async (tx) => {
      await tx`select set_config('app.account', ${account}, true)`;
      const [row] = await tx<{ marked: boolean }[]>`
        insert into indicators (unit_id, key, year, value, measure, scope, source_id, is_demonstration)
        values ('u', 'tasks_set', ${year}, 8, 'count', 'all', 's', ${says}) returning is_demonstration as marked`;
      return row?.marked;
    });

  it("is marked, whatever it says of itself", async () => {
    expect(await written(SHOWN, 2021)).toBe(true);
    expect(await written(REAL, 2022)).toBe(false);
    expect(await written("", 2023)).toBe(false);
    expect(await written(REAL, 2024, true)).toBe(true);
  });

  it("is marked in every table that can say so", async () => {
    const forgotten = await owner`
      select c.table_name as name from information_schema.columns c join pg_class r on r.relname = c.table_name and r.relkind = 'r'
      where c.table_schema = 'public' and c.column_name = 'is_demonstration' and c.table_name not in ('accounts', 'search_documents')
        and not exists (select from pg_trigger t where t.tgrelid = r.oid and t.tgname = 'demonstration' and t.tgenabled = 'O')`;
    expect(forgotten.map(({ name }) => String(name))).toEqual([]);
  });
});
