import "server-only";
import { and, asc, eq, gt, inArray, isNull, lte, or, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import {
  caseDeadlines,
  caseFiles,
  oversightResults,
  positions,
  recommendations,
  recommendationWarnings,
  warningRounds,
  warningsTold,
} from "@/db/schema";
import { isNearLimit } from "@/db/schema/conditions";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Warned } from "@/lib/domain/clock/warning";

/** Begins the round of this day; false when there has been one, or somebody else is at it. */
export async function beginWarningRound(tx: Transaction, day: CalendarDate): Promise<boolean> {
  const begun = await tx
    .insert(warningRounds)
    .values({ day })
    .onConflictDoNothing()
    .returning({ day: warningRounds.day });
  return begun.length > 0;
}

const BATCH = 1000;

/** Every open case there may be something to tell about, some at a time, with the period that runs. */
export async function* casesToWarnOf(
  tx: Transaction,
  { today, dueBy }: { readonly today: CalendarDate; readonly dueBy: CalendarDate },
) {
  for (let after: string | null = null; ;) {
    const rows = await casesAfter(tx, after, { today, dueBy });
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = last.id;
  }
}

async function casesAfter(
  tx: Transaction,
  after: string | null,
  { today, dueBy }: { readonly today: CalendarDate; readonly dueBy: CalendarDate },
) {
  const running = and(
    eq(caseDeadlines.caseFileId, caseFiles.id),
    eq(caseDeadlines.stage, caseFiles.dueStage),
    isNull(caseDeadlines.metOn),
    isNull(caseDeadlines.stoppedOn),
    isNull(caseDeadlines.pausedOn),
  );
  const rows = await tx
    .select({
      id: caseFiles.id,
      kind: caseFiles.kind,
      state: caseFiles.state,
      receivedOn: caseFiles.receivedOn,
      unitId: caseFiles.responsibleUnitId,
      holder: caseFiles.assignedPositionId,
      ruleId: caseDeadlines.ruleId,
      startOn: caseDeadlines.startOn,
      dueOn: caseDeadlines.dueOn,
    })
    .from(caseFiles)
    .leftJoin(caseDeadlines, running)
    .where(
      and(
        isNull(caseFiles.closedOn),
        or(lte(caseFiles.dueOn, dueBy), isNearLimit(today)),
        after === null ? undefined : gt(caseFiles.id, after),
      ),
    )
    .orderBy(asc(caseFiles.id))
    .limit(BATCH);
  return rows.map(({ ruleId, startOn, dueOn, ...row }) => ({
    ...row,
    period: ruleId && startOn && dueOn ? { ruleId, startOn, dueOn } : null,
  }));
}

const WARNED_ROLES = ["clerk", "officer", "leader"] as const;

/** Who works on cases today, by unit. */
export async function listWarned(
  tx: Transaction,
  today: CalendarDate,
): Promise<ReadonlyMap<string, Warned[]>> {
  const rows = await tx
    .select({
      unitId: positions.unitId,
      positionId: positions.id,
      accountId: positions.accountId,
      role: positions.role,
    })
    .from(positions)
    .where(
      and(
        inArray(positions.role, WARNED_ROLES),
        lte(positions.fromOn, today),
        or(isNull(positions.toOn), gt(positions.toOn, today)),
      ),
    )
    .orderBy(asc(positions.id));
  const byUnit = new Map<string, Warned[]>();
  for (const { unitId, role, ...person } of rows) {
    const known = WARNED_ROLES.find((each) => each === role);
    if (known) byUnit.set(unitId, [...(byUnit.get(unitId) ?? []), { ...person, role: known }]);
  }
  return byUnit;
}

type Told = typeof warningsTold.$inferInsert;

/** Notes what is told, and answers what had not been told before. */
export async function recordWarnings(
  tx: Transaction,
  told: readonly Told[],
): Promise<Pick<Told, "accountId" | "warning">[]> {
  if (told.length === 0) return [];
  return tx
    .insert(warningsTold)
    .select(
      sql`select case_file_id, account_id, warning, about, told_on
        from jsonb_to_recordset(${JSON.stringify(told.map(asRow))}::jsonb)
          as told(case_file_id uuid, account_id uuid, warning text, about date, told_on date)`,
    )
    .onConflictDoNothing()
    .returning({ accountId: warningsTold.accountId, warning: warningsTold.warning });
}

const asRow = ({ caseFileId, accountId, warning, about, toldOn }: Told) => ({
  case_file_id: caseFileId,
  account_id: accountId,
  warning,
  about,
  told_on: toldOn,
});

/**
 * Notes every recommendation whose day has passed without an answer for each of the front of its board's unit, and
 * answers how many each had not been told of before.
 */
export async function recordOverdueRecommendations(
  tx: Transaction,
  today: CalendarDate,
): Promise<ReadonlyMap<string, number>> {
  const told = await tx
    .insert(recommendationWarnings)
    .select(
      sql`select r.id, p.account_id, r.due_on, ${today}::date
        from ${recommendations} r
        join ${oversightResults} o on o.id = r.result_id
        join ${positions} p on p.unit_id = o.unit_id and p.role = 'front'
          and p.from_on <= ${today} and (p.to_on is null or p.to_on > ${today})
        where r.state = 'sent' and not r.is_withdrawn and r.due_on < ${today}`,
    )
    .onConflictDoNothing()
    .returning({ accountId: recommendationWarnings.accountId });
  const counts = new Map<string, number>();
  for (const { accountId } of told) counts.set(accountId, (counts.get(accountId) ?? 0) + 1);
  return counts;
}
