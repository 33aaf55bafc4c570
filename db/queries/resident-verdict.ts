import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { findReport } from "@/db/commands/resident-verdict";
import { recommendationReplies, residentVerdicts } from "@/db/schema";
import { withScope } from "@/db/scope";
import { isId } from "@/lib/domain/input";
import type { VerdictCounts } from "@/lib/domain/oversight/resident-verdict";
import type { AccountScope } from "@/lib/domain/scope";

/** What somebody may judge, and how they have; null when nothing is reported done. */
export async function findForVerdict(scope: AccountScope, recommendationId: string) {
  if (!isId(recommendationId)) return null;
  return withScope(scope, async (tx) => {
    const report = await findReport(tx, recommendationId);
    if (!report) return null;
    const [own] = await tx
      .select({ isDone: residentVerdicts.isDone, text: residentVerdicts.text })
      .from(residentVerdicts)
      .where(
        and(
          eq(residentVerdicts.replyId, report.replyId),
          eq(residentVerdicts.accountId, scope.accountId),
        ),
      );
    return { ...report, own: own ?? null };
  });
}

/** How many judged each report of a result. */
export async function countVerdicts(
  tx: Transaction,
  resultId: string,
): Promise<ReadonlyMap<string, VerdictCounts>> {
  const rows = await tx.execute<{
    reply_id: string;
    total: number;
    done: number | null;
    not_done: number | null;
  }>(sql`select reply_id, total, done, not_done from resident_verdict_counts(${resultId}::uuid)`);
  return new Map(
    [...rows].map(({ reply_id: replyId, total, done, not_done: notDone }) => [
      replyId,
      { total, sides: done === null || notDone === null ? null : { done, notDone } },
    ]),
  );
}

/** What residents wrote, newest first and without their names; nothing for whoever is not of the board or the front. */
export const listVerdicts = async (tx: Transaction, recommendationId: string, limit: number) =>
  tx
    .select({
      isDone: residentVerdicts.isDone,
      text: residentVerdicts.text,
      saidAt: residentVerdicts.saidAt,
      reportedOn: recommendationReplies.onDay,
    })
    .from(residentVerdicts)
    .innerJoin(recommendationReplies, eq(recommendationReplies.id, residentVerdicts.replyId))
    .where(eq(recommendationReplies.recommendationId, recommendationId))
    .orderBy(desc(residentVerdicts.saidAt))
    .limit(limit);
