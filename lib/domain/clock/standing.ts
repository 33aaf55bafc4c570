import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import { isWorkingDay, type LegalCalendar } from "@/lib/domain/clock/calendar";
import { type DueStatus, dueStatus } from "@/lib/domain/clock/due-status";
import { daysUsed, dayUnitOf } from "@/lib/domain/clock/period";
import type { LegalRule } from "@/lib/domain/clock/rules";
import { LEGAL_RULES } from "@/lib/domain/clock/rules-data";
import type { StoredClockEvent } from "@/lib/domain/clock/stored-clock";

/** A period as it is stored: by which rule, from when, until when. */
export type StoredPeriod = {
  readonly ruleId: string;
  readonly startOn: CalendarDate;
  readonly dueOn: CalendarDate;
  /** What happened to its clock since. */
  readonly events?: readonly StoredClockEvent[];
};

export type Standing = DueStatus & {
  /** How much of the time is used, from 0 to 1. */
  readonly share: number;
};

export function ruleById(id: string): LegalRule | null {
  return LEGAL_RULES.find((rule) => rule.id === id) ?? null;
}

/** How a running period stands today. */
export function standingOf(
  { ruleId, startOn, dueOn }: StoredPeriod,
  today: CalendarDate,
  calendar: LegalCalendar,
): Standing {
  const unit = dayUnitOf(ruleById(ruleId)?.period.unit ?? "calendar");
  const all = daysUsed(unit, startOn, dueOn, calendar);
  const used = daysUsed(unit, startOn, today, calendar);
  const share = all > 0 ? Math.min(1, Math.max(0, used / all)) : 1;
  return { ...dueStatus({ startOn, dueOn, unit }, today, calendar), share };
}

/** The last day that is no more than so many working days away; days off behind it belong to it. */
export function lastDayWithin(
  workingDays: number,
  today: CalendarDate,
  calendar: LegalCalendar,
): CalendarDate {
  let date = today;
  let passed = 0;
  for (;;) {
    const next = addDays(date, 1);
    if (isWorkingDay(calendar, next)) passed += 1;
    if (passed > workingDays) return date;
    date = next;
  }
}
