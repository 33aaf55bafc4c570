import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { LegalCalendar } from "@/lib/domain/clock/calendar";
import type { StoredPeriod } from "@/lib/domain/clock/standing";
import { storedClock } from "@/lib/domain/clock/stored-clock";

export type Moved = { readonly beforeOn: CalendarDate; readonly afterOn: CalendarDate };

/**
 * Where a running period ends by this calendar, when that is another day than is stored; null when nothing moves. A
 * period that stands still has no day to move, and one whose day the calendar does not reach keeps the day it has.
 */
export function movedBy(
  { ruleId, startOn, dueOn, events = [] }: StoredPeriod,
  calendar: LegalCalendar,
): Moved | null {
  const clock = storedClock({ ruleId, startOn }, events, calendar);
  if (!clock.ok || clock.value.due === null) return null;
  const afterOn = clock.value.due.dueOn;
  return afterOn === dueOn ? null : { beforeOn: dueOn, afterOn };
}
