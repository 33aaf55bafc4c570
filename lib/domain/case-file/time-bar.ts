import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import type { LegalCalendar } from "@/lib/domain/clock/calendar";
import { dueOn } from "@/lib/domain/clock/period";
import { ruleFor } from "@/lib/domain/clock/rules";

/**
 * Last day to complain of what was learnt of that day. It only warns: time lost to an obstacle does not count
 * (Law on complaints art. 9), and the ward decides. Null where the law of that day sets no time.
 */
export function timeBarEndsOn(
  learntOn: CalendarDate,
  calendar: LegalCalendar,
): CalendarDate | null {
  const rule = ruleFor({ kind: "complaint", stage: "time_bar" }, learntOn);
  if (!rule) return null;

  const due = dueOn(rule.period, learntOn, calendar);
  return due.ok ? due.value.dueOn : addDays(learntOn, rule.period.length);
}

export function isPastTimeBar(
  learntOn: CalendarDate,
  today: CalendarDate,
  calendar: LegalCalendar,
): boolean {
  const end = timeBarEndsOn(learntOn, calendar);
  return end !== null && today > end;
}
