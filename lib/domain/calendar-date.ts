/** A day on the wall calendar in Vietnam, "2026-11-22". Deadlines count days, never instants. */
export type CalendarDate = string & { readonly __brand: "CalendarDate" };

const VIETNAM = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" });

/** Mints a calendar date; throws RangeError for anything that is not a real day written YYYY-MM-DD. */
export function calendarDate(text: string): CalendarDate {
  const midnight = new Date(`${text}T00:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(text) ||
    Number.isNaN(midnight.getTime()) ||
    midnight.toISOString().slice(0, 10) !== text
  ) {
    throw new RangeError(`not a calendar date: ${text}`);
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place that mints the brand
  return text as CalendarDate;
}

/** The day it is in Vietnam at that instant. */
export function calendarDateOf(instant: Date): CalendarDate {
  return calendarDate(VIETNAM.format(instant));
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  const midnight = new Date(`${date}T00:00:00Z`);
  midnight.setUTCDate(midnight.getUTCDate() + days);
  return calendarDate(midnight.toISOString().slice(0, 10));
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(date: CalendarDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}
