import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { RECEPTION_DAY_STATES, ReceptionNotice } from "@/lib/domain/reception/schedule";

/** A place in the queue of a reception day, told ahead. Never what it is about: that is said face to face. */
export const BOOKING_STATES = ["booked", "cancelled"] as const;

/** So long a conversation is planned to take; no text says so. */
export const SLOT_MINUTES = 20;
/** More than so many people with one matter name one or two who speak for them. */
export const MOST_PEOPLE = 4;
/** So many places to come one person may hold at once. */
export const MOST_BOOKINGS = 3;

/** A turn: its number in the queue, from 1, and the wall clock in Vietnam when it begins. */
export type Slot = { readonly number: number; readonly at: string };

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
const clockOf = (minutes: number) =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");

/** The turns of a day, as many as fit whole between its hours. */
export function slotsOf({
  startsAt,
  endsAt,
}: Pick<ReceptionNotice, "startsAt" | "endsAt">): Slot[] {
  const from = minutesOf(startsAt);
  const count = Math.max(0, Math.floor((minutesOf(endsAt) - from) / SLOT_MINUTES));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    at: clockOf(from + index * SLOT_MINUTES),
  }));
}

/** When a turn begins; null where the day has no such turn. */
export const slotAt = (day: Pick<ReceptionNotice, "startsAt" | "endsAt">, number: number) =>
  slotsOf(day).find((slot) => slot.number === number) ?? null;

type Day = {
  readonly onDay: CalendarDate;
  readonly state: (typeof RECEPTION_DAY_STATES)[number];
};

/** A place is taken at the latest on the day before; whoever comes without one is received as well, in turn. */
export const isBookable = (
  { onDay, state }: Day,
  today: CalendarDate,
  /** The last day on which a turn may be taken, where that is sooner: a day that is held on-line as well. */
  lastDay: CalendarDate | null = null,
) => state === "published" && onDay > today && (lastDay === null || today <= lastDay);
