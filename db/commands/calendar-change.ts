import "server-only";
import { and, asc, eq, gt, inArray, isNull, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { CLOCK_EVENT } from "@/db/commands/deadline";
import {
  calendarChangeMoves,
  calendarChanges,
  calendarDays,
  caseDeadlines,
  caseFiles,
  clockEvents,
} from "@/db/schema";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { formatReference } from "@/lib/domain/case-file/reference";
import type { CalendarDay } from "@/lib/domain/clock/calendar";
import type { CalendarChangeState, DayChange } from "@/lib/domain/clock/calendar-change";
import type { StoredClockEvent } from "@/lib/domain/clock/stored-clock";

export type CalendarChange = typeof calendarChanges.$inferSelect;
export type CalendarMove = typeof calendarChangeMoves.$inferInsert;

/** The calendar as entered, day by day. */
export async function listCalendarEntries(tx: Transaction): Promise<CalendarDay[]> {
  const days = await tx.select().from(calendarDays).orderBy(asc(calendarDays.date));
  return days.map(({ confirmed, ...entry }) => ({
    ...entry,
    confirmed: confirmed === "confirmed",
  }));
}

export async function insertCalendarChange(
  tx: Transaction,
  change: Pick<CalendarChange, "cause" | "year" | "sourceDocument" | "days" | "proposedBy">,
): Promise<string> {
  // The builder would name every column, and most of them the application may not write.
  const [made] = await tx.execute<{ id: string }>(sql`
    insert into ${calendarChanges} (cause, year, source_document, days, state, proposed_by)
    values (${change.cause}, ${change.year}, ${change.sourceDocument}, ${JSON.stringify(change.days)}::jsonb, 'counting', ${change.proposedBy})
    returning id`);
  if (!made) throw new Error("the change was not recorded");
  return made.id;
}

/** Locked until the transaction ends, so that it is confirmed, withdrawn or counted by one at a time. */
export async function lockCalendarChange(
  tx: Transaction,
  id: string,
): Promise<CalendarChange | null> {
  const [change] = await tx
    .select()
    .from(calendarChanges)
    .where(eq(calendarChanges.id, id))
    .for("update");
  return change ?? null;
}

/** The oldest change there is something to do for. */
export async function takeCalendarChange(tx: Transaction): Promise<CalendarChange | null> {
  const [change] = await tx
    .select()
    .from(calendarChanges)
    .where(inArray(calendarChanges.state, ["counting", "confirmed", "under_way"]))
    .orderBy(asc(calendarChanges.proposedAt))
    .limit(1)
    .for("update", { skipLocked: true });
  return change ?? null;
}

export async function setChangeState(
  tx: Transaction,
  id: string,
  state: CalendarChangeState,
  more: Partial<CalendarChange> = {},
): Promise<void> {
  await tx
    .update(calendarChanges)
    .set({ ...more, state })
    .where(eq(calendarChanges.id, id));
}

export async function confirmChange(
  tx: Transaction,
  id: string,
  { accountId, positionId }: { accountId: string; positionId: string },
): Promise<void> {
  await tx
    .update(calendarChanges)
    .set({
      state: "confirmed",
      confirmedBy: accountId,
      confirmedPositionId: positionId,
      confirmedAt: sql`now()`,
    })
    .where(eq(calendarChanges.id, id));
}

const BATCH = 1000;

/** Every period that runs, some at a time, with what happened to its clock. */
export async function* runningDeadlines(tx: Transaction) {
  for (let after: string | null = null; ;) {
    const rows = await runningAfter(tx, after);
    const events = await eventsOf(tx, rows);
    for (const row of rows) yield { ...row, events: events.get(row.id) ?? [] };
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = last.id;
  }
}

const RUNNING = {
  id: caseDeadlines.id,
  caseFileId: caseDeadlines.caseFileId,
  unitId: caseDeadlines.unitId,
  kind: caseDeadlines.kind,
  stage: caseDeadlines.stage,
  ruleId: caseDeadlines.ruleId,
  startOn: caseDeadlines.startOn,
  dueOn: caseDeadlines.dueOn,
  series: caseFiles.registerSeries,
  year: caseFiles.registerYear,
  number: caseFiles.registerNumber,
};

const runs = () =>
  and(
    isNull(caseDeadlines.metOn),
    isNull(caseDeadlines.stoppedOn),
    isNull(caseDeadlines.pausedOn),
    isNull(caseFiles.closedOn),
  );

async function runningAfter(tx: Transaction, after: string | null) {
  const rows = await tx
    .select(RUNNING)
    .from(caseDeadlines)
    .innerJoin(caseFiles, eq(caseFiles.id, caseDeadlines.caseFileId))
    .where(and(runs(), after === null ? undefined : gt(caseDeadlines.id, after)))
    .orderBy(asc(caseDeadlines.id))
    .limit(BATCH);
  return rows.map(withReference);
}

const withReference = <Row extends { series: "KN" | "KNPA"; year: number; number: number }>({
  series,
  year,
  number,
  ...row
}: Row) => ({ ...row, reference: formatReference({ series, year, number }) });

async function eventsOf(tx: Transaction, rows: readonly { readonly id: string }[]) {
  const byDeadline = new Map<string, StoredClockEvent[]>();
  if (rows.length === 0) return byDeadline;
  const ids = rows.map(({ id }) => id);
  const events = await tx
    .select({ deadlineId: clockEvents.deadlineId, ...CLOCK_EVENT })
    .from(clockEvents)
    .where(inArray(clockEvents.deadlineId, ids))
    .orderBy(asc(clockEvents.id));
  for (const { deadlineId, ...event } of events) {
    byDeadline.set(deadlineId, [...(byDeadline.get(deadlineId) ?? []), event]);
  }
  return byDeadline;
}

/** The list of what moves takes the place of the one before. */
export async function replaceMoves(
  tx: Transaction,
  changeId: string,
  moves: readonly CalendarMove[],
): Promise<void> {
  await tx.delete(calendarChangeMoves).where(eq(calendarChangeMoves.changeId, changeId));
  for (let at = 0; at < moves.length; at += BATCH) {
    await tx.insert(calendarChangeMoves).values(moves.slice(at, at + BATCH));
  }
}

/** Dates that still stand as they were: they join the list, and are told like the rest. */
export async function addMoves(tx: Transaction, moves: readonly CalendarMove[]): Promise<void> {
  for (let at = 0; at < moves.length; at += BATCH) {
    await tx
      .insert(calendarChangeMoves)
      .values(moves.slice(at, at + BATCH))
      .onConflictDoUpdate({
        target: [calendarChangeMoves.changeId, calendarChangeMoves.deadlineId],
        set: { caseEventId: null },
      });
  }
}

export async function listMoves(tx: Transaction, changeId: string) {
  return tx
    .select()
    .from(calendarChangeMoves)
    .where(eq(calendarChangeMoves.changeId, changeId))
    .orderBy(asc(calendarChangeMoves.deadlineId));
}

/** Some of those that have not been told yet. */
export async function takeMoves(tx: Transaction, changeId: string, limit: number) {
  return tx
    .select()
    .from(calendarChangeMoves)
    .where(and(eq(calendarChangeMoves.changeId, changeId), isNull(calendarChangeMoves.caseEventId)))
    .orderBy(asc(calendarChangeMoves.deadlineId))
    .limit(limit);
}

export async function recordMove(
  tx: Transaction,
  { changeId, deadlineId }: { changeId: string; deadlineId: string },
  caseEventId: number,
): Promise<void> {
  await tx
    .update(calendarChangeMoves)
    .set({ caseEventId })
    .where(
      and(
        eq(calendarChangeMoves.changeId, changeId),
        eq(calendarChangeMoves.deadlineId, deadlineId),
      ),
    );
}

/** The case behind a period that still runs, locked; null when it was met, stopped or suspended meanwhile. */
export async function lockRunningDeadline(tx: Transaction, deadlineId: string) {
  const [row] = await tx
    .select({
      ...RUNNING,
      state: caseFiles.state,
      filedBy: caseFiles.filedBy,
      revision: caseFiles.revision,
    })
    .from(caseFiles)
    .innerJoin(caseDeadlines, eq(caseDeadlines.caseFileId, caseFiles.id))
    .where(and(eq(caseDeadlines.id, deadlineId), runs()))
    .for("update", { of: caseFiles });
  if (!row) return null;
  const events = await eventsOf(tx, [row]);
  return { ...withReference(row), events: events.get(row.id) ?? [] };
}

/** The new day stands in the case, its period and its trail alike. */
export async function moveDeadline(
  tx: Transaction,
  { id, caseFileId, revision }: { id: string; caseFileId: string; revision: number },
  dueOn: CalendarDate,
): Promise<void> {
  await tx.update(caseDeadlines).set({ dueOn }).where(eq(caseDeadlines.id, id));
  await tx
    .update(caseFiles)
    .set({ dueOn, revision: revision + 1 })
    .where(eq(caseFiles.id, caseFileId));
}

/** Makes the changes of days; made again they change nothing. */
export async function writeCalendarDays(
  tx: Transaction,
  changes: readonly DayChange[],
): Promise<void> {
  const gone = changes.filter(({ after }) => after === null).map(({ date }) => date);
  if (gone.length > 0) await tx.delete(calendarDays).where(inArray(calendarDays.date, gone));
  for (const { after } of changes) {
    if (!after) continue;
    const confirmed = after.confirmed ? "confirmed" : "proposed";
    const { date, kind, name, sourceDocument } = after;
    await tx
      .insert(calendarDays)
      .values({ date, kind, name, sourceDocument, confirmed })
      .onConflictDoUpdate({
        target: calendarDays.date,
        set: { kind, name, sourceDocument, confirmed },
      });
  }
}
