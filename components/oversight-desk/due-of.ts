import type { Due } from "@/components/ui/due-tag";
import { type CalendarDate, daysBetween } from "@/lib/domain/calendar-date";
import type { LegalCalendar } from "@/lib/domain/clock/calendar";
import { dueStatus } from "@/lib/domain/clock/due-status";

type Answerable = {
  readonly sentOn: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly answeredOn: CalendarDate | null;
};

/** How the fifteen days to answer stand today, or stood on the day of the answer. */
export function dueOf(
  { sentOn, dueOn, answeredOn }: Answerable,
  { today, calendar }: { readonly today: CalendarDate; readonly calendar: LegalCalendar },
): Due {
  const unit = "calendar";
  if (answeredOn === null) {
    return { dueOn, ...dueStatus({ dueOn, startOn: sentOn, unit }, today, calendar) };
  }
  const daysLeft = daysBetween(answeredOn, dueOn);
  return { dueOn, daysLeft, unit, status: daysLeft >= 0 ? "met" : "missed" };
}
