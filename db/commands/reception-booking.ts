import "server-only";
import { and, count, eq, isNull, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { receptionBookings, receptionDays, units } from "@/db/schema";
import type { CalendarDate } from "@/lib/domain/calendar-date";

/** A day with what booking asks of it; null when there is none. */
export async function findBookableDay(tx: Transaction, id: string) {
  const [day] = await tx
    .select({
      id: receptionDays.id,
      onDay: receptionDays.onDay,
      startsAt: receptionDays.startsAt,
      endsAt: receptionDays.endsAt,
      place: receptionDays.place,
      state: receptionDays.state,
      onlinePlaces: receptionDays.onlinePlaces,
    })
    .from(receptionDays)
    .where(eq(receptionDays.id, id));
  return day ?? null;
}

/** How many turns still to come one holds. */
export async function countBookings(
  tx: Transaction,
  { accountId, today }: { readonly accountId: string; readonly today: CalendarDate },
): Promise<number> {
  const [row] = await tx
    .select({ held: count() })
    .from(receptionBookings)
    .innerJoin(receptionDays, eq(receptionDays.id, receptionBookings.dayId))
    .where(
      and(
        eq(receptionBookings.accountId, accountId),
        eq(receptionBookings.state, "booked"),
        sql`${receptionDays.onDay} >= ${today}`,
      ),
    );
  return row?.held ?? 0;
}

/** One's own turn on that day; null when one has none. */
export async function findOwnBooking(
  tx: Transaction,
  { dayId, accountId }: { readonly dayId: string; readonly accountId: string },
) {
  const [row] = await tx
    .select({ id: receptionBookings.id, slot: receptionBookings.slot })
    .from(receptionBookings)
    .where(
      and(
        eq(receptionBookings.dayId, dayId),
        eq(receptionBookings.accountId, accountId),
        eq(receptionBookings.state, "booked"),
      ),
    );
  return row ?? null;
}

type NewBooking = Pick<
  typeof receptionBookings.$inferInsert,
  "dayId" | "accountId" | "slot" | "people" | "name" | "phone"
>;

/** Null when the turn was taken meanwhile, or one has one already. */
export async function insertBooking(tx: Transaction, booking: NewBooking): Promise<string | null> {
  const [row] = await tx
    .insert(receptionBookings)
    .values(booking)
    .onConflictDoNothing()
    .returning({ id: receptionBookings.id });
  return row?.id ?? null;
}

/** The day it was for; null when there is no such turn of one's own. */
export async function cancelBooking(tx: Transaction, id: string): Promise<string | null> {
  const [row] = await tx
    .update(receptionBookings)
    .set({
      state: "cancelled",
      sequence: sql`${receptionBookings.sequence} + 1`,
      changedAt: sql`now()`,
    })
    .where(and(eq(receptionBookings.id, id), eq(receptionBookings.state, "booked")))
    .returning({ dayId: receptionBookings.dayId });
  return row?.dayId ?? null;
}

/** Takes those who booked a day that is put off along to the day that replaces it, in the same turn. */
export async function moveBookings(tx: Transaction, fromDay: string) {
  const [to] = await tx
    .select({ id: receptionDays.id })
    .from(receptionDays)
    .where(eq(receptionDays.replacesId, fromDay));
  if (!to) return [];
  return tx
    .update(receptionBookings)
    .set({
      dayId: to.id,
      sequence: sql`${receptionBookings.sequence} + 1`,
      changedAt: sql`now()`,
    })
    .where(and(eq(receptionBookings.dayId, fromDay), eq(receptionBookings.state, "booked")))
    .returning({
      id: receptionBookings.id,
      dayId: receptionBookings.dayId,
      accountId: receptionBookings.accountId,
      slot: receptionBookings.slot,
    });
}

/** Marks as reminded whoever comes on that day and was not reminded yet, and says who. */
export async function takeToRemind(tx: Transaction, onDay: CalendarDate) {
  const due = tx.$with("due").as(
    tx
      .update(receptionBookings)
      .set({ remindedAt: sql`now()` })
      .where(
        and(
          eq(receptionBookings.state, "booked"),
          isNull(receptionBookings.remindedAt),
          sql`${receptionBookings.dayId} in (select id from reception_days where on_day = ${onDay} and state = 'published')`,
        ),
      )
      .returning({
        id: receptionBookings.id,
        dayId: receptionBookings.dayId,
        accountId: receptionBookings.accountId,
        slot: receptionBookings.slot,
      }),
  );
  return tx
    .with(due)
    .select({
      id: due.id,
      dayId: due.dayId,
      accountId: due.accountId,
      slot: due.slot,
      onDay: receptionDays.onDay,
      startsAt: receptionDays.startsAt,
      endsAt: receptionDays.endsAt,
      place: receptionDays.place,
      unitName: units.name,
    })
    .from(due)
    .innerJoin(receptionDays, eq(receptionDays.id, due.dayId))
    .innerJoin(units, eq(units.id, receptionDays.unitId));
}
