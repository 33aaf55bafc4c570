import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { LegalCalendar } from "@/lib/domain/clock/calendar";
import type { StoredPeriod } from "@/lib/domain/clock/standing";
import { storedClock } from "@/lib/domain/clock/stored-clock";

export type Moved = { readonly beforeOn: CalendarDate; readonly afterOn: CalendarDate };

/**
 * Where a running period ends by this calendar, when that is another day than is stored; null when nothing moves. A
 * period that stands still has no day to move, and one whose day the calendar does not reach keeps the day it has.
 */
export function movedBy(period: StoredPeriod, calendar: LegalCalendar): Moved | null {
  const afterOn = endOf(period, calendar);
  return afterOn === null || afterOn === period.dueOn ? null : { beforeOn: period.dueOn, afterOn };
}

/** The same for a change of the calendar: what it does not touch stays, whatever day is stored. */
export function movedByChange(
  period: StoredPeriod,
  { before, after }: { readonly before: LegalCalendar; readonly after: LegalCalendar },
): Moved | null {
  return endOf(period, before) === endOf(period, after) ? null : movedBy(period, after);
}

function endOf({ ruleId, startOn, events = [] }: StoredPeriod, calendar: LegalCalendar) {
  const clock = storedClock({ ruleId, startOn }, events, calendar);
  return clock.ok ? (clock.value.due?.dueOn ?? null) : null;
}
