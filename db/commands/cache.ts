import "server-only";
import { sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";

/** Tells every web process, when this transaction commits, that pages with these tags are out of date. */
export async function invalidateTags(tx: Transaction, tags: readonly string[]): Promise<void> {
  const list = sql.join(
    tags.map((tag) => sql`${tag}`),
    sql`, `,
  );
  await tx.execute(sql`select invalidate_cache(array[${list}]::text[])`);
}
