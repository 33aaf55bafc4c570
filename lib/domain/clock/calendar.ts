import { type CalendarDate, weekdayOf } from "@/lib/domain/calendar-date";

/** Why a day differs from an ordinary week. `swap_work` is a Saturday worked in exchange for a `swap_off`. */
export const CALENDAR_DAY_KINDS = ["holiday", "compensation", "swap_off", "swap_work"] as const;
export type CalendarDayKind = (typeof CALENDAR_DAY_KINDS)[number];

export type CalendarDay = {
  readonly date: CalendarDate;
  readonly kind: CalendarDayKind;
  /** As it is printed beside a skipped day; a proper name, so it stays Vietnamese. */
  readonly name: string;
  readonly sourceDocument: string;
  /** False while nobody has checked the day against the document that fixes it. */
  readonly confirmed: boolean;
};

/** The working days of the civil service, as far as they have been entered. */
export type LegalCalendar = {
  readonly days: ReadonlyMap<CalendarDate, CalendarDay>;
  /** Years with at least one holiday entered: outside them nothing may be counted. */
  readonly years: ReadonlySet<number>;
  /** Years of which at least one day was confirmed; the rest is wholly a proposal. */
  readonly confirmedYears: ReadonlySet<number>;
};

export const yearOf = (date: CalendarDate) => Number(date.slice(0, 4));

/** A later entry of the same date replaces an earlier one. */
export function legalCalendar(days: Iterable<CalendarDay>): LegalCalendar {
  const byDate = new Map<CalendarDate, CalendarDay>();
  for (const day of days) byDate.set(day.date, day);

  const entered = [...byDate.values()];
  const yearsOf = (some: readonly CalendarDay[]) => new Set(some.map(({ date }) => yearOf(date)));
  return {
    days: byDate,
    years: yearsOf(entered.filter(({ kind }) => kind === "holiday")),
    confirmedYears: yearsOf(entered.filter(({ confirmed }) => confirmed)),
  };
}

export function isYearCovered(calendar: LegalCalendar, year: number): boolean {
  return calendar.years.has(year);
}

export type DayOffReason =
  | { readonly code: "weekend" }
  | { readonly code: Exclude<CalendarDayKind, "swap_work">; readonly day: CalendarDay };

/** Why nobody is at the desk that day; null on a working day. */
export function dayOffReason(calendar: LegalCalendar, date: CalendarDate): DayOffReason | null {
  const day = calendar.days.get(date);
  if (day?.kind === "swap_work") return null;
  if (day) return { code: day.kind, day };

  const weekday = weekdayOf(date);
  return weekday === 0 || weekday === 6 ? { code: "weekend" } : null;
}

export function isWorkingDay(calendar: LegalCalendar, date: CalendarDate): boolean {
  return dayOffReason(calendar, date) === null;
}
