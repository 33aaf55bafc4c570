import "server-only";
import { and, between, eq, gt, inArray, lt, or, type SQL, sql, sum } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { findUnitsInSight } from "@/db/queries/dashboard-units";
import { caseDaily, caseFiles, caseStateCounts, recommendations } from "@/db/schema";
import { withScope } from "@/db/scope";
import { addDays, type CalendarDate, calendarDateOf } from "@/lib/domain/calendar-date";
import type { CaseKind, CaseState } from "@/lib/domain/case-file/case-file";
import { QUEUE_STATES } from "@/lib/domain/case-file/queue";
import type { SpanFigures, StandingFigures } from "@/lib/domain/dashboard/figures";
import { askedSpan, type DashboardFilter } from "@/lib/domain/dashboard/rows";
import { lastTwelveMonths, type Span, spanOf, yearBefore } from "@/lib/domain/dashboard/span";
import type { PositionScope } from "@/lib/domain/scope";

/** Whose figures, of which kind, as of which day. */
type Asked = {
  readonly unitIds: readonly string[];
  readonly kind: CaseKind | null;
  readonly today: CalendarDate;
};

/**
 * Everything on the dashboard, from the rollups: how long it takes depends on units and days, never on how many
 * cases there are.
 */
export async function findDashboard(scope: PositionScope, filter: DashboardFilter) {
  return withScope(scope, async (tx, now) => {
    const today = calendarDateOf(now);
    const { span, isAsAsked } = resolveSpan(filter, today);
    const before = yearBefore(span);
    const inSight = await findUnitsInSight(tx, scope, span.to);
    const asked = { unitIds: inSight.unitIds, kind: filter.kind, today };
    const [figures, standing, states, answers, months, isDemonstration] = await Promise.all([
      sumSpans(tx, asked, { span, before }),
      sumOverdue(tx, asked),
      countStates(tx, asked),
      countAnswers(tx, asked, span),
      sumMonths(tx, { ...asked, unitIds: scope.unitIds }),
      hasDemonstration(tx, scope),
    ]);
    return {
      today,
      span,
      before,
      isAsAsked,
      inSight,
      ...figures,
      standing: joinStanding(standing, states),
      states,
      answers,
      months,
      isDemonstration,
    };
  });
}

export type Dashboard = Awaited<ReturnType<typeof findDashboard>>;

/** The time asked for; this month where that gives none. */
export function resolveSpan(filter: DashboardFilter, today: CalendarDate) {
  const span = spanOf(askedSpan(filter), today);
  if (span) return { span, isAsAsked: true };
  const month: Span = { kind: "month", from: firstOfMonth(today), to: today };
  return { span: month, isAsAsked: false };
}

const firstOfMonth = (today: CalendarDate) => addDays(today, 1 - Number(today.slice(8)));

const ofKind = (kind: CaseKind | null) => (kind ? eq(caseDaily.kind, kind) : undefined);

const ofUnits = ({ unitIds, kind }: Asked) =>
  and(inArray(caseDaily.unitId, [...unitIds]), ofKind(kind));

const within = ({ from, to }: Span) => sql`${caseDaily.day} between ${from} and ${to}`;

const total = (column: SQL | typeof caseDaily.received, condition: SQL) =>
  sql<number>`(coalesce(sum(${column}) filter (where ${condition}), 0))::int`;

/** One reading for the time itself and the year before. */
async function sumSpans(
  tx: Transaction,
  asked: Asked,
  { span, before }: { span: Span; before: Span },
) {
  const columns = (one: Span) => ({
    received: total(sql`${caseDaily.received}`, within(one)),
    met: total(sql`${caseDaily.dueMet}`, within(one)),
    late: total(sql`${caseDaily.dueLate}`, within(one)),
    openLate: total(
      sql`${caseDaily.dueOpen}`,
      sql`${within(one)} and ${caseDaily.day} < ${asked.today}`,
    ),
    rated: total(sql`${caseDaily.rated}`, within(one)),
    satisfied: total(sql`${caseDaily.satisfied}`, within(one)),
  });
  const rows = await tx
    .select({ unitId: caseDaily.unitId, current: columns(span), before: columns(before) })
    .from(caseDaily)
    .where(
      and(
        ofUnits(asked),
        or(
          between(caseDaily.day, span.from, span.to),
          between(caseDaily.day, before.from, before.to),
        ),
      ),
    )
    .groupBy(caseDaily.unitId);
  return {
    current: new Map<string, SpanFigures>(rows.map((row) => [row.unitId, row.current])),
    previous: new Map<string, SpanFigures>(rows.map((row) => [row.unitId, row.before])),
  };
}

async function sumOverdue(tx: Transaction, asked: Asked) {
  const rows = await tx
    .select({ unitId: caseDaily.unitId, overdue: sum(caseDaily.dueOpen).mapWith(Number) })
    .from(caseDaily)
    .where(and(ofUnits(asked), gt(caseDaily.dueOpen, 0), lt(caseDaily.day, asked.today)))
    .groupBy(caseDaily.unitId);
  return new Map(rows.map(({ unitId, overdue }) => [unitId, overdue]));
}

type StateCount = {
  readonly unitId: string;
  readonly state: CaseState;
  readonly count: number;
};

async function countStates(tx: Transaction, { unitIds, kind }: Asked): Promise<StateCount[]> {
  return tx
    .select({
      unitId: caseStateCounts.unitId,
      state: caseStateCounts.state,
      count: sum(caseStateCounts.count).mapWith(Number),
    })
    .from(caseStateCounts)
    .where(
      and(
        inArray(caseStateCounts.unitId, [...unitIds]),
        inArray(caseStateCounts.state, [...QUEUE_STATES]),
        kind ? eq(caseStateCounts.kind, kind) : undefined,
      ),
    )
    .groupBy(caseStateCounts.unitId, caseStateCounts.state);
}

function joinStanding(overdue: ReadonlyMap<string, number>, states: readonly StateCount[]) {
  const standing = new Map<string, StandingFigures>();
  for (const [unitId, count] of overdue) standing.set(unitId, { open: 0, overdue: count });
  for (const { unitId, count } of states) {
    const so = standing.get(unitId) ?? { open: 0, overdue: 0 };
    standing.set(unitId, { ...so, open: so.open + count });
  }
  return standing;
}

const countIf = (condition: SQL) => sql<number>`(count(*) filter (where ${condition}))::int`;

/** Recommendations of the boards by the day their answer was due; few enough to be counted themselves. */
async function countAnswers(tx: Transaction, { unitIds, today }: Asked, span: Span) {
  const { addresseeUnitId, answeredOn, dueOn, state, isWithdrawn } = recommendations;
  const rows = await tx
    .select({
      unitId: addresseeUnitId,
      met: countIf(sql`${answeredOn} <= ${dueOn}`),
      late: countIf(sql`${answeredOn} > ${dueOn}`),
      openLate: countIf(sql`${answeredOn} is null and ${dueOn} < ${today}`),
    })
    .from(recommendations)
    .where(
      and(
        inArray(addresseeUnitId, [...unitIds]),
        between(dueOn, span.from, span.to),
        sql`${state} <> 'drafted' and not ${isWithdrawn}`,
      ),
    )
    .groupBy(addresseeUnitId);
  return new Map(rows.map(({ unitId, ...counts }) => [unitId, counts]));
}

/** What was due in each of the last twelve months and of the twelve before. */
async function sumMonths(tx: Transaction, asked: Asked) {
  const [first = ""] = lastTwelveMonths(asked.today);
  const from = `${Number(first.slice(0, 4)) - 1}${first.slice(4)}-01`;
  const month = sql<string>`to_char(${caseDaily.day}, 'YYYY-MM')`;
  const rows = await tx
    .select({
      month,
      met: sum(caseDaily.dueMet).mapWith(Number),
      late: sum(caseDaily.dueLate).mapWith(Number),
      openLate: total(sql`${caseDaily.dueOpen}`, sql`${caseDaily.day} < ${asked.today}`),
    })
    .from(caseDaily)
    .where(and(ofUnits(asked), sql`${caseDaily.day} between ${from} and ${asked.today}`))
    .groupBy(month);
  return new Map(rows.map(({ month: name, ...figures }) => [name, figures]));
}

/** Whether anything counted here was made up to show the portal by. */
async function hasDemonstration(tx: Transaction, { unitIds }: PositionScope): Promise<boolean> {
  const rows = await tx
    .select({ id: caseFiles.id })
    .from(caseFiles)
    .where(
      and(inArray(caseFiles.responsibleUnitId, [...unitIds]), sql`${caseFiles.isDemonstration}`),
    )
    .limit(1);
  return rows.length > 0;
}
