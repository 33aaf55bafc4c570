import "server-only";
import { sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import journal from "@/drizzle/meta/_journal.json";

/** Has every migration this program knows of been applied? A database that is further on is fine. */
export async function isMigrated(tx: Transaction): Promise<boolean> {
  const [row] = await tx.execute<{ last: string | null }>(sql`select last_migration() as last`);
  const known = Math.max(...journal.entries.map(({ when }) => when));
  return Number(row?.last ?? 0) >= known;
}
