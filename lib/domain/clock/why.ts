import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { LegalCalendar } from "@/lib/domain/clock/calendar";
import { explain, type ExplainedDueDate } from "@/lib/domain/clock/explanation";
import { type OpenPoint, openPoints } from "@/lib/domain/clock/open-points";
import { dayUnitOf, type DueDate } from "@/lib/domain/clock/period";
import { dueBy, type LegalRule } from "@/lib/domain/clock/rules";
import { ruleById, type StoredPeriod } from "@/lib/domain/clock/standing";
import { storedClock } from "@/lib/domain/clock/stored-clock";

/** "Vì sao là ngày này?": the rule a stored date was counted by, and the count. */
export type WhyDue = {
  readonly rule: LegalRule;
  /** Counted again with the calendar as it is now. */
  readonly due: ExplainedDueDate;
  readonly openPoints: readonly OpenPoint[];
  /** The date that is stored; another than `due.dueOn` when the calendar was changed since. */
  readonly storedDueOn: CalendarDate;
};

/** Null when the period rests on no rule of the table, stands still, or the calendar no longer reaches it. */
export function whyDue(period: StoredPeriod, calendar: LegalCalendar): WhyDue | null {
  const rule = ruleById(period.ruleId);
  const counted = rule && countedAgain(period, rule, calendar);
  if (!rule || !counted) return null;

  const due = explain(counted, calendar);
  return { rule, due, openPoints: openPoints(rule, due), storedDueOn: period.dueOn };
}

function countedAgain(
  { ruleId, startOn, events = [] }: StoredPeriod,
  rule: LegalRule,
  calendar: LegalCalendar,
): DueDate | null {
  if (events.length > 0) {
    const clock = storedClock({ ruleId, startOn }, events, calendar);
    return clock.ok ? clock.value.due : null;
  }
  const due = dueBy(rule, startOn, calendar);
  return due.ok ? due.value : null;
}

/** A clock that stands still: since when, and how many days are left for when it goes on. */
export type StandingStill = {
  readonly rule: LegalRule;
  readonly pausedOn: CalendarDate;
  readonly daysLeft: number;
  readonly unit: DueDate["unit"];
};

/** Null while it runs. */
export function standsStill(
  { ruleId, startOn, events = [] }: StoredPeriod,
  calendar: LegalCalendar,
): StandingStill | null {
  const clock = storedClock({ ruleId, startOn }, events, calendar);
  if (!clock.ok || clock.value.pausedOn === null || clock.value.daysLeft === null) return null;
  const { rule, pausedOn, daysLeft } = clock.value;
  return { rule, pausedOn, daysLeft, unit: dayUnitOf(rule.period.unit) };
}
