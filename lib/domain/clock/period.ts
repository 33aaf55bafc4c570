import {
  addDays,
  type CalendarDate,
  calendarDateOf,
  daysBetween,
  sameDayMonthsLater,
} from "@/lib/domain/calendar-date";
import { isWorkingDay, type LegalCalendar } from "@/lib/domain/clock/calendar";
import {
  areConfirmed,
  areEntered,
  daysAfter,
  daysBefore,
  daysFrom,
  thisOrLastWorkingDay,
  thisOrNextWorkingDay,
} from "@/lib/domain/clock/count";
import { LEGAL_SETTINGS } from "@/lib/domain/clock/law/settings";
import { fail, ok, type Result } from "@/lib/domain/result";

export const PERIOD_UNITS = ["working", "calendar", "month"] as const;
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

/** What is counted in the end: months are the calendar days they hold from the day they begin. */
export type DayUnit = Exclude<PeriodUnit, "month">;

export const dayUnitOf = (unit: PeriodUnit): DayUnit => (unit === "month" ? "calendar" : unit);

export type Period = { readonly length: number; readonly unit: PeriodUnit };

/** The clock stood still after `suspendedOn` and goes on after `resumedOn`. @vi tạm đình chỉ, tiếp tục */
export type Pause = { readonly suspendedOn: CalendarDate; readonly resumedOn: CalendarDate };

export type PeriodChanges = {
  /** Days added before the period ran out, in its own unit. @vi gia hạn */
  readonly extensions?: readonly number[];
  /** In the order in which they happened, never overlapping. */
  readonly pauses?: readonly Pause[];
  /** Whether a calendar period that ends on a day off goes on to the next working day: see `law/settings.ts`. */
  readonly rolls?: boolean;
};

/** The last day of a period; `explain` says how it was counted. */
export type DueDate = {
  readonly dueOn: CalendarDate;
  /** Where the count ended, before it was moved off a day off. */
  readonly rawDueOn: CalendarDate;
  /** Day of the event; it is not counted. */
  readonly startOn: CalendarDate;
  readonly unit: DayUnit;
  /** In that unit, with the extensions. */
  readonly length: number;
  readonly pauses: readonly Pause[];
  /** False when the date rests on a calendar day or a year that nobody has confirmed. */
  readonly confirmed: boolean;
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
  const { extensions = [], pauses = [], rolls = LEGAL_SETTINGS.rolls_forward.value } = changes;
  const length = extensions.reduce((sum, days) => sum + days, daysIn(period, startOn));
  const count = { startOn, unit: dayUnitOf(period.unit), length, pauses };
  const start = positionOf(startOn, calendar);
  const raw = endOfCount(count, start, calendar);
  const end = rolls ? thisOrNextWorkingDay(raw, calendar) : raw;
  return dueDateAt({ start, raw, end, rolls }, count, calendar);
}

/**
 * The last day on which something may be done that must be done so long before an event. The day of the event is not
 * counted; an end on a day off is moved to the working day before it, since nobody could do it on that day.
 */
export function lastDayBefore(
  period: Period,
  eventOn: CalendarDate,
  calendar: LegalCalendar,
): Result<DueDate, Missing> {
  const rolls = LEGAL_SETTINGS.rolls_back.value;
  const unit = dayUnitOf(period.unit);
  const length = daysIn({ ...period, length: -period.length }, eventOn);
  const start = positionOf(eventOn, calendar);
  const raw = daysBefore(unit, start, length, calendar);
  const end = rolls ? thisOrLastWorkingDay(raw, calendar) : raw;
  return dueDateAt(
    { start, raw, end, rolls },
    { startOn: eventOn, unit, length, pauses: [] },
    calendar,
  );
}

type Count = Pick<DueDate, "startOn" | "unit" | "length" | "pauses">;

/** As positions in the timeline: from the day of the event to where the count ended and where that was moved to. */
type Way = {
  readonly start: number;
  readonly raw: number;
  readonly end: number;
  readonly rolls: boolean;
};

/** The date a count ended on, unless it led through days that nobody has entered. */
function dueDateAt(
  { start, raw, end, rolls }: Way,
  count: Count,
  calendar: LegalCalendar,
): Result<DueDate, Missing> {
  const [first, last] = end < start ? [end, start - 1] : [Math.min(start + 1, end), end];
  const rawDay = calendar.timeline[raw];
  const endDay = calendar.timeline[end];
  if (!rawDay || !endDay || !areEntered(first, last, calendar)) return fail("calendar_missing");

  // Calendar days are what they are; only where they end on a day off does it matter what was entered.
  const isSure =
    count.unit === "working"
      ? areConfirmed(first, last, calendar)
      : !rolls || areConfirmed(Math.min(raw, end), Math.max(raw, end), calendar);
  // Field by field: spreading the count makes each due date sixty times as dear (npm run bench:clock).
  const { startOn, unit, length, pauses } = count;
  return ok({
    dueOn: endDay.date,
    rawDueOn: rawDay.date,
    startOn,
    unit,
    length,
    pauses,
    confirmed: isSure,
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
  return Math.max(0, daysIn(period, startOn) - used);
}

/** Days after `from` up to and including `to`, in the unit; negative when `to` is earlier. */
export function daysUsed(
  unit: PeriodUnit,
  from: CalendarDate,
  to: CalendarDate,
  calendar: LegalCalendar,
): number {
  if (unit !== "working") return daysBetween(from, to);

  const [first, last] = [calendar.positions.get(from), calendar.positions.get(to)];
  if (first !== undefined && last !== undefined) return daysFrom(unit, first, last, calendar);
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

/** How many days a period holds that begins, or with a negative length ends, on that day. */
function daysIn({ length, unit }: Period, from: CalendarDate): number {
  if (unit !== "month") return Math.abs(length);
  return Math.abs(daysBetween(from, sameDayMonthsLater(from, length)));
}

/** Where the count ends: up to each pause as far as it reaches, and what is left after it from where it ended. */
function endOfCount(
  { unit, length, pauses }: Count,
  start: number,
  calendar: LegalCalendar,
): number {
  let left = length;
  let from = start;
  for (const { suspendedOn, resumedOn } of pauses) {
    const used = Math.max(0, daysFrom(unit, from, positionOf(suspendedOn, calendar), calendar));
    if (used >= left) break;
    left -= used;
    from = Math.max(from, positionOf(resumedOn, calendar));
  }
  return daysAfter(unit, from, left, calendar);
}

/** Not a number for a day the calendar does not reach: nothing counted from there is a position either. */
const positionOf = (date: CalendarDate, calendar: LegalCalendar) =>
  calendar.positions.get(date) ?? Number.NaN;

const DESK_CLOSES = LEGAL_SETTINGS.desk_closes_at.value * 3600;
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
  const from = positionOf(first, calendar);
  const received = thisOrNextWorkingDay(from, calendar);
  const day = calendar.timeline[received];
  return day && areEntered(from, received, calendar) ? ok(day.date) : fail("calendar_missing");
}

/** Seconds since midnight in Vietnam. */
export function secondOfDay(instant: Date): number {
  const [hours = 0, minutes = 0, seconds = 0] = VIETNAM_CLOCK.format(instant)
    .split(":")
    .map(Number);
  return hours * 3600 + minutes * 60 + seconds + instant.getMilliseconds() / 1000;
}
