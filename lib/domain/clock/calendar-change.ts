import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { CalendarDay } from "@/lib/domain/clock/calendar";

export const CALENDAR_CHANGE_CAUSES = [
  /** Somebody entered, imported or confirmed days. */
  "calendar",
  /** The portal came with other rules than before. */
  "rules",
] as const;

export const CALENDAR_CHANGE_STATES = [
  /** The worker makes the list of dates that move. */
  "counting",
  /** The list is there; an administrator looks at it. */
  "counted",
  "confirmed",
  /** The calendar is changed, and the dates follow one after the other. */
  "under_way",
  "carried_out",
  "withdrawn",
] as const;
export type CalendarChangeState = (typeof CALENDAR_CHANGE_STATES)[number];

/** One day of the calendar before and after; null is a day like any other of its weekday. */
export type DayChange = {
  readonly date: CalendarDate;
  readonly before: CalendarDay | null;
  readonly after: CalendarDay | null;
};

/** What has to change so that these days of the calendar become those; in the order of the days. */
export function changesBetween(
  current: readonly CalendarDay[],
  wanted: readonly CalendarDay[],
): DayChange[] {
  const [was, becomes] = [byDate(current), byDate(wanted)];
  return [...new Set([...was.keys(), ...becomes.keys()])]
    .sort()
    .map((date) => ({ date, before: was.get(date) ?? null, after: becomes.get(date) ?? null }))
    .filter(({ before, after }) => !isSame(before, after));
}

/** The same changes as seen from the calendar as it is now; what is so already is no change any more. */
export function changedFrom(
  current: readonly CalendarDay[],
  changes: readonly DayChange[],
): DayChange[] {
  const now = byDate(current);
  return changes
    .map(({ date, after }) => ({ date, before: now.get(date) ?? null, after }))
    .filter(({ before, after }) => !isSame(before, after));
}

/** Whether the days are still what they were when the changes were looked at. */
export function areStillTrue(
  current: readonly CalendarDay[],
  changes: readonly DayChange[],
): boolean {
  const now = byDate(current);
  return changes.every(({ date, before }) => isSame(now.get(date) ?? null, before));
}

/** The calendar with the changes made; those that somebody made meanwhile are made again, and nothing is lost. */
export function calendarWith(
  days: readonly CalendarDay[],
  changes: readonly DayChange[],
): CalendarDay[] {
  const all = byDate(days);
  for (const { date, after } of changes) {
    if (after) all.set(date, after);
    else all.delete(date);
  }
  return [...all.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

const byDate = (days: readonly CalendarDay[]) => new Map(days.map((day) => [day.date, day]));

function isSame(one: CalendarDay | null, other: CalendarDay | null): boolean {
  if (!one || !other) return one === other;
  return (
    one.kind === other.kind &&
    one.name === other.name &&
    one.sourceDocument === other.sourceDocument &&
    one.confirmed === other.confirmed
  );
}

/** The days of a year with one of them as it shall be; null makes it a day like any other. */
export const withDay = (
  days: readonly CalendarDay[],
  date: CalendarDate,
  entry: CalendarDay | null,
): CalendarDay[] => [...days.filter((day) => day.date !== date), ...(entry ? [entry] : [])];
