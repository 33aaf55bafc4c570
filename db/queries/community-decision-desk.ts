import "server-only";
import { and, asc, desc, eq, inArray } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { findLegalCalendar } from "@/db/queries/calendar";
import { HEAD, listDecisionEvents, RESULT, withTallies } from "@/db/queries/community-decision";
import { communityDecisionResults, communityDecisions, positions, units } from "@/db/schema";
import { withScope } from "@/db/scope";
import { calendarDateOf } from "@/lib/domain/calendar-date";
import { idFrom, isId } from "@/lib/domain/input";
import type { PositionScope } from "@/lib/domain/scope";

const MOST_LISTED = 200;

/** All that the units of an office put to their people, drafts among it; what moved last stands first. */
export async function listDecisionsAtDesk(scope: PositionScope) {
  return withScope(scope, async (tx, now) => {
    const rows = await tx
      .select({ ...HEAD, unitName: units.name })
      .from(communityDecisions)
      .innerJoin(units, eq(units.id, communityDecisions.unitId))
      .where(inArray(communityDecisions.unitId, [...scope.unitIds]))
      .orderBy(desc(communityDecisions.updatedAt), asc(communityDecisions.id))
      .limit(MOST_LISTED);
    const results = await listResults(
      tx,
      rows.map(({ id }) => id),
    );
    return {
      rows: rows.map((row) => ({
        ...row,
        hasWaitingResult: results.some(
          (one) => one.decisionId === row.id && !one.publishedAt && one.returnedNote === null,
        ),
      })),
      today: calendarDateOf(now),
      calendar: await findLegalCalendar(tx),
    };
  });
}

async function listResults(tx: Transaction, decisionIds: readonly string[]) {
  if (decisionIds.length === 0) return [];
  return tx
    .select({ ...RESULT, writtenBy: positions.accountId })
    .from(communityDecisionResults)
    .leftJoin(positions, eq(positions.id, communityDecisionResults.writtenBy))
    .where(inArray(communityDecisionResults.decisionId, [...decisionIds]))
    .orderBy(desc(communityDecisionResults.number));
}

/** One decision at the desk, with every result and what happened. Null when it isn't mine. */
export async function findDecisionAtDesk(scope: PositionScope, id: string) {
  if (!isId(id)) return null;
  return withScope(scope, async (tx, now) => {
    const [row] = await tx
      .select({
        ...HEAD,
        unitId: communityDecisions.unitId,
        unitName: units.name,
        revision: communityDecisions.revision,
        returnedNote: communityDecisions.returnedNote,
        writtenBy: positions.accountId,
      })
      .from(communityDecisions)
      .innerJoin(units, eq(units.id, communityDecisions.unitId))
      .leftJoin(positions, eq(positions.id, communityDecisions.draftedBy))
      .where(
        and(eq(communityDecisions.id, id), inArray(communityDecisions.unitId, [...scope.unitIds])),
      );
    if (!row) return null;
    const results = await withTallies(tx, await listResults(tx, [id]));
    const waiting = results.find((one) => !one.publishedAt && one.returnedNote === null) ?? null;
    return {
      ...row,
      published: results.find(({ publishedAt }) => publishedAt) ?? null,
      waiting,
      /** The newest one that was sent back, while nothing newer came. */
      returned: results[0]?.returnedNote ? results[0] : null,
      events: await listDecisionEvents(tx, id),
      calendar: await findLegalCalendar(tx),
      today: calendarDateOf(now),
    };
  });
}

export type OpenDecision = NonNullable<Awaited<ReturnType<typeof findDecisionAtDesk>>>;

/** What a new one may take up again; null when it isn't mine, or isn't over. */
export async function findFollowed(scope: PositionScope, asked: unknown) {
  const id = idFrom(asked);
  const found = id === null ? null : await findDecisionAtDesk(scope, id);
  const isOver = found && ["not_passed", "not_recognised", "in_force"].includes(found.stage);
  return isOver ? found : null;
}
