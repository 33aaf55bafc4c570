import "server-only";
import { and, asc, eq, inArray, isNull } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { caseDeadlines, caseFiles, clockEvents } from "@/db/schema";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { CaseKind } from "@/lib/domain/case-file/case-file";
import type { ClockStage, Deadline } from "@/lib/domain/clock/rules";

/** Unit and kind are those of the moment the period begins: its figures stay theirs after a forwarding. */
export type DeadlineOf = {
  readonly caseFileId: string;
  readonly unitId: string;
  readonly kind: CaseKind;
  readonly stage: ClockStage;
};

/** A period begins to run; it becomes the date the queue is ordered by. */
export async function startDeadline(
  tx: Transaction,
  of: DeadlineOf,
  { due, rule }: Deadline,
): Promise<void> {
  await tx
    .update(caseFiles)
    .set({ dueOn: due.dueOn, dueStage: of.stage })
    .where(eq(caseFiles.id, of.caseFileId));
  await tx
    .insert(caseDeadlines)
    .values({ ...of, ruleId: rule.id, startOn: due.startOn, dueOn: due.dueOn });
}

/** The unit did what the period was for, on this day; in time or late is read off the two dates. */
export async function meetDeadlines(
  tx: Transaction,
  caseFileId: string,
  { stages, on }: { stages: readonly ClockStage[]; on: CalendarDate },
): Promise<void> {
  await tx.update(caseDeadlines).set({ metOn: on }).where(running(caseFileId, stages));
}

/** The period ends without anybody having met or missed it: withdrawn, forwarded. */
export async function stopDeadlines(
  tx: Transaction,
  caseFileId: string,
  { stages, on }: { stages: readonly ClockStage[]; on: CalendarDate },
): Promise<void> {
  await tx.update(caseDeadlines).set({ stoppedOn: on }).where(running(caseFileId, stages));
}

/** The period of a case that runs or stands still, with what happened to it; null when none does. */
export async function findOpenDeadline(tx: Transaction, caseFileId: string) {
  const [deadline] = await tx
    .select({
      id: caseDeadlines.id,
      stage: caseDeadlines.stage,
      ruleId: caseDeadlines.ruleId,
      startOn: caseDeadlines.startOn,
      dueOn: caseDeadlines.dueOn,
    })
    .from(caseDeadlines)
    .where(
      and(
        eq(caseDeadlines.caseFileId, caseFileId),
        isNull(caseDeadlines.metOn),
        isNull(caseDeadlines.stoppedOn),
      ),
    );
  if (!deadline) return null;

  const events = await tx
    .select(CLOCK_EVENT)
    .from(clockEvents)
    .where(eq(clockEvents.deadlineId, deadline.id))
    .orderBy(asc(clockEvents.id));
  return { ...deadline, events };
}

/** What a clock is counted from. */
export const CLOCK_EVENT = {
  event: clockEvents.event,
  onDay: clockEvents.onDay,
  groundCode: clockEvents.groundCode,
  documentNumber: clockEvents.documentNumber,
  accountId: clockEvents.accountId,
};

export async function recordClockEvent(
  tx: Transaction,
  event: typeof clockEvents.$inferInsert,
): Promise<void> {
  await tx.insert(clockEvents).values(event);
}

/** Where a period ends now, or since when it stands still; a case that waits has no day in the queue. */
export async function setClock(
  tx: Transaction,
  { id, caseFileId, stage }: { id: string; caseFileId: string; stage: string },
  { dueOn, pausedOn }: { dueOn: CalendarDate | null; pausedOn: CalendarDate | null },
): Promise<void> {
  await tx
    .update(caseDeadlines)
    .set({ pausedOn, ...(dueOn ? { dueOn } : {}) })
    .where(eq(caseDeadlines.id, id));
  await tx.update(caseFiles).set({ dueOn, dueStage: stage }).where(eq(caseFiles.id, caseFileId));
}

function running(caseFileId: string, stages: readonly ClockStage[]) {
  return and(
    eq(caseDeadlines.caseFileId, caseFileId),
    inArray(caseDeadlines.stage, [...stages]),
    isNull(caseDeadlines.metOn),
    isNull(caseDeadlines.stoppedOn),
  );
}
