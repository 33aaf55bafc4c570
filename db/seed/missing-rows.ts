import { inArray } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";

import type { Transaction } from "@/db/client";

/**
 * The rows whose id is not there yet; the others are left as people have made them. Asked first rather than
 * `on conflict do nothing`, since the triggers that keep versions run before a conflict is seen.
 */
export async function missingRows<Row extends { readonly id: string }>(
  tx: Transaction,
  id: AnyPgColumn,
  rows: readonly Row[],
): Promise<Row[]> {
  const ids = rows.map((row) => row.id);
  const found = await tx.select({ id }).from(id.table).where(inArray(id, ids));
  const known = new Set(found.map((row) => row.id));
  return rows.filter((row) => !known.has(row.id));
}
