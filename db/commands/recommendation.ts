import "server-only";
import { and, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import type { Transaction } from "@/db/client";
import { oversightResults, recommendationReplies, recommendations, units } from "@/db/schema";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { RecommendationState } from "@/lib/domain/oversight/result";

/** One recommendation as the rules need it; locked until the transaction ends. */
export async function findRecommendation(tx: Transaction, id: string) {
  const ofBoard = alias(units, "of_board");
  const ofAddressee = alias(units, "of_addressee");
  const [row] = await tx
    .select({
      id: recommendations.id,
      resultId: recommendations.resultId,
      state: recommendations.state,
      revision: recommendations.revision,
      addresseeUnitId: recommendations.addresseeUnitId,
      unitId: oversightResults.unitId,
      resultSlug: oversightResults.slug,
      boardUnitSlug: ofBoard.slug,
      addresseeUnitSlug: ofAddressee.slug,
    })
    .from(recommendations)
    .innerJoin(oversightResults, eq(oversightResults.id, recommendations.resultId))
    .innerJoin(ofBoard, eq(ofBoard.id, oversightResults.unitId))
    .innerJoin(ofAddressee, eq(ofAddressee.id, recommendations.addresseeUnitId))
    .where(and(eq(recommendations.id, id), eq(recommendations.isWithdrawn, false)))
    .for("update", { of: recommendations });
  return row ?? null;
}

type Change = {
  readonly state: RecommendationState;
  readonly answeredOn?: CalendarDate;
  readonly doneOn?: CalendarDate | null;
  readonly verifiedOn?: CalendarDate;
};

/** Moves a recommendation on; false when somebody else did first. */
export async function changeRecommendation(
  tx: Transaction,
  { id, revision }: { readonly id: string; readonly revision: number },
  change: Change,
): Promise<boolean> {
  const moved = await tx
    .update(recommendations)
    .set({ ...change, revision: revision + 1 })
    .where(and(eq(recommendations.id, id), eq(recommendations.revision, revision)))
    .returning({ id: recommendations.id });
  return moved.length > 0;
}

export type NewReply = Omit<typeof recommendationReplies.$inferInsert, "id" | "createdAt">;

/** An answer, a report of completion or a verdict; only ever added. */
export async function insertReply(tx: Transaction, reply: NewReply): Promise<string> {
  const [row] = await tx
    .insert(recommendationReplies)
    .values(reply)
    .returning({ id: recommendationReplies.id });
  if (!row) throw new Error("the reply was not stored");
  return row.id;
}
