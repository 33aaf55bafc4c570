import "server-only";
import {
  cancelBooking,
  countBookings,
  findBookableDay,
  findOwnBooking,
  insertBooking,
} from "@/db/commands/reception-booking";
import { findLegalCalendar } from "@/db/queries/calendar";
import { calendarDateOf } from "@/lib/domain/calendar-date";
import { isBookable, MOST_BOOKINGS, slotAt } from "@/lib/domain/reception/booking";
import type { BookInput } from "@/lib/domain/reception/booking-input";
import { isOnline, lastDayToBookOnline } from "@/lib/domain/reception/online";
import { fail, ok } from "@/lib/domain/result";
import type { AccountScope } from "@/lib/domain/scope";
import { carryOut, type UseCaseContext } from "@/lib/use-cases/context";

/** A resident takes a turn on a day of reception; asking twice for the same is one. @vi đăng ký tiếp công dân */
export async function bookReception(
  context: UseCaseContext<AccountScope>,
  { day: dayId, slot, people, name, phone }: BookInput,
) {
  const { accountId } = context.scope;
  return carryOut(context, async (tx, now) => {
    const today = calendarDateOf(now);
    const day = await findBookableDay(tx, dayId);
    if (!day) return fail("reception_day_not_found");
    const lastDay = isOnline(day)
      ? lastDayToBookOnline(day.onDay, await findLegalCalendar(tx))
      : null;
    if (!isBookable(day, today, lastDay)) return fail("booking_too_late");
    if (!slotAt(day, slot)) return fail("slot_missing");

    const own = await findOwnBooking(tx, { dayId, accountId });
    if (own) return own.slot === slot ? ok({ dayId }) : fail("booking_exists");
    if ((await countBookings(tx, { accountId, today })) >= MOST_BOOKINGS) {
      return fail("too_many_bookings");
    }
    const booked = await insertBooking(tx, { dayId, accountId, slot, people, name, phone });
    return booked ? ok({ dayId }) : fail("slot_taken");
  });
}

/** The turn is free for somebody else again. */
export async function cancelOwnBooking(
  context: UseCaseContext<AccountScope>,
  { booking }: { readonly booking: string },
) {
  return carryOut(context, async (tx) => {
    const dayId = await cancelBooking(tx, booking);
    return dayId ? ok({ dayId }) : fail("booking_not_found");
  });
}
