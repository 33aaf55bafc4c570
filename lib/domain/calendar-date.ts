/** A day on the wall calendar in Vietnam, "2026-11-22". Deadlines count days, never instants. */
export type CalendarDate = string & { readonly __brand: "CalendarDate" };

const VIETNAM = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" });

const DAY = 86_400_000;
const midnightOf = (text: string) => Date.parse(`${text}T00:00:00Z`);
const dayOf = (midnight: number) => new Date(midnight).toISOString().slice(0, 10);

/** Mints a calendar date; throws RangeError for anything that is not a real day written YYYY-MM-DD. */
export function calendarDate(text: string): CalendarDate {
  const midnight = midnightOf(text);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(midnight) || dayOf(midnight) !== text) {
    throw new RangeError(`not a calendar date: ${text}`);
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- looked at just above
  return text as CalendarDate;
}

/** The day it is in Vietnam at that instant. */
export function calendarDateOf(instant: Date): CalendarDate {
  return calendarDate(VIETNAM.format(instant));
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a day counted from a real day is a real day
  return dayOf(midnightOf(date) + days * DAY) as CalendarDate;
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (midnightOf(to) - midnightOf(from)) / DAY;
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(date: CalendarDate): number {
  return new Date(midnightOf(date)).getUTCDay();
}

/** The same day of the month so many months later, or the last one where that month is shorter. */
export function sameDayMonthsLater(date: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const found = Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a day counted from a real day is a real day
  return dayOf(found) as CalendarDate;
}
