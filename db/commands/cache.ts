import "server-only";
import { sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import type { CacheTag } from "@/lib/cache-tags";

/**
 * Tells every web process, when this transaction commits, that pages with these tags are out of date. Call it
 * last: publishers wait for each other from here to the end of the transaction.
 */
export async function invalidateTags(tx: Transaction, tags: readonly CacheTag[]): Promise<void> {
  const list = sql.join(
    tags.map((tag) => sql`${tag}`),
    sql`, `,
  );
  await tx.execute(sql`select invalidate_cache(array[${list}]::text[])`);
}
