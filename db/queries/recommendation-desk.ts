import "server-only";
import { and, asc, desc, eq, inArray, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import type { Transaction } from "@/db/client";
import { findLegalCalendar } from "@/db/queries/calendar";
import { findUploadDraft, listProof } from "@/db/queries/oversight-file";
import { listVerdicts } from "@/db/queries/resident-verdict";
import {
  bodies,
  findings,
  oversightEvents,
  oversightResults,
  recommendationReplies,
  recommendations,
  units,
} from "@/db/schema";
import { withScope } from "@/db/scope";
import { type CalendarDate, calendarDateOf } from "@/lib/domain/calendar-date";
import { isId } from "@/lib/domain/input";
import type { PositionScope } from "@/lib/domain/scope";

export const RECOMMENDATIONS_PAGE = 50;
const VERDICTS_SHOWN = 100;
const addressee = alias(units, "addressee");

/** A place in the list, and whether it lay among the late ones. */
export type After = { readonly dueOn: CalendarDate; readonly id: string; readonly isLate: boolean };

const COLUMNS = {
  id: recommendations.id,
  text: recommendations.text,
  state: recommendations.state,
  sentOn: recommendations.sentOn,
  dueOn: recommendations.dueOn,
  answeredOn: recommendations.answeredOn,
  doneOn: recommendations.doneOn,
  verifiedOn: recommendations.verifiedOn,
  resultTitle: oversightResults.title,
  resultSlug: oversightResults.slug,
  boardName: bodies.name,
  addresseeName: addressee.name,
  isDemonstration: oversightResults.isDemonstration,
} as const;

const OPEN = ["sent", "answered", "in_progress", "done"] as const;

/** No answer has come, and its day has passed. */
const isLate = (today: CalendarDate) =>
  sql<boolean>`(${recommendations.state} = 'sent' and ${recommendations.dueOn} < ${today})`;

/** As the list lies: what is late stands before everything else. */
function comesAfter({ dueOn, id, isLate: wasLate }: After, today: CalendarDate) {
  const place = sql`(${recommendations.dueOn}, ${recommendations.id}) > (${dueOn}::date, ${id}::uuid)`;
  return wasLate
    ? sql`(not ${isLate(today)} or ${place})`
    : sql`(not ${isLate(today)} and ${place})`;
}

/**
 * Recommendations sent to the committees of my units and not yet confirmed: those whose answer is late first, then
 * the first due first.
 */
export async function listRecommendationsAtDesk(scope: PositionScope, after: After | null) {
  return withScope(scope, async (tx, now) => ({
    today: calendarDateOf(now),
    calendar: await findLegalCalendar(tx),
    rows: await tx
      .select({ ...COLUMNS, isLate: isLate(calendarDateOf(now)) })
      .from(recommendations)
      .innerJoin(oversightResults, eq(oversightResults.id, recommendations.resultId))
      .innerJoin(bodies, eq(bodies.id, oversightResults.bodyId))
      .innerJoin(addressee, eq(addressee.id, recommendations.addresseeUnitId))
      .where(
        and(
          eq(recommendations.isWithdrawn, false),
          inArray(recommendations.state, [...OPEN]),
          or(
            inArray(recommendations.addresseeUnitId, [...scope.unitIds]),
            inArray(oversightResults.unitId, [...scope.unitIds]),
          ),
          after ? comesAfter(after, calendarDateOf(now)) : undefined,
        ),
      )
      .orderBy(
        desc(isLate(calendarDateOf(now))),
        asc(recommendations.dueOn),
        asc(recommendations.id),
      )
      .limit(RECOMMENDATIONS_PAGE),
  }));
}

/** One recommendation with its finding and every word said since; null when it concerns none of my units. */
export async function findRecommendationAtDesk(scope: PositionScope, id: string) {
  if (!isId(id)) return null;
  return withScope(scope, async (tx, now) => {
    const [recommendation] = await tx
      .select({
        ...COLUMNS,
        revision: recommendations.revision,
        unitId: oversightResults.unitId,
        addresseeUnitId: recommendations.addresseeUnitId,
        findingText: findings.text,
      })
      .from(recommendations)
      .innerJoin(oversightResults, eq(oversightResults.id, recommendations.resultId))
      .innerJoin(bodies, eq(bodies.id, oversightResults.bodyId))
      .innerJoin(addressee, eq(addressee.id, recommendations.addresseeUnitId))
      .leftJoin(
        findings,
        and(
          eq(findings.resultId, recommendations.resultId),
          eq(findings.key, recommendations.findingKey),
        ),
      )
      .where(
        and(
          eq(recommendations.id, id),
          eq(recommendations.isWithdrawn, false),
          or(
            inArray(recommendations.addresseeUnitId, [...scope.unitIds]),
            inArray(oversightResults.unitId, [...scope.unitIds]),
          ),
        ),
      );
    if (!recommendation) return null;

    const urgings = await listUrgings(tx, id);
    return {
      ...recommendation,
      replies: await listReplies(tx, id),
      urgings,
      verdicts: await listVerdicts(tx, id, VERDICTS_SHOWN),
      isUrgedToday: urgings.some(({ at }) => calendarDateOf(at) === calendarDateOf(now)),
      proof: await listProof(tx, id, scope.accountId),
      uploadDraft: await findUploadDraft(tx, id, scope.accountId),
      today: calendarDateOf(now),
      calendar: await findLegalCalendar(tx),
    };
  });
}

const listReplies = async (tx: Transaction, id: string) =>
  tx
    .select({
      id: recommendationReplies.id,
      kind: recommendationReplies.kind,
      text: recommendationReplies.text,
      isConfirmed: recommendationReplies.isConfirmed,
      documentNumber: recommendationReplies.documentNumber,
      onDay: recommendationReplies.onDay,
      createdAt: recommendationReplies.createdAt,
    })
    .from(recommendationReplies)
    .where(eq(recommendationReplies.recommendationId, id))
    .orderBy(sql`${recommendationReplies.createdAt} desc`);

const listUrgings = async (tx: Transaction, id: string) =>
  tx
    .select({ id: oversightEvents.id, at: oversightEvents.at, text: oversightEvents.note })
    .from(oversightEvents)
    .where(and(eq(oversightEvents.recommendationId, id), eq(oversightEvents.action, "urge")))
    .orderBy(asc(oversightEvents.id));

export type RecommendationAtDesk = NonNullable<
  Awaited<ReturnType<typeof findRecommendationAtDesk>>
>;
