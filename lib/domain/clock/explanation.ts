import type { CalendarDate } from "@/lib/domain/calendar-date";
import {
  type CalendarDay,
  type DayOffReason,
  type LegalCalendar,
  type TimelineDay,
  yearOf,
} from "@/lib/domain/clock/calendar";
import type { DueDate } from "@/lib/domain/clock/period";

export type SkippedDay = {
  readonly date: CalendarDate;
  readonly reason: DayOffReason | { readonly code: "paused" };
};

/** A due date that explains itself, in the order in which one counts: from the start to the end. */
export type ExplainedDueDate = DueDate & {
  /** The days that were counted, as many as `length`. */
  readonly counted: readonly CalendarDate[];
  /** The days that were not, and those passed over at the end. */
  readonly skipped: readonly SkippedDay[];
  /** The unconfirmed days it rests on, and the years of which nobody has confirmed anything. */
  readonly unconfirmedDays: readonly CalendarDay[];
  readonly unconfirmedYears: readonly number[];
};

/** Walks through the days of a due date counted with this calendar; made only when somebody asks why. */
export function explain(due: DueDate, calendar: LegalCalendar): ExplainedDueDate {
  const walked = daysOnTheWay(due.startOn, due.rawDueOn, calendar);
  const moved = daysOnTheWay(due.rawDueOn, due.dueOn, calendar);
  const ending = [...walked.slice(-1), ...moved];
  const counting = due.unit === "working" ? [...walked, ...moved] : ending;
  const restsOn = due.confirmed ? [] : counting;
  const years = new Set(restsOn.map(({ date }) => yearOf(date)));
  return {
    ...due,
    counted: walked.filter((day) => !reasonNotCounted(day, due)).map(({ date }) => date),
    skipped: [
      ...walked.flatMap((day) => skippedFor(reasonNotCounted(day, due), day)),
      // A raw end on a day off was counted, and then passed over with those behind it.
      ...(moved.length > 0 ? ending : []).flatMap((day) => skippedFor(day.reason, day)),
    ],
    unconfirmedDays: restsOn.flatMap(unconfirmedEntry),
    unconfirmedYears: [...years].filter((year) => !calendar.confirmedYears.has(year)),
  };
}

const skippedFor = (reason: SkippedDay["reason"] | null, { date }: TimelineDay): SkippedDay[] =>
  reason ? [{ date, reason }] : [];

const unconfirmedEntry = ({ entry }: TimelineDay) => (entry?.confirmed === false ? [entry] : []);

function reasonNotCounted(
  { date, reason }: TimelineDay,
  { unit, pauses }: DueDate,
): SkippedDay["reason"] | null {
  const isPaused = pauses.some(
    ({ suspendedOn, resumedOn }) => suspendedOn < date && date <= resumedOn,
  );
  if (isPaused) return { code: "paused" };
  return unit === "working" ? reason : null;
}

/** The days after one up to and including another; backwards when that lies before. */
function daysOnTheWay(from: CalendarDate, to: CalendarDate, calendar: LegalCalendar) {
  const [first, last] = [positionOf(from, calendar), positionOf(to, calendar)];
  return last < first
    ? calendar.timeline.slice(last, first).toReversed()
    : calendar.timeline.slice(first + 1, last + 1);
}

function positionOf(date: CalendarDate, { positions }: LegalCalendar): number {
  const position = positions.get(date);
  if (position === undefined) throw new RangeError(`${date} was counted with another calendar`);
  return position;
}
