import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { isMigrated } from "@/db/queries/migration";
import { withScope } from "@/db/scope";
import { type TestDatabase, testDatabase } from "@/db/testing/database";
import { PUBLIC } from "@/lib/domain/scope";

describe("whether a database is migrated", () => {
  let home: TestDatabase;

  beforeAll(async () => {
    home = await testDatabase();
  });
  afterAll(async () => home.drop());

  it("is known to the application", async () => {
    await expect(withScope(PUBLIC, isMigrated)).resolves.toBe(true);
  });

  it("is denied when the last migration is missing", async () => {
    const owner = postgres(home.ownerUrl, { max: 1, onnotice: () => {} });
    await owner`delete from drizzle.__drizzle_migrations
      where created_at = (select max(created_at) from drizzle.__drizzle_migrations)`;
    await owner.end();
    await expect(withScope(PUBLIC, isMigrated)).resolves.toBe(false);
  });
});
