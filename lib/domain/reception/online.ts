import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { LegalCalendar } from "@/lib/domain/clock/calendar";
import { lastDayToPublish } from "@/lib/domain/reception/days";
import type { ReceptionNotice } from "@/lib/domain/reception/schedule";

export const isOnline = ({ onlinePlaces }: Pick<ReceptionNotice, "onlinePlaces">) =>
  onlinePlaces !== null;

/**
 * The last day on which a turn may be taken for a day that is held on-line as well: whoever takes part is told five
 * working days ahead (decree 154/2026 art. 23(1)). That this also closes the taking of turns is our reading, to be
 * confirmed. Null where the calendar of that year is not known.
 */
export function lastDayToBookOnline(
  onDay: CalendarDate,
  calendar: LegalCalendar,
): CalendarDate | null {
  const last = lastDayToPublish(onDay, calendar);
  return last.ok ? last.value : null;
}
