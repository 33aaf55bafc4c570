import "server-only";
import { and, asc, desc, eq, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { accounts, calendarChangeMoves, calendarChanges, units } from "@/db/schema";
import { withScope } from "@/db/scope";
import type { PositionScope } from "@/lib/domain/scope";

const CHANGE = {
  id: calendarChanges.id,
  cause: calendarChanges.cause,
  year: calendarChanges.year,
  sourceDocument: calendarChanges.sourceDocument,
  days: calendarChanges.days,
  state: calendarChanges.state,
  proposedAt: calendarChanges.proposedAt,
  proposedBy: accounts.name,
  countings: calendarChanges.countings,
  movedCount: calendarChanges.movedCount,
  confirmedAt: calendarChanges.confirmedAt,
  carriedOutAt: calendarChanges.carriedOutAt,
};

const changes = (tx: Transaction) =>
  tx
    .select(CHANGE)
    .from(calendarChanges)
    .leftJoin(accounts, eq(accounts.id, calendarChanges.proposedBy))
    .$dynamic();

const LATEST = 20;

/** The latest changes that were proposed, whatever became of them. */
export async function listCalendarChanges(scope: PositionScope) {
  return withScope(scope, async (tx) =>
    changes(tx).orderBy(desc(calendarChanges.proposedAt)).limit(LATEST),
  );
}
export type ListedChange = Awaited<ReturnType<typeof listCalendarChanges>>[number];

const PAGE = 100;

/** One change with the dates it moves, by ward and number; `next` is the `after` of the following page. */
export async function findCalendarChange(
  scope: PositionScope,
  id: string,
  after: { readonly unit: string; readonly reference: string; readonly period: string } | null,
) {
  return withScope(scope, async (tx) => {
    const [change] = await changes(tx).where(eq(calendarChanges.id, id));
    if (!change) return null;

    const { unitId, reference, deadlineId } = calendarChangeMoves;
    const rows = await tx
      .select({
        deadlineId: calendarChangeMoves.deadlineId,
        unitId,
        unitName: units.name,
        kind: calendarChangeMoves.kind,
        stage: calendarChangeMoves.stage,
        reference,
        beforeOn: calendarChangeMoves.beforeOn,
        afterOn: calendarChangeMoves.afterOn,
      })
      .from(calendarChangeMoves)
      .innerJoin(units, eq(units.id, unitId))
      .where(
        and(
          eq(calendarChangeMoves.changeId, id),
          after
            ? sql`(${unitId}, ${reference}, ${deadlineId}::text) > (${after.unit}, ${after.reference}, ${after.period})`
            : undefined,
        ),
      )
      .orderBy(asc(unitId), asc(reference), sql`${deadlineId}::text`)
      .limit(PAGE + 1);
    const moves = rows.slice(0, PAGE);
    const last = rows.length > PAGE ? moves.at(-1) : undefined;
    const next = last && { unit: last.unitId, reference: last.reference, period: last.deadlineId };
    return { change, moves, next: next ?? null };
  });
}
export type FoundChange = NonNullable<Awaited<ReturnType<typeof findCalendarChange>>>;
