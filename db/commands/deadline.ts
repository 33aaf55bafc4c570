import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { caseDeadlines, caseFiles } from "@/db/schema";
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

function running(caseFileId: string, stages: readonly ClockStage[]) {
  return and(
    eq(caseDeadlines.caseFileId, caseFileId),
    inArray(caseDeadlines.stage, [...stages]),
    isNull(caseDeadlines.metOn),
    isNull(caseDeadlines.stoppedOn),
  );
}
