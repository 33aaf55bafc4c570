import "server-only";
import { and, asc, eq, gte, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { caseDaily, oversightResults, receptionDays, recommendations } from "@/db/schema";
import type { CalendarDate } from "@/lib/domain/calendar-date";

type Asked = {
  readonly unitId: string;
  readonly since: CalendarDate;
  readonly today: CalendarDate;
};

/** The published recommendations to a ward whose last day lies in the period, with where each can be read. */
export async function listRecommendationDays(tx: Transaction, { unitId, since }: Asked) {
  return tx
    .select({
      id: recommendations.id,
      text: recommendations.text,
      sentOn: recommendations.sentOn,
      dueOn: recommendations.dueOn,
      answeredOn: recommendations.answeredOn,
      slug: oversightResults.slug,
      isDemonstration: oversightResults.isDemonstration,
    })
    .from(recommendations)
    .innerJoin(oversightResults, eq(oversightResults.id, recommendations.resultId))
    .where(
      and(
        eq(recommendations.addresseeUnitId, unitId),
        eq(recommendations.isWithdrawn, false),
        gte(recommendations.dueOn, since),
      ),
    )
    .orderBy(asc(recommendations.dueOn), asc(recommendations.id));
}

/** Every day of reception that was posted, those put off and those in their place among them. */
export async function listPostedDays(tx: Transaction, { unitId, since }: Asked) {
  return tx
    .select({
      id: receptionDays.id,
      onDay: receptionDays.onDay,
      publishedOn: sql<CalendarDate>`(${receptionDays.publishedAt} at time zone 'Asia/Ho_Chi_Minh')::date::text`,
      isDemonstration: receptionDays.isDemonstration,
    })
    .from(receptionDays)
    .where(and(eq(receptionDays.unitId, unitId), gte(receptionDays.onDay, since)))
    .orderBy(asc(receptionDays.onDay), asc(receptionDays.id));
}

/** Periods of the law over cases, by their last day, from the rollups: one sum, never a line for a case. */
export async function sumCasePeriods(tx: Transaction, { unitId, since, today }: Asked) {
  const [row] = await tx
    .select({
      inTime: sql<number>`coalesce(sum(${caseDaily.dueMet}), 0)`.mapWith(Number),
      late: sql<number>`coalesce(sum(${caseDaily.dueLate}), 0)`.mapWith(Number),
      overdue:
        sql<number>`coalesce(sum(${caseDaily.dueOpen}) filter (where ${caseDaily.day} < ${today}), 0)`.mapWith(
          Number,
        ),
    })
    .from(caseDaily)
    .where(and(eq(caseDaily.unitId, unitId), gte(caseDaily.day, since)));
  if (!row) throw new Error("a sum gave no row");
  return row;
}
