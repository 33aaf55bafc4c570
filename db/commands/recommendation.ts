import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import type { Transaction } from "@/db/client";
import {
  oversightEvents,
  oversightResults,
  recommendationReplies,
  recommendations,
  units,
} from "@/db/schema";
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
      dueOn: recommendations.dueOn,
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

/** Whether the front has urged about this recommendation on this day already. */
export async function wasUrgedOn(
  tx: Transaction,
  recommendationId: string,
  day: CalendarDate,
): Promise<boolean> {
  const [row] = await tx
    .select({ id: oversightEvents.id })
    .from(oversightEvents)
    .where(
      and(
        eq(oversightEvents.recommendationId, recommendationId),
        eq(oversightEvents.action, "urge"),
        sql`(${oversightEvents.at} at time zone 'Asia/Ho_Chi_Minh')::date = ${day}`,
      ),
    )
    .limit(1);
  return row !== undefined;
}

/** The leaders of the committee that owes an answer; nobody for whoever is not the front of that board's unit. */
export async function listLeadersToUrge(
  tx: Transaction,
  recommendationId: string,
): Promise<string[]> {
  const rows = await tx.execute<{ account: string }>(
    sql`select account from leaders_to_urge(${recommendationId}::uuid) as account`,
  );
  return [...rows].map(({ account }) => account);
}
