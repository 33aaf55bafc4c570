import "server-only";
import { and, eq } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { caseRatings } from "@/db/schema";

/** Whether this answer, the first or the one after re-processing, was rated. */
export async function hasRating(
  tx: Transaction,
  caseFileId: string,
  round: number,
): Promise<boolean> {
  const rows = await tx
    .select({ id: caseRatings.id })
    .from(caseRatings)
    .where(and(eq(caseRatings.caseFileId, caseFileId), eq(caseRatings.round, round)));
  return rows.length > 0;
}

export async function insertRating(
  tx: Transaction,
  rating: typeof caseRatings.$inferInsert,
): Promise<void> {
  await tx.insert(caseRatings).values(rating);
}
