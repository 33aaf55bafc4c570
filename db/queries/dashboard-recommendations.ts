import "server-only";
import {
  and,
  asc,
  between,
  eq,
  gt,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  ne,
  or,
  type SQL,
  sql,
} from "drizzle-orm";

import { resolveSpan } from "@/db/queries/dashboard";
import { findUnitsInSight, unitIdsOfLine } from "@/db/queries/dashboard-units";
import { bodies, oversightResults, recommendations, units } from "@/db/schema";
import { withScope } from "@/db/scope";
import { type CalendarDate, calendarDateOf } from "@/lib/domain/calendar-date";
import {
  type RecommendationMeasure,
  type RecommendationRowsFilter,
} from "@/lib/domain/dashboard/rows";
import type { PositionScope } from "@/lib/domain/scope";

const PAGE = 50;

/** Recommendations of the boards whose answer was due in a time: the rows behind the figure. They are public. */
export async function listRecommendationRows(
  scope: PositionScope,
  filter: RecommendationRowsFilter,
) {
  return withScope(scope, async (tx, now) => {
    const today = calendarDateOf(now);
    const { span } = resolveSpan(filter, today);
    const inSight = await findUnitsInSight(tx, scope, span.to);
    const unitIds = unitIdsOfLine(inSight, filter.unit, scope);
    const { id, dueOn } = recommendations;
    const found = await tx
      .select({
        id,
        day: dueOn,
        text: recommendations.text,
        state: recommendations.state,
        sentOn: recommendations.sentOn,
        answeredOn: recommendations.answeredOn,
        unitName: units.name,
        bodyName: bodies.name,
        resultSlug: oversightResults.slug,
        resultTitle: oversightResults.title,
        isDemonstration: oversightResults.isDemonstration,
      })
      .from(recommendations)
      .innerJoin(oversightResults, eq(oversightResults.id, recommendations.resultId))
      .innerJoin(bodies, eq(bodies.id, oversightResults.bodyId))
      .innerJoin(units, eq(units.id, recommendations.addresseeUnitId))
      .where(
        and(
          inArray(recommendations.addresseeUnitId, unitIds),
          between(dueOn, span.from, span.to),
          ne(recommendations.state, "drafted"),
          eq(recommendations.isWithdrawn, false),
          OUTCOME[filter.measure](today),
          filter.after
            ? sql`(${dueOn}, ${id}) > (${filter.after.day}::date, ${filter.after.id}::uuid)`
            : undefined,
        ),
      )
      .orderBy(asc(dueOn), asc(id))
      .limit(PAGE + 1);
    const rows = found.slice(0, PAGE);
    const last = found.length > PAGE ? rows.at(-1) : undefined;
    return { today, span, inSight, rows, next: last ? { day: last.day, id: last.id } : null };
  });
}

export type RecommendationRow = Awaited<ReturnType<typeof listRecommendationRows>>["rows"][number];

const isOpenLate = (today: CalendarDate) =>
  and(isNull(recommendations.answeredOn), lt(recommendations.dueOn, today));

const OUTCOME: Record<RecommendationMeasure, (today: CalendarDate) => SQL | undefined> = {
  met: () => lte(recommendations.answeredOn, recommendations.dueOn),
  late: () => gt(recommendations.answeredOn, recommendations.dueOn),
  openLate: isOpenLate,
  due: (today) => or(isNotNull(recommendations.answeredOn), isOpenLate(today)),
};
