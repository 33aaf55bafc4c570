import postgres, { type Sql } from "postgres";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

import { connect } from "@/db/client";
import { invalidateTags } from "@/db/commands/cache";
import { withScope } from "@/db/scope";
import { asSuperuser } from "@/db/testing/cluster";
import { type TestDatabase, testDatabase } from "@/db/testing/database";
import { resultTag, unitTag } from "@/lib/cache-tags";
import { PUBLIC } from "@/lib/domain/scope";

describe("invalidating tags", () => {
  let home: TestDatabase;
  let sql: Sql;

  const changesSince = async (generation: number) => {
    const [row] = await sql`select * from cache_changes(${generation})`;
    return {
      generation: Number(row?.["generation"]),
      tags: row?.["tags"],
      lineage: row?.["lineage"],
    };
  };

  beforeAll(async () => {
    home = await testDatabase();
    sql = postgres(home.appUrl, { max: 2, onnotice: () => {} });
  });
  afterAll(async () => {
    await sql.end({ timeout: 1 });
    await home.drop();
  });

  it("is told to whoever asks what changed, and only what came after", async () => {
    const before = await changesSince(0);
    const database = connect(home.appUrl, 1);
    await withScope(PUBLIC, (tx) => invalidateTags(tx, [unitTag("a"), resultTag("b")]), database);
    await withScope(PUBLIC, (tx) => invalidateTags(tx, [unitTag("c")]), database);

    const first = await changesSince(before.generation);
    expect(first.generation).toBe(before.generation + 2);
    expect(first.tags.toSorted()).toEqual(["result:b", "unit:a", "unit:c"]);
    expect((await changesSince(before.generation + 1)).tags).toEqual(["unit:c"]);
    expect((await changesSince(first.generation)).tags).toEqual([]);
    await database.$client.end();
  });

  it("names the database it comes from", async () => {
    expect((await changesSince(0)).lineage).toMatch(/^\d+-\d+-\d+$/);
  });

  it("makes a second publisher wait, so that generations are seen in their order", async () => {
    const { generation } = await changesSince(0);
    const second = postgres(home.appUrl, { max: 1, onnotice: () => {} });
    const ended: string[] = [];
    let waiting: Promise<unknown> = Promise.resolve();
    await sql.begin(async (tx) => {
      await tx`select invalidate_cache(array['unit:first'])`;
      waiting = second`select invalidate_cache(array['unit:second'])`.then(() =>
        ended.push("second"),
      );
      await vi.waitUntil(() => someoneIsBlocked(home.superuserUrl), { timeout: 5000 });
      expect((await changesSince(generation)).tags).toEqual([]);
      ended.push("first");
    });
    await waiting;
    await second.end({ timeout: 1 });
    expect(ended).toEqual(["first", "second"]);
    expect((await changesSince(generation)).tags.toSorted()).toEqual(["unit:first", "unit:second"]);
  });

  it("keeps the table itself from the application", async () => {
    await expect(sql`select * from cache_tags`).rejects.toThrow(/permission denied/);
  });
});

async function someoneIsBlocked(url: string): Promise<boolean> {
  const [row] = await asSuperuser(
    url,
    (sql) => sql`select count(*)::int as blocked from pg_stat_activity
      where datname = current_database() and cardinality(pg_blocking_pids(pid)) > 0`,
  );
  return row?.["blocked"] === 1;
}
