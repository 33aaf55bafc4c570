import { existsSync } from "node:fs";
import path from "node:path";

import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";

/** Any fixed number: whoever holds it is the one who migrates. */
const MIGRATION_LOCK = 7_402_026;

/** Applies what is new in `drizzle/` as the owner. Several processes may ask at once; one does the work. */
export async function migrateDatabase(ownerUrl: string, folder: string): Promise<void> {
  if (!existsSync(path.join(folder, "meta", "_journal.json"))) return;
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    await sql`select pg_advisory_lock(${MIGRATION_LOCK})`;
    await migrate(drizzle(sql), { migrationsFolder: folder });
  } finally {
    await sql.end({ timeout: 5 });
  }
}
