import "server-only";
import { and, asc, desc, eq, gte } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import type { Transaction } from "@/db/client";
import { findLegalCalendar } from "@/db/queries/calendar";
import { accounts, positions, receptionDays, receptionSchedules, units } from "@/db/schema";
import { withScope } from "@/db/scope";
import { addDays, type CalendarDate, calendarDateOf } from "@/lib/domain/calendar-date";
import { lastDayToPublish, nowOff, plannedDays } from "@/lib/domain/reception/days";
import { spanOf } from "@/lib/domain/reception/schedule";
import type { PositionScope } from "@/lib/domain/scope";

const NOTICE = {
  startsAt: receptionDays.startsAt,
  endsAt: receptionDays.endsAt,
  place: receptionDays.place,
  receiver: receptionDays.receiver,
  attendants: receptionDays.attendants,
  subject: receptionDays.subject,
  onlinePlaces: receptionDays.onlinePlaces,
  onlineCases: receptionDays.onlineCases,
};
const replacement = alias(receptionDays, "replacement");
const replaced = alias(receptionDays, "replaced");

/** So far back a calendar or a page still shows what was, and so many days it shows at most. */
const LOOKED_BACK = 60;
const MOST_SHOWN = 120;

type Asked = { readonly unitId: string; readonly today: CalendarDate };

/** Published days of a ward from two months ago on, those put off among them, with what took their place. */
export async function listReceptionDays(tx: Transaction, { unitId, today }: Asked) {
  return tx
    .select({
      id: receptionDays.id,
      onDay: receptionDays.onDay,
      insteadOf: receptionDays.insteadOf,
      ...NOTICE,
      state: receptionDays.state,
      postponedReason: receptionDays.postponedReason,
      newDay: replacement.onDay,
      replacedDay: replaced.onDay,
      sequence: receptionDays.sequence,
      publishedAt: receptionDays.publishedAt,
      changedAt: receptionDays.changedAt,
      isDemonstration: receptionDays.isDemonstration,
    })
    .from(receptionDays)
    .leftJoin(replacement, eq(replacement.replacesId, receptionDays.id))
    .leftJoin(replaced, eq(replaced.id, receptionDays.replacesId))
    .where(
      and(eq(receptionDays.unitId, unitId), gte(receptionDays.onDay, addDays(today, -LOOKED_BACK))),
    )
    .orderBy(asc(receptionDays.onDay), asc(receptionDays.id))
    .limit(MOST_SHOWN);
}
export type ReceptionDay = Awaited<ReturnType<typeof listReceptionDays>>[number];

/** The next day on which the head of the ward receives people; null where none is published. */
export async function findNextReception(tx: Transaction, { unitId, today }: Asked) {
  const [next] = await tx
    .select({
      onDay: receptionDays.onDay,
      startsAt: receptionDays.startsAt,
      isDemonstration: receptionDays.isDemonstration,
    })
    .from(receptionDays)
    .where(
      and(
        eq(receptionDays.unitId, unitId),
        eq(receptionDays.state, "published"),
        gte(receptionDays.onDay, today),
      ),
    )
    .orderBy(asc(receptionDays.onDay))
    .limit(1);
  return next ?? null;
}

const SCHEDULES_SHOWN = 30;

/** What waits, what was given back, and what is published: the newest schedules of the ward, and its days to come. */
export async function readScheduleDesk(scope: PositionScope) {
  const { unitId } = scope;
  return withScope(scope, async (tx, now) => {
    const today = calendarDateOf(now);
    const schedules = await tx
      .select({
        id: receptionSchedules.id,
        kind: receptionSchedules.kind,
        weekday: receptionSchedules.weekday,
        fromOn: receptionSchedules.fromOn,
        toOn: receptionSchedules.toOn,
        startsAt: receptionSchedules.startsAt,
        endsAt: receptionSchedules.endsAt,
        state: receptionSchedules.state,
        isDemonstration: receptionSchedules.isDemonstration,
      })
      .from(receptionSchedules)
      .where(eq(receptionSchedules.unitId, unitId))
      .orderBy(desc(receptionSchedules.createdAt), asc(receptionSchedules.id))
      .limit(SCHEDULES_SHOWN);
    const days = await listReceptionDays(tx, { unitId, today });
    return { today, schedules, days, off: nowOff(days, today, await findLegalCalendar(tx)) };
  });
}

/** One schedule, and the days it comes to by the calendar of today; null when it isn't there or isn't theirs. */
export async function findSchedule(scope: PositionScope, id: string) {
  return withScope(scope, async (tx, now) => {
    const [schedule] = await tx
      .select({
        id: receptionSchedules.id,
        unitId: receptionSchedules.unitId,
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
        state: receptionSchedules.state,
        returnedNote: receptionSchedules.returnedNote,
        revision: receptionSchedules.revision,
        approvedAt: receptionSchedules.approvedAt,
        draftedBy: accounts.name,
        isDemonstration: receptionSchedules.isDemonstration,
      })
      .from(receptionSchedules)
      .leftJoin(positions, eq(positions.id, receptionSchedules.draftedBy))
      .leftJoin(accounts, eq(accounts.id, positions.accountId))
      .where(eq(receptionSchedules.id, id));
    if (!schedule) return null;

    const calendar = await findLegalCalendar(tx);
    const planned = plannedDays(spanOf(schedule), calendar);
    const today = calendarDateOf(now);
    const [first] = planned.ok ? planned.value.days : [];
    const last = first ? lastDayToPublish(first.onDay, calendar) : null;
    return {
      ...schedule,
      today,
      planned: planned.ok ? planned.value : { days: [], skipped: [] },
      /** The last day on which the leader may still publish it. */
      publishBy: last?.ok ? last.value : null,
    };
  });
}
export type ScheduleAtDesk = NonNullable<Awaited<ReturnType<typeof findSchedule>>>;

/** A published day of one's own ward that is still to come, to be put off. */
export async function findReceptionDay(scope: PositionScope, id: string) {
  return withScope(scope, async (tx, now) => {
    const [day] = await tx
      .select({
        id: receptionDays.id,
        onDay: receptionDays.onDay,
        ...NOTICE,
        isDemonstration: receptionDays.isDemonstration,
      })
      .from(receptionDays)
      .where(
        and(
          eq(receptionDays.id, id),
          eq(receptionDays.unitId, scope.unitId),
          eq(receptionDays.state, "published"),
          gte(receptionDays.onDay, calendarDateOf(now)),
        ),
      );
    return day ?? null;
  });
}

/** The ward's seat: where people are received, until somebody writes another place. */
export async function findSeat(scope: PositionScope): Promise<string | null> {
  return withScope(scope, async (tx) => {
    const [unit] = await tx
      .select({ seat: units.seat })
      .from(units)
      .where(eq(units.id, scope.unitId));
    return unit?.seat ?? null;
  });
}
