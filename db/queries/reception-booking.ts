import "server-only";
import { and, asc, desc, eq, gte, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { findLegalCalendar } from "@/db/queries/calendar";
import { accounts, receptionBookings, receptionDays, units } from "@/db/schema";
import { withScope } from "@/db/scope";
import { calendarDateOf } from "@/lib/domain/calendar-date";
import { isOnline, lastDayToBookOnline } from "@/lib/domain/reception/online";
import type { AccountScope, PositionScope } from "@/lib/domain/scope";

const DAY = {
  id: receptionDays.id,
  onDay: receptionDays.onDay,
  startsAt: receptionDays.startsAt,
  endsAt: receptionDays.endsAt,
  place: receptionDays.place,
  receiver: receptionDays.receiver,
  attendants: receptionDays.attendants,
  subject: receptionDays.subject,
  onlinePlaces: receptionDays.onlinePlaces,
  onlineCases: receptionDays.onlineCases,
  state: receptionDays.state,
  isDemonstration: receptionDays.isDemonstration,
  unitName: units.name,
  unitSlug: units.slug,
};

async function findDay(tx: Transaction, id: string) {
  const [day] = await tx
    .select(DAY)
    .from(receptionDays)
    .innerJoin(units, eq(units.id, receptionDays.unitId))
    .where(eq(receptionDays.id, id));
  return day ?? null;
}

const BOOKING = {
  id: receptionBookings.id,
  slot: receptionBookings.slot,
  people: receptionBookings.people,
  name: receptionBookings.name,
  phone: receptionBookings.phone,
  sequence: receptionBookings.sequence,
  createdAt: receptionBookings.createdAt,
  changedAt: receptionBookings.changedAt,
};

/** A day of reception as one who may come sees it: one's own turn, and which turns are taken, not by whom. */
export async function findDayToBook(scope: AccountScope, id: string) {
  const { accountId } = scope;
  return withScope(scope, async (tx, now) => {
    const day = await findDay(tx, id);
    if (!day) return null;
    const [taken] = await tx.execute<{ turns: number[] }>(
      sql`select taken_turns(${id}::uuid) as turns`,
    );
    const [own] = await tx
      .select(BOOKING)
      .from(receptionBookings)
      .where(
        and(
          eq(receptionBookings.dayId, id),
          eq(receptionBookings.accountId, accountId),
          eq(receptionBookings.state, "booked"),
        ),
      );
    const [me] = await tx
      .select({ name: accounts.name, phone: accounts.phone })
      .from(accounts)
      .where(eq(accounts.id, accountId));
    return {
      day,
      lastDay: isOnline(day) ? lastDayToBookOnline(day.onDay, await findLegalCalendar(tx)) : null,
      today: calendarDateOf(now),
      taken: taken?.turns ?? [],
      own: own ?? null,
      me: { name: me?.name ?? "", phone: me?.phone ?? "" },
    };
  });
}

/** One's own turn with its day, for one's calendar; a cancelled one too, so that calendars take it out. */
export async function findMyBooking(scope: AccountScope, id: string) {
  return withScope(scope, async (tx) => {
    const [row] = await tx
      .select({ booking: { ...BOOKING, state: receptionBookings.state }, day: DAY })
      .from(receptionBookings)
      .innerJoin(receptionDays, eq(receptionDays.id, receptionBookings.dayId))
      .innerJoin(units, eq(units.id, receptionDays.unitId))
      .where(and(eq(receptionBookings.id, id), eq(receptionBookings.accountId, scope.accountId)));
    return row ?? null;
  });
}

const MOST_SHOWN = 10;

/** One's turns that are still to come, the nearest first. */
export async function listMyBookings(scope: AccountScope) {
  return withScope(scope, (tx, now) =>
    tx
      .select({
        id: receptionBookings.id,
        slot: receptionBookings.slot,
        dayId: receptionDays.id,
        onDay: receptionDays.onDay,
        startsAt: receptionDays.startsAt,
        endsAt: receptionDays.endsAt,
        unitName: units.name,
      })
      .from(receptionBookings)
      .innerJoin(receptionDays, eq(receptionDays.id, receptionBookings.dayId))
      .innerJoin(units, eq(units.id, receptionDays.unitId))
      .where(
        and(
          eq(receptionBookings.accountId, scope.accountId),
          eq(receptionBookings.state, "booked"),
          gte(receptionDays.onDay, calendarDateOf(now)),
        ),
      )
      .orderBy(asc(receptionDays.onDay), desc(receptionBookings.createdAt))
      .limit(MOST_SHOWN),
  );
}

/** Who comes on a day of one's own ward, in the order of their turns; null when the day isn't there or isn't theirs. */
export async function findDayBookings(scope: PositionScope, id: string) {
  return withScope(scope, async (tx) => {
    const [mine] = await tx
      .select({ unitId: receptionDays.unitId })
      .from(receptionDays)
      .where(eq(receptionDays.id, id));
    const day = mine && scope.unitIds.includes(mine.unitId) ? await findDay(tx, id) : null;
    if (!day) return null;
    const bookings = await tx
      .select(BOOKING)
      .from(receptionBookings)
      .where(and(eq(receptionBookings.dayId, id), eq(receptionBookings.state, "booked")))
      .orderBy(asc(receptionBookings.slot));
    return { day, bookings };
  });
}
