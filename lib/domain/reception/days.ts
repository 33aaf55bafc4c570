import type { PositionRole } from "@/lib/domain/actor";
import { addDays, type CalendarDate, weekdayOf } from "@/lib/domain/calendar-date";
import {
  isWorkingDay,
  isYearCovered,
  type LegalCalendar,
  yearOf,
} from "@/lib/domain/clock/calendar";
import { deadlineFor, type DeadlineProblem } from "@/lib/domain/clock/rules";
import { takeStep } from "@/lib/domain/procedure/procedure";
import { RECEPTION, type ReceptionFacts } from "@/lib/domain/procedure/reception";
import type { ScheduleSpan } from "@/lib/domain/reception/schedule";
import { fail, ok, type Result } from "@/lib/domain/result";

/** A day of reception that a schedule comes to. */
export type PlannedDay = {
  readonly onDay: CalendarDate;
  /** The day of the week it would have been, had that not been a day off. */
  readonly insteadOf: CalendarDate | null;
};

export type PlannedDays = {
  readonly days: readonly PlannedDay[];
  /** Days off in whose week nobody is at the desk at all. */
  readonly skipped: readonly CalendarDate[];
};

/**
 * The days a schedule comes to. Where the day of the week is a day off, the next working day of that week takes its
 * place, else the one before: the duty is counted by the week. No text says so; a leader sees each day and approves it.
 */
export function plannedDays(
  { weekday, fromOn, toOn }: ScheduleSpan,
  calendar: LegalCalendar,
): Result<PlannedDays, "calendar_missing"> {
  for (let year = yearOf(fromOn); year <= yearOf(toOn); year += 1) {
    if (!isYearCovered(calendar, year)) return fail("calendar_missing");
  }
  const days: PlannedDay[] = [];
  const skipped: CalendarDate[] = [];
  for (let date = fromOn; date <= toOn; date = addDays(date, 1)) {
    if (weekday !== null && weekdayOf(date) !== weekday) continue;
    const others = weekday === null ? [] : restOfWeek(date, weekday);
    const found = [date, ...others].find(
      (day) => day >= fromOn && day <= toOn && isWorkingDay(calendar, day),
    );
    if (found) days.push({ onDay: found, insteadOf: found === date ? null : date });
    else skipped.push(date);
  }
  return ok({ days, skipped });
}

/** The days after it in its week, then those before, the nearest first. */
function restOfWeek(date: CalendarDate, weekday: number): CalendarDate[] {
  const after = Array.from({ length: 6 - weekday }, (_, index) => addDays(date, index + 1));
  const before = Array.from({ length: weekday - 1 }, (_, index) => addDays(date, -1 - index));
  return [...after, ...before];
}

/** The last day on which a day of reception may be posted (Luật Tiếp công dân 42/2013/QH13 art. 24(4)). */
export function lastDayToPublish(
  onDay: CalendarDate,
  calendar: LegalCalendar,
): Result<CalendarDate, DeadlineProblem> {
  const posted = deadlineFor({ kind: "reception", stage: "schedule", startOn: onDay, calendar });
  return posted.ok ? ok(posted.value.due.dueOn) : posted;
}

/** As on which day, and as whom, a day is published or postponed. */
export type Doing = {
  readonly today: CalendarDate;
  readonly doer: PositionRole;
  readonly calendar: LegalCalendar;
};

const NOT_ASKED = { isHeadPresent: true, hasNewDay: true } as const;

/** May these days still be published today? All of them, or none. */
export function mayPublish(
  days: readonly CalendarDate[],
  { today, doer, calendar }: Doing,
  state: "drafted" | "postponed" = "drafted",
) {
  for (const heldOn of days) {
    const last = lastDayToPublish(heldOn, calendar);
    if (!last.ok) return last;
    const facts: ReceptionFacts = { ...NOT_ASKED, today, heldOn, lastDayToPublish: last.value };
    const step = takeStep(RECEPTION, { state, action: "publish", doer, facts });
    if (!step.ok) return step;
  }
  return ok(null);
}

type Postponing = { readonly onDay: CalendarDate; readonly newDay: CalendarDate };

/** May this day be put off to that one? The day must still be to come, and the new one be a later working day. */
export function mayPostpone({ onDay, newDay }: Postponing, doing: Doing) {
  const { today, doer, calendar } = doing;
  if (onDay < today) return fail("reception_day_is_over");
  if (newDay <= onDay) return fail("new_day_not_later");
  if (!isYearCovered(calendar, yearOf(newDay))) return fail("calendar_missing");
  if (!isWorkingDay(calendar, newDay)) return fail("day_is_off");
  const facts: ReceptionFacts = { ...NOT_ASKED, today, heldOn: onDay, lastDayToPublish: onDay };
  const asked = { state: "published", action: "postpone", ground: "good_reason" } as const;
  const step = takeStep(RECEPTION, { ...asked, doer, facts });
  return step.ok ? mayPublish([newDay], doing, "postponed") : step;
}

type Held = { readonly onDay: CalendarDate; readonly state: string };

/**
 * Published days to come on which, by the calendar of today, nobody is at work: the calendar was changed after they
 * were published. They stand as they are until the leader puts them off (Luật Tiếp công dân 42/2013/QH13 art. 24(4)).
 */
export const nowOff = <Day extends Held>(
  days: readonly Day[],
  today: CalendarDate,
  calendar: LegalCalendar,
): readonly Day[] =>
  days.filter(
    ({ onDay, state }) => state === "published" && onDay >= today && !isWorkingDay(calendar, onDay),
  );
