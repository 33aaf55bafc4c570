import "server-only";
import { and, desc, eq, inArray, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import {
  oversightResults,
  recommendationReplies,
  recommendations,
  residentVerdicts,
  units,
} from "@/db/schema";

/** The report of completion that stands now, with where it is shown; null when nothing is reported done. */
export async function findReport(tx: Transaction, recommendationId: string) {
  const [row] = await tx
    .select({
      replyId: recommendationReplies.id,
      report: recommendationReplies.text,
      reportedOn: recommendationReplies.onDay,
      text: recommendations.text,
      addresseeName: units.name,
      resultSlug: oversightResults.slug,
      resultTitle: oversightResults.title,
      isDemonstration: oversightResults.isDemonstration,
    })
    .from(recommendations)
    .innerJoin(oversightResults, eq(oversightResults.id, recommendations.resultId))
    .innerJoin(units, eq(units.id, recommendations.addresseeUnitId))
    .innerJoin(
      recommendationReplies,
      and(
        eq(recommendationReplies.recommendationId, recommendations.id),
        eq(recommendationReplies.kind, "done"),
      ),
    )
    .where(
      and(
        eq(recommendations.id, recommendationId),
        eq(recommendations.isWithdrawn, false),
        inArray(recommendations.state, ["done", "verified"]),
      ),
    )
    .orderBy(desc(recommendationReplies.createdAt))
    .limit(1);
  return row ?? null;
}

/** One per account and report; the newest counts. */
export async function saveVerdict(
  tx: Transaction,
  verdict: {
    readonly replyId: string;
    readonly accountId: string;
    readonly isDone: boolean;
    readonly text: string;
  },
): Promise<void> {
  await tx
    .insert(residentVerdicts)
    .values(verdict)
    .onConflictDoUpdate({
      target: [residentVerdicts.replyId, residentVerdicts.accountId],
      set: { isDone: verdict.isDone, text: verdict.text, saidAt: sql`now()` },
    });
}
