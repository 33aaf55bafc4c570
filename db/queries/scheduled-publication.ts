import "server-only";
import { desc, eq } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { scheduledPublications } from "@/db/schema";

/** The hour that was last set for a version, and what came of it; null when none ever was. */
export async function findSchedule(tx: Transaction, versionId: string) {
  const [row] = await tx
    .select({
      dueAt: scheduledPublications.dueAt,
      state: scheduledPublications.state,
      problem: scheduledPublications.problem,
    })
    .from(scheduledPublications)
    .where(eq(scheduledPublications.versionId, versionId))
    .orderBy(desc(scheduledPublications.createdAt))
    .limit(1);
  return row ?? null;
}

export type Schedule = NonNullable<Awaited<ReturnType<typeof findSchedule>>>;
