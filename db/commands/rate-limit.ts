import "server-only";
import { sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";

export type Limit = { readonly atMost: number; readonly perSeconds: number };

/** Counts one try under this key; 0 when it may go on, else the seconds until it may. */
export async function hitRateLimit(
  tx: Transaction,
  key: string,
  { atMost, perSeconds }: Limit,
): Promise<number> {
  const [row] = await tx.execute<{ seconds: number }>(
    sql`select hit_rate_limit(${key}, ${atMost}, ${perSeconds}) as seconds`,
  );
  return row?.seconds ?? 0;
}
