import "server-only";
import { desc, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { ruleSets } from "@/db/schema";

/** Whether dates were last counted by these rules; the first ones ever seen are taken for known. */
export async function knowRules(tx: Transaction, fingerprint: string): Promise<"known" | "new"> {
  const [last] = await tx
    .select({ fingerprint: ruleSets.fingerprint })
    .from(ruleSets)
    .orderBy(desc(ruleSets.since))
    .limit(1);
  if (last?.fingerprint === fingerprint) return "known";
  await tx
    .insert(ruleSets)
    .values({ fingerprint })
    .onConflictDoUpdate({ target: ruleSets.fingerprint, set: { since: sql`clock_timestamp()` } });
  return last ? "new" : "known";
}
