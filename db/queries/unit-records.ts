import "server-only";
import { and, eq, inArray, isNotNull, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { oversightResults, recommendations } from "@/db/schema";

/** What was supervised in one unit, in its own time: never divided among those that came after it. */
export type UnitRecords = {
  readonly unitId: string;
  readonly results: number;
  readonly sent: number;
  readonly answeredInTime: number;
  /** Some of what is counted only illustrates. */
  readonly isIllustration: boolean;
};

/** One row for each of these units that has anything; each counts only what is its own. */
export async function listUnitRecords(
  tx: Transaction,
  unitIds: readonly string[],
): Promise<UnitRecords[]> {
  if (unitIds.length === 0) return [];
  const count = sql<number>`count(*)`.mapWith(Number);
  const results = await tx
    .select({
      unitId: oversightResults.unitId,
      results: count,
      isIllustration: sql<boolean>`bool_or(${oversightResults.isDemonstration})`,
    })
    .from(oversightResults)
    .where(
      and(
        inArray(oversightResults.unitId, [...unitIds]),
        isNotNull(oversightResults.publishedVersion),
      ),
    )
    .groupBy(oversightResults.unitId);
  const { answeredOn, dueOn, addresseeUnitId, isWithdrawn, sentOn } = recommendations;
  const asked = await tx
    .select({
      unitId: addresseeUnitId,
      sent: count,
      inTime: sql<number>`count(*) filter (where ${answeredOn} <= ${dueOn})`.mapWith(Number),
    })
    .from(recommendations)
    .where(and(inArray(addresseeUnitId, [...unitIds]), eq(isWithdrawn, false), isNotNull(sentOn)))
    .groupBy(addresseeUnitId);
  return unitIds.map((unitId) => {
    const own = results.find((row) => row.unitId === unitId);
    const answers = asked.find((row) => row.unitId === unitId);
    return {
      unitId,
      results: own?.results ?? 0,
      sent: answers?.sent ?? 0,
      answeredInTime: answers?.inTime ?? 0,
      isIllustration: own?.isIllustration ?? false,
    };
  });
}
