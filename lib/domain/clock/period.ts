import {
  addDays,
  type CalendarDate,
  calendarDateOf,
  daysBetween,
} from "@/lib/domain/calendar-date";
import {
  type CalendarDay,
  type DayOffReason,
  dayOffReason,
  isWorkingDay,
  isYearCovered,
  type LegalCalendar,
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
  const length = extensions.reduce((sum, days) => sum + days, period.length);
  const count = countDays({ unit: period.unit, length }, startOn, calendar, pauses);
  if (!count) return fail("calendar_missing");

  const { counted, skipped } = count;
  const rawDueOn = counted.at(-1) ?? startOn;
  const end = rolls ? rollForward(rawDueOn, calendar) : { date: rawDueOn, passed: [] };
  if (!end) return fail("calendar_missing");

  return ok({
    dueOn: end.date,
    rawDueOn,
    startOn,
    unit: period.unit,
    length,
    counted,
    skipped: [...skipped, ...end.passed],
    ...confidenceIn(calendar, { unit: period.unit, startOn, rawDueOn, dueOn: end.date }),
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
  if (to < from) return -daysUsed(unit, to, from, calendar);

  let used = 0;
  for (let date = from; date < to;) {
    date = addDays(date, 1);
    if (isWorkingDay(calendar, date)) used += 1;
  }
  return used;
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
  const received = rollForward(first, calendar);
  return received ? ok(received.date) : fail("calendar_missing");
}

function secondOfDay(instant: Date): number {
  const [hours = 0, minutes = 0, seconds = 0] = VIETNAM_CLOCK.format(instant)
    .split(":")
    .map(Number);
  return hours * 3600 + minutes * 60 + seconds + instant.getMilliseconds() / 1000;
}

function countDays(
  { length, unit }: Period,
  startOn: CalendarDate,
  calendar: LegalCalendar,
  pauses: readonly Pause[],
) {
  const counted: CalendarDate[] = [];
  const skipped: SkippedDay[] = [];
  for (let date = startOn; counted.length < length;) {
    date = addDays(date, 1);
    if (!isYearCovered(calendar, yearOf(date))) return null;

    const reason = reasonNotCounted(date, unit, calendar, pauses);
    if (reason) skipped.push({ date, reason });
    else counted.push(date);
  }
  return { counted, skipped };
}

function reasonNotCounted(
  date: CalendarDate,
  unit: PeriodUnit,
  calendar: LegalCalendar,
  pauses: readonly Pause[],
): SkippedDay["reason"] | null {
  const isPaused = pauses.some(
    ({ suspendedOn, resumedOn }) => suspendedOn < date && date <= resumedOn,
  );
  if (isPaused) return { code: "paused" };
  return unit === "working" ? dayOffReason(calendar, date) : null;
}

/** The day itself when it is worked, else the next that is; null when the calendar ends before. */
function rollForward(from: CalendarDate, calendar: LegalCalendar) {
  const passed: SkippedDay[] = [];
  for (let date = from; isYearCovered(calendar, yearOf(date)); date = addDays(date, 1)) {
    const reason = dayOffReason(calendar, date);
    if (!reason) return { date, passed };
    passed.push({ date, reason });
  }
  return null;
}

/** What the date rests on: every day walked over for working days, only the end for calendar days. */
function confidenceIn(
  calendar: LegalCalendar,
  span: Pick<DueDate, "unit" | "startOn" | "rawDueOn" | "dueOn">,
): Pick<DueDate, "confirmed" | "unconfirmedDays"> {
  const from = span.unit === "working" ? addDays(span.startOn, 1) : span.rawDueOn;
  const unconfirmedDays = [...calendar.days.values()].filter(
    ({ date, confirmed }) => !confirmed && from <= date && date <= span.dueOn,
  );
  const years = [yearOf(from), yearOf(span.dueOn)];
  return {
    confirmed:
      unconfirmedDays.length === 0 && years.every((year) => calendar.confirmedYears.has(year)),
    unconfirmedDays,
  };
}
