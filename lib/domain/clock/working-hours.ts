import { addDays, type CalendarDate, calendarDateOf } from "@/lib/domain/calendar-date";
import {
  isWorkingDay,
  isYearCovered,
  type LegalCalendar,
  yearOf,
} from "@/lib/domain/clock/calendar";
import { LEGAL_SETTINGS } from "@/lib/domain/clock/law/settings";
import { secondOfDay } from "@/lib/domain/clock/period";
import { fail, ok, type Result } from "@/lib/domain/result";

const HOUR = 3600;
const SPANS = LEGAL_SETTINGS.desk_hours.value.map(
  ([from, to]) => [from * HOUR, to * HOUR] as const,
);

/** Vietnam keeps no summer time. */
const instantOf = (date: CalendarDate, second: number) =>
  new Date(Date.parse(`${date}T00:00:00+07:00`) + second * 1000);

/**
 * The moment so many working hours after another: neither nights nor noon nor days off count. What ends when the desk
 * closes ends then and not the next morning.
 */
export function afterWorkingHours(
  from: Date,
  hours: number,
  calendar: LegalCalendar,
): Result<Date, "calendar_missing"> {
  let left = hours * HOUR;
  let second = secondOfDay(from);
  for (let date = calendarDateOf(from); ; date = addDays(date, 1)) {
    if (!isYearCovered(calendar, yearOf(date))) return fail("calendar_missing");
    for (const [opens, closes] of isWorkingDay(calendar, date) ? SPANS : []) {
      const begins = Math.max(opens, second);
      const here = Math.max(0, closes - begins);
      if (here > 0 && left <= here) return ok(instantOf(date, begins + left));
      left -= here;
    }
    second = 0;
  }
}
