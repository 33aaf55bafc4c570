import { addDays, type CalendarDate, calendarDate, weekdayOf } from "@/lib/domain/calendar-date";

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

export type DayOffReason =
  | { readonly code: "weekend" }
  | { readonly code: Exclude<CalendarDayKind, "swap_work">; readonly day: CalendarDay };

/** One day of the calendar, ready to be walked over. */
export type TimelineDay = {
  readonly date: CalendarDate;
  /** False in a year of which nothing was entered: there nothing may be counted. */
  readonly isCovered: boolean;
  /** Why nobody is at the desk; null on a working day. */
  readonly reason: DayOffReason | null;
  /** The entry that makes the day what it is, where there is one. */
  readonly entry: CalendarDay | null;
  /** Working days up to and including this one, counted from the first day of the timeline. */
  readonly workedSoFar: number;
  /** The same for days of years of which nothing was entered … */
  readonly missingSoFar: number;
  /** … and for days that nobody has confirmed. */
  readonly unconfirmedSoFar: number;
};

/** The working days of the civil service, as far as they have been entered. */
export type LegalCalendar = {
  readonly days: ReadonlyMap<CalendarDate, CalendarDay>;
  /** Years whose days off were entered: outside them nothing may be counted. */
  readonly years: ReadonlySet<number>;
  /** Years of which at least one day was confirmed; the rest is wholly a proposal. */
  readonly confirmedYears: ReadonlySet<number>;
  /** Every day from the last one before the first year to the end of the last year. */
  readonly timeline: readonly TimelineDay[];
  /** Where a date stands in the timeline. */
  readonly positions: ReadonlyMap<CalendarDate, number>;
  /** Where the working days stand in it, in order: the n-th is at n - 1. */
  readonly workingDays: readonly number[];
};

export const yearOf = (date: CalendarDate) => Number(date.slice(0, 4));

/** A later entry of the same date replaces an earlier one. */
export function legalCalendar(entries: Iterable<CalendarDay>): LegalCalendar {
  const days = new Map<CalendarDate, CalendarDay>();
  for (const day of entries) days.set(day.date, day);

  const entered = [...days.values()];
  const years = coveredYears(entered);
  const confirmedYears = yearsOf(entered.filter(({ confirmed }) => confirmed));
  const timeline = timelineOf({ days, years, confirmedYears });
  return {
    days,
    years,
    confirmedYears,
    timeline,
    positions: new Map(timeline.map(({ date }, position) => [date, position])),
    workingDays: timeline.flatMap(({ reason }, position) => (reason ? [] : [position])),
  };
}

/** The Labour Code, article 112, gives eleven days a year; some fall on weekly rest days, and then their compensation is entered. */
const FEWEST_DAYS_OFF = 8;

/** A year is covered once it was entered as a year: single days put into it do not make the rest of it known. */
function coveredYears(entered: readonly CalendarDay[]): Set<number> {
  const counts = new Map<number, number>();
  for (const { kind, date } of entered) {
    if (kind === "swap_work") continue;
    counts.set(yearOf(date), (counts.get(yearOf(date)) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= FEWEST_DAYS_OFF).map(([year]) => year));
}

const yearsOf = (days: readonly CalendarDay[]) => new Set(days.map(({ date }) => yearOf(date)));

/** Lays out every day once, with sums up to it, so that no period has to be walked through to find its end. */
function timelineOf({
  days,
  years,
  confirmedYears,
}: Pick<LegalCalendar, "days" | "years" | "confirmedYears">): TimelineDay[] {
  if (years.size === 0) return [];

  const timeline: TimelineDay[] = [];
  const last = calendarDate(`${Math.max(...years)}-12-31`);
  const soFar = { workedSoFar: 0, missingSoFar: 0, unconfirmedSoFar: 0 };
  for (let date = calendarDate(`${Math.min(...years) - 1}-12-31`); date <= last;) {
    const entry = days.get(date) ?? null;
    const reason = reasonOff(date, entry);
    const year = yearOf(date);
    const isCovered = years.has(year);
    const isConfirmed = confirmedYears.has(year) && entry?.confirmed !== false;
    soFar.workedSoFar += reason ? 0 : 1;
    soFar.missingSoFar += isCovered ? 0 : 1;
    soFar.unconfirmedSoFar += isConfirmed ? 0 : 1;
    timeline.push({ date, isCovered, reason, entry, ...soFar });
    date = addDays(date, 1);
  }
  return timeline;
}

export function isYearCovered(calendar: LegalCalendar, year: number): boolean {
  return calendar.years.has(year);
}

/** Why nobody is at the desk that day; null on a working day. */
export function dayOffReason(calendar: LegalCalendar, date: CalendarDate): DayOffReason | null {
  return reasonOff(date, calendar.days.get(date) ?? null);
}

export function isWorkingDay(calendar: LegalCalendar, date: CalendarDate): boolean {
  return dayOffReason(calendar, date) === null;
}

function reasonOff(date: CalendarDate, entry: CalendarDay | null): DayOffReason | null {
  if (entry?.kind === "swap_work") return null;
  if (entry) return { code: entry.kind, day: entry };

  const weekday = weekdayOf(date);
  return weekday === 0 || weekday === 6 ? { code: "weekend" } : null;
}
