import "server-only";
import { findLegalCalendar } from "@/db/queries/calendar";
import { withScope } from "@/db/scope";
import { type CalendarDate, calendarDateOf } from "@/lib/domain/calendar-date";
import type { Scope } from "@/lib/domain/scope";

/** The day it is, by the clock everything is judged by. */
export async function findToday(scope: Scope): Promise<CalendarDate> {
  return withScope(scope, async (_, now) => calendarDateOf(now));
}

/** The same, with the calendar that days are counted by. */
export async function findCalendarToday(scope: Scope) {
  return withScope(scope, async (tx, now) => ({
    today: calendarDateOf(now),
    calendar: await findLegalCalendar(tx),
  }));
}
