import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { positions, receptionDays, receptionSchedules, units } from "@/db/schema";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { PlannedDay } from "@/lib/domain/reception/days";
import type { ReceptionNotice, ScheduleSpan } from "@/lib/domain/reception/schedule";

/** A schedule with what the rules need; locked until the transaction ends. */
export async function lockSchedule(tx: Transaction, id: string) {
  const [row] = await tx
    .select({
      id: receptionSchedules.id,
      unitId: receptionSchedules.unitId,
      unitSlug: units.slug,
      state: receptionSchedules.state,
      revision: receptionSchedules.revision,
      kind: receptionSchedules.kind,
      weekday: receptionSchedules.weekday,
      fromOn: receptionSchedules.fromOn,
      toOn: receptionSchedules.toOn,
      startsAt: receptionSchedules.startsAt,
      endsAt: receptionSchedules.endsAt,
      place: receptionSchedules.place,
      receiver: receptionSchedules.receiver,
      attendants: receptionSchedules.attendants,
      subject: receptionSchedules.subject,
      onlinePlaces: receptionSchedules.onlinePlaces,
      onlineCases: receptionSchedules.onlineCases,
      draftedBy: positions.accountId,
    })
    .from(receptionSchedules)
    .innerJoin(units, eq(units.id, receptionSchedules.unitId))
    .leftJoin(positions, eq(positions.id, receptionSchedules.draftedBy))
    .where(eq(receptionSchedules.id, id))
    .for("update", { of: receptionSchedules });
  return row ?? null;
}

export type Drafted = {
  readonly unitId: string;
  readonly span: ScheduleSpan;
  readonly notice: ReceptionNotice;
  readonly draftedBy: string;
};

/** A plan that waits for the leader; nobody else sees it yet. */
export async function insertSchedule(
  tx: Transaction,
  { unitId, span, notice, draftedBy }: Drafted,
): Promise<string> {
  const [row] = await tx
    .insert(receptionSchedules)
    .values({ unitId, ...span, ...notice, draftedBy, state: "submitted" })
    .returning({ id: receptionSchedules.id });
  if (!row) throw new Error("the schedule was not stored");
  return row.id;
}

type Changed = Partial<
  Pick<
    typeof receptionSchedules.$inferInsert,
    "state" | "returnedNote" | "approvedBy" | "approvedAt" | "draftedBy"
  >
> &
  Partial<ReceptionNotice> &
  Partial<ScheduleSpan>;

export async function changeSchedule(
  tx: Transaction,
  { id, revision }: { readonly id: string; readonly revision: number },
  change: Changed,
): Promise<void> {
  await tx
    .update(receptionSchedules)
    .set({ ...change, revision: revision + 1 })
    .where(eq(receptionSchedules.id, id));
}

/** Which of these days already have a reception in that ward. */
export async function findTakenDays(
  tx: Transaction,
  unitId: string,
  days: readonly CalendarDate[],
): Promise<CalendarDate[]> {
  if (days.length === 0) return [];
  const rows = await tx
    .select({ onDay: receptionDays.onDay })
    .from(receptionDays)
    .where(
      and(
        eq(receptionDays.unitId, unitId),
        eq(receptionDays.state, "published"),
        inArray(receptionDays.onDay, [...days]),
      ),
    );
  return rows.map(({ onDay }) => onDay);
}

type Publishing = {
  readonly scheduleId: string;
  readonly unitId: string;
  readonly notice: ReceptionNotice;
  readonly replacesId?: string;
};

/** Everybody reads these days from now on; false when one of them was taken meanwhile. */
export async function insertReceptionDays(
  tx: Transaction,
  { notice, ...of }: Publishing,
  days: readonly PlannedDay[],
): Promise<boolean> {
  if (days.length === 0) return true;
  const written = await tx
    .insert(receptionDays)
    .values(days.map((day) => ({ ...of, ...day, ...notice, state: "published" as const })))
    .onConflictDoNothing()
    .returning({ id: receptionDays.id });
  return written.length === days.length;
}

/** A published day with what the rules need; locked until the transaction ends. */
export async function lockReceptionDay(tx: Transaction, id: string) {
  const [row] = await tx
    .select({
      id: receptionDays.id,
      scheduleId: receptionDays.scheduleId,
      unitId: receptionDays.unitId,
      unitSlug: units.slug,
      onDay: receptionDays.onDay,
      state: receptionDays.state,
      startsAt: receptionDays.startsAt,
      endsAt: receptionDays.endsAt,
      place: receptionDays.place,
      receiver: receptionDays.receiver,
      attendants: receptionDays.attendants,
      subject: receptionDays.subject,
      onlinePlaces: receptionDays.onlinePlaces,
      onlineCases: receptionDays.onlineCases,
    })
    .from(receptionDays)
    .innerJoin(units, eq(units.id, receptionDays.unitId))
    .where(eq(receptionDays.id, id))
    .for("update", { of: receptionDays });
  return row ?? null;
}

type Postponed = { readonly id: string; readonly reason: string; readonly positionId: string };

/** The day stays and says why it was put off. */
export async function postponeReceptionDay(
  tx: Transaction,
  { id, reason, positionId }: Postponed,
): Promise<void> {
  await tx
    .update(receptionDays)
    .set({
      state: "postponed",
      postponedReason: reason,
      postponedBy: positionId,
      sequence: sql`${receptionDays.sequence} + 1`,
      changedAt: sql`now()`,
    })
    .where(eq(receptionDays.id, id));
}
