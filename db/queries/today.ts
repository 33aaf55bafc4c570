import "server-only";
import { withScope } from "@/db/scope";
import { type CalendarDate, calendarDateOf } from "@/lib/domain/calendar-date";
import type { Scope } from "@/lib/domain/scope";

/** The day it is, by the clock everything is judged by. */
export async function findToday(scope: Scope): Promise<CalendarDate> {
  return withScope(scope, async (_, now) => calendarDateOf(now));
}
