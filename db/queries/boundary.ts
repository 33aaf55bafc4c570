import "server-only";
import { desc, inArray } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { unitBoundaries } from "@/db/schema";

/** Where these units end, as last loaded; those without are left out. */
export async function listBoundaries(tx: Transaction, unitIds: readonly string[]) {
  if (unitIds.length === 0) return [];
  const { unitId, shape, points, source, asOf, loadedAt } = unitBoundaries;
  return tx
    .selectDistinctOn([unitId], { unitId, shape, points, source, asOf, loadedAt })
    .from(unitBoundaries)
    .where(inArray(unitId, [...unitIds]))
    .orderBy(unitId, desc(loadedAt));
}
