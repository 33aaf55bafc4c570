import type { LegalCalendar } from "@/lib/domain/clock/calendar";

/**
 * Counting by position in the calendar's timeline, where every day knows how many were worked up to it: nothing is
 * walked through, however long it lasts. A position the calendar does not reach is -1 or beyond its end.
 */
type Unit = "working" | "calendar";

/** Where a count of so many days after a position ends. */
export function daysAfter(unit: Unit, from: number, days: number, calendar: LegalCalendar): number {
  if (unit === "calendar" || days === 0) return from + days;
  return at(calendar.workingDays, worked(calendar, from) + days - 1);
}

/** Where a count of so many days before a position ends. */
export function daysBefore(
  unit: Unit,
  from: number,
  days: number,
  calendar: LegalCalendar,
): number {
  if (unit === "calendar" || days === 0) return from - days;
  return at(calendar.workingDays, worked(calendar, from - 1) - days);
}

/** Days counted after one position up to and including another; negative when it lies before. */
export function daysFrom(unit: Unit, from: number, to: number, calendar: LegalCalendar): number {
  return unit === "calendar" ? to - from : worked(calendar, to) - worked(calendar, from);
}

/** The day itself when it is worked, else the next that is. */
export function thisOrNextWorkingDay(position: number, calendar: LegalCalendar): number {
  if (!calendar.timeline[position]?.reason) return position;
  return at(calendar.workingDays, worked(calendar, position));
}

/** The day itself when it is worked, else the last that was. */
export function thisOrLastWorkingDay(position: number, calendar: LegalCalendar): number {
  if (!calendar.timeline[position]?.reason) return position;
  return at(calendar.workingDays, worked(calendar, position) - 1);
}

/** Whether every day from one position to another, both included, lies in a year that was entered. */
export function areEntered(from: number, to: number, { timeline }: LegalCalendar): boolean {
  const [before, last] = [timeline[from - 1], timeline[to]];
  return last !== undefined && last.missingSoFar === before?.missingSoFar;
}

/** Whether every day from one position to another, both included, has been confirmed. */
export function areConfirmed(from: number, to: number, { timeline }: LegalCalendar): boolean {
  return timeline[to]?.unconfirmedSoFar === timeline[from - 1]?.unconfirmedSoFar;
}

const OUTSIDE = -1;

const worked = ({ timeline }: LegalCalendar, position: number) =>
  timeline[position]?.workedSoFar ?? Number.NaN;

const at = (positions: readonly number[], index: number) => positions[index] ?? OUTSIDE;
