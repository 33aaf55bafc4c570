import "server-only";
import { and, asc, eq, gt, gte, isNotNull, isNull, lt, lte, or, type SQL, sql } from "drizzle-orm";
import { alias, type AnyPgColumn } from "drizzle-orm/pg-core";

import type { Transaction } from "@/db/client";
import { findLegalCalendar } from "@/db/queries/calendar";
import { resolveSpan } from "@/db/queries/dashboard";
import { findUnitsInSight, unitIdsOfLine } from "@/db/queries/dashboard-units";
import {
  accessLog,
  accounts,
  caseDeadlines,
  caseFiles,
  caseRatings,
  positions,
  units,
} from "@/db/schema";
import { withScope } from "@/db/scope";
import { type CalendarDate, calendarDateOf } from "@/lib/domain/calendar-date";
import { formatReference } from "@/lib/domain/case-file/reference";
import type { LegalCalendar } from "@/lib/domain/clock/calendar";
import { standingOf } from "@/lib/domain/clock/standing";
import { type CaseMeasure, type CaseRowsFilter } from "@/lib/domain/dashboard/rows";
import type { Span } from "@/lib/domain/dashboard/span";
import type { PositionScope } from "@/lib/domain/scope";

const ROWS_PAGE = 50;

/** The rows behind one figure of the dashboard; that they were read is written down. */
export async function listCaseRows(
  scope: PositionScope,
  filter: CaseRowsFilter,
  limit: number = ROWS_PAGE,
) {
  return withScope(scope, async (tx, now) => {
    const today = calendarDateOf(now);
    const { span } = resolveSpan(filter, today);
    const inSight = await findUnitsInSight(tx, scope, span.to);
    const unitIds = unitIdsOfLine(inSight, filter.unit, scope);
    await logReading(tx, scope, filter);

    const hits = hitsOf(tx, filter, { span, today, limit: limit + 1 });
    const found = await describe(tx, hits, unitIds, limit + 1);
    const calendar = await findLegalCalendar(tx);
    const rows = found.slice(0, limit).map((row) => readable(row, today, calendar));
    const last = found.length > limit ? rows.at(-1) : undefined;
    return { today, span, inSight, rows, next: last ? { day: last.day, id: last.id } : null };
  });
}

type Found = Awaited<ReturnType<typeof describe>>[number];

/** A period that runs is said to be as late as the queue says it is. */
function readable(found: Found, today: CalendarDate, calendar: LegalCalendar) {
  const { series, year, number, startOn, ruleId, ...row } = found;
  const isRunning = row.doneOn === null && ruleId !== null && startOn !== null;
  return {
    ...row,
    reference: formatReference({ series, year, number }),
    standing: isRunning ? standingOf({ ruleId, startOn, dueOn: row.day }, today, calendar) : null,
  };
}

export type CaseRow = Awaited<ReturnType<typeof listCaseRows>>["rows"][number];

async function logReading(
  tx: Transaction,
  { accountId, positionId, role }: PositionScope,
  { measure, unit, after }: CaseRowsFilter,
) {
  await tx.insert(accessLog).values({
    accountId,
    positionId,
    role,
    action: "read",
    objectType: "case_rows",
    objectId: [measure, unit ?? "all", after?.day ?? "first"].join(":"),
  });
}

type Time = { readonly span: Span; readonly today: CalendarDate; readonly limit: number };

/** The unit a lateral sub-query is asked for. */
const ASKED_UNIT = sql`asked_unit.id`;

/** In each unit the first rows after the cursor, by index; the union of these holds the first of all. */
function hitsOf(tx: Transaction, filter: CaseRowsFilter, time: Time) {
  if (filter.measure === "received" || filter.measure === "open") return ofCases(tx, filter, time);
  if (filter.measure === "rated" || filter.measure === "satisfied") {
    return ofRatings(tx, filter, time);
  }
  return ofDeadlines(tx, filter, time);
}

const nothing = <T>(type: string) => sql<T | null>`null::${sql.raw(type)}`;

function ofCases(tx: Transaction, { measure, kind, after }: CaseRowsFilter, time: Time) {
  const day = caseFiles.receivedOn;
  return tx
    .select({
      id: caseFiles.id,
      caseId: sql<string>`${caseFiles.id}`.as("case_id"),
      unitId: sql<string>`${ASKED_UNIT}`.as("figure_unit_id"),
      day: sql<CalendarDate>`${day}`.as("day"),
      doneOn: nothing<CalendarDate>("date").as("done_on"),
      stage: nothing<string>("text").as("stage"),
      startOn: nothing<CalendarDate>("date").as("start_on"),
      ruleId: nothing<string>("text").as("rule_id"),
      score: nothing<number>("smallint").as("score"),
    })
    .from(caseFiles)
    .where(
      and(
        measure === "open"
          ? and(sql`${caseFiles.responsibleUnitId} = ${ASKED_UNIT}`, isNull(caseFiles.closedOn))
          : and(sql`${caseFiles.filedUnitId} = ${ASKED_UNIT}`, inSpan(day, time)),
        kind ? eq(caseFiles.kind, kind) : undefined,
        isAfter(day, caseFiles.id, after),
      ),
    )
    .orderBy(asc(day), asc(caseFiles.id))
    .limit(time.limit)
    .as("hits");
}

function ofDeadlines(tx: Transaction, { measure, kind, after }: CaseRowsFilter, time: Time) {
  const { dueOn, metOn, id } = caseDeadlines;
  return tx
    .select({
      id,
      caseId: sql<string>`${caseDeadlines.caseFileId}`.as("case_id"),
      unitId: sql<string>`${ASKED_UNIT}`.as("figure_unit_id"),
      day: sql<CalendarDate>`${dueOn}`.as("day"),
      doneOn: sql<CalendarDate | null>`${metOn}`.as("done_on"),
      stage: sql<string | null>`${caseDeadlines.stage}`.as("stage"),
      startOn: sql<CalendarDate | null>`${caseDeadlines.startOn}`.as("start_on"),
      ruleId: sql<string | null>`${caseDeadlines.ruleId}`.as("rule_id"),
      score: nothing<number>("smallint").as("score"),
    })
    .from(caseDeadlines)
    .where(
      and(
        sql`${caseDeadlines.unitId} = ${ASKED_UNIT}`,
        isDue(measure, time),
        kind ? eq(caseDeadlines.kind, kind) : undefined,
        isAfter(dueOn, id, after),
      ),
    )
    .orderBy(asc(dueOn), asc(id))
    .limit(time.limit)
    .as("hits");
}

function ofRatings(tx: Transaction, { measure, kind, after }: CaseRowsFilter, time: Time) {
  const { ratedOn, score, id } = caseRatings;
  return tx
    .select({
      id,
      caseId: sql<string>`${caseRatings.caseFileId}`.as("case_id"),
      unitId: sql<string>`${ASKED_UNIT}`.as("figure_unit_id"),
      day: sql<CalendarDate>`${ratedOn}`.as("day"),
      doneOn: nothing<CalendarDate>("date").as("done_on"),
      stage: nothing<string>("text").as("stage"),
      startOn: nothing<CalendarDate>("date").as("start_on"),
      ruleId: nothing<string>("text").as("rule_id"),
      score: sql<number | null>`${score}`.as("score"),
    })
    .from(caseRatings)
    .where(
      and(
        sql`${caseRatings.unitId} = ${ASKED_UNIT}`,
        inSpan(ratedOn, time),
        measure === "satisfied" ? gte(score, 4) : undefined,
        kind ? eq(caseRatings.kind, kind) : undefined,
        isAfter(ratedOn, id, after),
      ),
    )
    .orderBy(asc(ratedOn), asc(id))
    .limit(time.limit)
    .as("hits");
}

/** The same words as in the rollups: met, late, and open although the day has passed. */
function isDue(measure: CaseMeasure, time: Time): SQL | undefined {
  const { dueOn, metOn, pausedOn, stoppedOn } = caseDeadlines;
  const isOpenLate = and(isNull(metOn), isNull(stoppedOn), isNull(pausedOn), lt(dueOn, time.today));
  if (measure === "overdue") return isOpenLate;

  const outcome: Partial<Record<CaseMeasure, SQL | undefined>> = {
    met: lte(metOn, dueOn),
    late: gt(metOn, dueOn),
    openLate: isOpenLate,
    due: or(isNotNull(metOn), isOpenLate),
  };
  return and(inSpan(dueOn, time), outcome[measure]);
}

const inSpan = (day: AnyPgColumn, { span }: Time) => and(gte(day, span.from), lte(day, span.to));

function isAfter(day: AnyPgColumn, id: AnyPgColumn, after: CaseRowsFilter["after"]) {
  return after ? sql`(${day}, ${id}) > (${after.day}::date, ${after.id}::uuid)` : undefined;
}

const figureUnit = alias(units, "figure_unit");
const responsibleUnit = alias(units, "responsible_unit");

async function describe(
  tx: Transaction,
  hits: ReturnType<typeof hitsOf>,
  unitIds: readonly string[],
  limit: number,
) {
  const list = sql.join(
    unitIds.map((id) => sql`${id}`),
    sql`, `,
  );
  return tx
    .select({
      id: hits.id,
      caseId: hits.caseId,
      day: hits.day,
      doneOn: hits.doneOn,
      stage: hits.stage,
      startOn: hits.startOn,
      ruleId: hits.ruleId,
      score: hits.score,
      unitName: figureUnit.name,
      responsibleUnitName: responsibleUnit.name,
      series: caseFiles.registerSeries,
      year: caseFiles.registerYear,
      number: caseFiles.registerNumber,
      kind: caseFiles.kind,
      state: caseFiles.state,
      subject: caseFiles.subject,
      receivedOn: caseFiles.receivedOn,
      dueOn: caseFiles.dueOn,
      isDemonstration: caseFiles.isDemonstration,
      holderName: accounts.name,
    })
    .from(sql`unnest(array[${list}]::text[]) as asked_unit(id)`)
    .crossJoinLateral(hits)
    .innerJoin(caseFiles, eq(caseFiles.id, hits.caseId))
    .innerJoin(figureUnit, eq(figureUnit.id, hits.unitId))
    .innerJoin(responsibleUnit, eq(responsibleUnit.id, caseFiles.responsibleUnitId))
    .leftJoin(positions, eq(positions.id, caseFiles.assignedPositionId))
    .leftJoin(accounts, eq(accounts.id, positions.accountId))
    .orderBy(asc(hits.day), asc(hits.id))
    .limit(limit);
}
