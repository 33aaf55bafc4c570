import {
  addDays,
  type CalendarDate,
  calendarDateOf,
  daysBetween,
} from "@/lib/domain/calendar-date";
import {
  type CalendarDay,
  type DayOffReason,
  isWorkingDay,
  type LegalCalendar,
  type TimelineDay,
  yearOf,
} from "@/lib/domain/clock/calendar";
import { fail, ok, type Result } from "@/lib/domain/result";

export const PERIOD_UNITS = ["working", "calendar"] as const;
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

export type Period = { readonly length: number; readonly unit: PeriodUnit };

/** The clock stood still after `suspendedOn` and goes on after `resumedOn`. @vi tạm đình chỉ, tiếp tục */
export type Pause = { readonly suspendedOn: CalendarDate; readonly resumedOn: CalendarDate };

export type PeriodChanges = {
  /** Days added before the period ran out, in its own unit. @vi gia hạn */
  readonly extensions?: readonly number[];
  /** In the order in which they happened, never overlapping. */
  readonly pauses?: readonly Pause[];
  /** Whether a calendar period that ends on a day off goes on to the next working day (Civil Code art. 148). */
  readonly rolls?: boolean;
};

export type SkippedDay = {
  readonly date: CalendarDate;
  readonly reason: DayOffReason | { readonly code: "paused" };
};

/** A due date that explains itself. */
export type DueDate = {
  readonly dueOn: CalendarDate;
  /** Where the count ended, before it was moved off a day off. */
  readonly rawDueOn: CalendarDate;
  /** Day of the event; it is not counted. */
  readonly startOn: CalendarDate;
  readonly unit: PeriodUnit;
  /** With the extensions. */
  readonly length: number;
  /** The days that were counted, as many as `length`. */
  readonly counted: readonly CalendarDate[];
  /** The days that were not, and those passed over at the end. */
  readonly skipped: readonly SkippedDay[];
  /** False when the date rests on a calendar day or a year that nobody has confirmed. */
  readonly confirmed: boolean;
  /** The unconfirmed days it rests on. */
  readonly unconfirmedDays: readonly CalendarDay[];
};

type Missing = "calendar_missing";

/**
 * When a period ends. The day of the event is not counted; extensions and the days left after a pause are part of
 * one count, and only its end is moved off a day off, once.
 */
export function dueOn(
  period: Period,
  startOn: CalendarDate,
  calendar: LegalCalendar,
  changes: PeriodChanges = {},
): Result<DueDate, Missing> {
  const { extensions = [], pauses = [], rolls = true } = changes;
  const { unit } = period;
  const length = extensions.reduce((sum, days) => sum + days, period.length);
  const count = countDays({ unit, length }, startOn, calendar, pauses);
  const end = count && rollForward(count.position, calendar, rolls);
  if (!end) return fail("calendar_missing");

  return ok({
    dueOn: end.date,
    rawDueOn: count.counted.at(-1) ?? startOn,
    startOn,
    unit,
    length,
    counted: count.counted,
    skipped: count.skipped.concat(daysOff(end.walked)),
    ...confidenceIn(calendar, unit === "working" ? count.walked.concat(end.walked) : end.walked),
  });
}

/** Days still to run when the clock is stopped on `suspendedOn`, that day being counted as used. */
export function remainingAt(
  period: Period,
  startOn: CalendarDate,
  calendar: LegalCalendar,
  suspendedOn: CalendarDate,
): number {
  const used = daysUsed(period.unit, startOn, suspendedOn, calendar);
  return Math.max(0, period.length - used);
}

/** Days after `from` up to and including `to`, in the unit; negative when `to` is earlier. */
export function daysUsed(
  unit: PeriodUnit,
  from: CalendarDate,
  to: CalendarDate,
  calendar: LegalCalendar,
): number {
  if (unit === "calendar") return daysBetween(from, to);

  const [first, last] = [dayAt(calendar, from), dayAt(calendar, to)];
  if (first && last) return last.workedSoFar - first.workedSoFar;
  return to < from ? -workedBetween(to, from, calendar) : workedBetween(from, to, calendar);
}

/** The slow way, for days the calendar does not reach: there only weekends are known. */
function workedBetween(from: CalendarDate, to: CalendarDate, calendar: LegalCalendar): number {
  let worked = 0;
  for (let date = from; date < to;) {
    date = addDays(date, 1);
    if (isWorkingDay(calendar, date)) worked += 1;
  }
  return worked;
}

const DESK_CLOSES = 17 * 3600;
const VIETNAM_CLOCK = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Asia/Ho_Chi_Minh",
  hourCycle: "h23",
  hour: "numeric",
  minute: "numeric",
  second: "numeric",
});

/**
 * The legal day of receipt: the day it was sent, or the next working day when that came after 17:00 in Vietnam or
 * on a day off.
 */
export function receivedOn(sentAt: Date, calendar: LegalCalendar): Result<CalendarDate, Missing> {
  const sentOn = calendarDateOf(sentAt);
  const first = secondOfDay(sentAt) > DESK_CLOSES ? addDays(sentOn, 1) : sentOn;
  const position = calendar.positions.get(first);
  const received = position === undefined ? null : rollForward(position, calendar);
  return received ? ok(received.date) : fail("calendar_missing");
}

function secondOfDay(instant: Date): number {
  const [hours = 0, minutes = 0, seconds = 0] = VIETNAM_CLOCK.format(instant)
    .split(":")
    .map(Number);
  return hours * 3600 + minutes * 60 + seconds + instant.getMilliseconds() / 1000;
}

/** Walks over the timeline from the day after the start until as many days are counted as are asked for. */
function countDays(
  { length, unit }: Period,
  startOn: CalendarDate,
  calendar: LegalCalendar,
  pauses: readonly Pause[],
) {
  const counted: CalendarDate[] = [];
  const walked: TimelineDay[] = [];
  const skipped: SkippedDay[] = [];
  let position = calendar.positions.get(startOn);
  while (position !== undefined && counted.length < length) {
    position += 1;
    const day = calendar.timeline[position];
    if (!day?.isCovered) return null;

    const reason = reasonNotCounted(day, unit, pauses);
    if (reason) skipped.push({ date: day.date, reason });
    else counted.push(day.date);
    walked.push(day);
  }
  return position === undefined ? null : { counted, skipped, walked, position };
}

function reasonNotCounted(
  { date, reason }: TimelineDay,
  unit: PeriodUnit,
  pauses: readonly Pause[],
): SkippedDay["reason"] | null {
  const isPaused = pauses.some(
    ({ suspendedOn, resumedOn }) => suspendedOn < date && date <= resumedOn,
  );
  if (isPaused) return { code: "paused" };
  return unit === "working" ? reason : null;
}

/** The day itself when it is worked or nothing rolls, else the next worked; null when the calendar ends before. */
function rollForward(from: number, calendar: LegalCalendar, rolls = true) {
  const walked: TimelineDay[] = [];
  for (let position = from; ; position += 1) {
    const day = calendar.timeline[position];
    if (!day?.isCovered) return null;

    if (!rolls) return { date: day.date, walked };
    walked.push(day);
    if (!day.reason) return { date: day.date, walked };
  }
}

function daysOff(days: readonly TimelineDay[]): SkippedDay[] {
  return days.flatMap(({ date, reason }) => (reason ? [{ date, reason }] : []));
}

function confidenceIn(
  calendar: LegalCalendar,
  restsOn: readonly TimelineDay[],
): Pick<DueDate, "confirmed" | "unconfirmedDays"> {
  const unconfirmed = restsOn.flatMap(({ entry }) => (entry && !entry.confirmed ? [entry] : []));
  const unconfirmedDays = [...new Set(unconfirmed)];
  const isOfConfirmedYear = ({ date }: TimelineDay) => calendar.confirmedYears.has(yearOf(date));
  return {
    confirmed: unconfirmedDays.length === 0 && restsOn.every(isOfConfirmedYear),
    unconfirmedDays,
  };
}

function dayAt(calendar: LegalCalendar, date: CalendarDate): TimelineDay | undefined {
  const position = calendar.positions.get(date);
  return position === undefined ? undefined : calendar.timeline[position];
}
