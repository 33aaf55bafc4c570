import { type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";
import { yearOf } from "@/lib/domain/clock/calendar";

export const QUARTERS = [1, 2, 3, 4] as const;
export type Quarter = (typeof QUARTERS)[number];

const LAST_DAYS: Record<Quarter, string> = { 1: "03-31", 2: "06-30", 3: "09-30", 4: "12-31" };
const FIRST_DAYS: Record<Quarter, string> = { 1: "01-01", 2: "04-01", 3: "07-01", 4: "10-01" };

/** A quarter of the calendar, for which the list of what was made public is kept (art. 13(2)). */
export function quarterDays(
  year: number,
  quarter: Quarter,
): { readonly from: CalendarDate; readonly to: CalendarDate } {
  return {
    from: calendarDate(`${year}-${FIRST_DAYS[quarter]}`),
    to: calendarDate(`${year}-${LAST_DAYS[quarter]}`),
  };
}

/** The quarters of a year that have begun, the newest first. */
export function quartersBegun(year: number, today: CalendarDate): Quarter[] {
  return QUARTERS.filter((quarter) => quarterDays(year, quarter).from <= today).toReversed();
}

export function quarterOf(date: CalendarDate): {
  readonly year: number;
  readonly quarter: Quarter;
} {
  const year = yearOf(date);
  return { year, quarter: quartersBegun(year, date)[0] ?? 1 };
}

/** A quarter as it stands in an address; null where it has not begun. */
export function quarterAmong(text: string, year: number, today: CalendarDate): Quarter | null {
  return quartersBegun(year, today).find((quarter) => String(quarter) === text) ?? null;
}
