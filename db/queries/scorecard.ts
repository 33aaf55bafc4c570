import "server-only";
import { and, asc, eq, gte, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { findLegalCalendar } from "@/db/queries/calendar";
import { listDisclosures } from "@/db/queries/disclosure";
import { hasDemonstration } from "@/db/queries/record";
import { findUnitFacts, listUnits } from "@/db/queries/unit";
import { caseDaily, oversightResults, receptionDays, recommendations } from "@/db/schema";
import { withScope } from "@/db/scope";
import { type CalendarDate, calendarDateOf } from "@/lib/domain/calendar-date";
import { type ScoreBasis, scoreBasisOf } from "@/lib/domain/record/score-basis";
import { PUBLIC } from "@/lib/domain/scope";
import { scoreLines } from "@/lib/domain/scorecard/score-lines";
import { scorecardOf, scoredSince } from "@/lib/domain/scorecard/scorecard";

type Asked = {
  readonly unitId: string;
  readonly since: CalendarDate;
  readonly today: CalendarDate;
};

/** The published recommendations to a ward whose last day lies in the period, with where each can be read. */
async function listRecommendationDays(tx: Transaction, { unitId, since }: Asked) {
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
async function listPostedDays(tx: Transaction, { unitId, since }: Asked) {
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
async function sumCasePeriods(tx: Transaction, { unitId, since, today }: Asked) {
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

/** What a ward of today is measured by, from the facts the portal has; null for every other address. */
export async function findScoredWard(tx: Transaction, slug: string, today: CalendarDate) {
  const ward = await findUnitFacts(tx, slug);
  const isServed = ward?.kind === "ward" && ward.validTo === null && ward.service === "full";
  if (!isServed) return null;
  const since = scoredSince(today, ward.validFrom);
  const asked = { unitId: ward.id, since, today };
  return {
    ward,
    since,
    today,
    calendar: await findLegalCalendar(tx),
    disclosures: await listDisclosures(tx, ward.id),
    recommendations: await listRecommendationDays(tx, asked),
    receptions: await listPostedDays(tx, asked),
    cases: await sumCasePeriods(tx, asked),
    isIllustrated: await hasDemonstration(tx),
  };
}

/** The score of a ward as everybody counts it today: from public facts alone, whoever asks. */
export async function findScoreBasis(unitId: string): Promise<ScoreBasis | null> {
  return withScope(PUBLIC, async (tx, now) => {
    const today = calendarDateOf(now);
    const unit = (await listUnits(tx)).find(({ id }) => id === unitId);
    const scored = unit ? await findScoredWard(tx, unit.slug, today) : null;
    return scored && scoreBasisOf(scorecardOf(scoreLines(scored)), today);
  });
}
