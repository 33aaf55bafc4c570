import { type CalendarDate, calendarDateOf } from "@/lib/domain/calendar-date";
import type { CaseKind, CaseState } from "@/lib/domain/case-file/case-file";
import { isWorkingDay, type LegalCalendar } from "@/lib/domain/clock/calendar";
import { neglectAlarm, UNHANDLED_STATES } from "@/lib/domain/clock/due-status";
import { LEGAL_SETTINGS } from "@/lib/domain/clock/law/settings";
import { secondOfDay } from "@/lib/domain/clock/period";
import { standingOf, type StoredPeriod } from "@/lib/domain/clock/standing";

/** What the desk is told by itself about a case. @vi sắp đến hạn, quá hạn, gần mốc 45 ngày */
export const WARNINGS = ["due_soon", "overdue", "near_limit"] as const;
export type WarningName = (typeof WARNINGS)[number];

/** A warning, with the day it is about: when that day moves, it is another warning. */
export type Warning = { readonly name: WarningName; readonly about: CalendarDate };

export type WarnableCase = {
  readonly kind: CaseKind;
  readonly state: CaseState;
  readonly receivedOn: CalendarDate;
  /** The period that runs; null while none does. */
  readonly period: StoredPeriod | null;
};

/** What is to be told about a case today. */
export function warningsAbout(
  { kind, state, receivedOn, period }: WarnableCase,
  today: CalendarDate,
  calendar: LegalCalendar,
): Warning[] {
  const warnings: Warning[] = [];
  if (period) {
    const { status } = standingOf(period, today, calendar);
    if (status !== "on_time") warnings.push({ name: status, about: period.dueOn });
  }
  const isUnhandled = (UNHANDLED_STATES as readonly CaseState[]).includes(state);
  if (isUnhandled && neglectAlarm(kind, receivedOn, today) !== "none") {
    warnings.push({ name: "near_limit", about: receivedOn });
  }
  return warnings;
}

/** Somebody who works on cases in a unit today. */
export type Warned = {
  readonly accountId: string;
  readonly positionId: string;
  readonly role: "clerk" | "officer" | "leader";
};

/**
 * Who is told: whoever holds the case, or while nobody does those who hand cases out; and the leader as well once a
 * day has passed or removal from office is near. A unit without any of them has its leader told.
 */
export function toldAbout(
  warning: WarningName,
  holderPositionId: string | null,
  staff: readonly Warned[],
): Warned[] {
  const holder = staff.filter(({ positionId }) => positionId === holderPositionId);
  const leaders = staff.filter(({ role }) => role === "leader");
  const clerks = staff.filter(({ role }) => role === "clerk");
  const first = [holder, clerks].find((some) => some.length > 0) ?? leaders;
  const people = warning === "due_soon" ? first : [...first, ...leaders];
  return [...new Map(people.map((person) => [person.accountId, person])).values()];
}

/** Nobody is written to before the desk opens. */
const DESK_OPENS = 7 * 3600;
const DESK_CLOSES = LEGAL_SETTINGS.desk_closes_at.value * 3600;

/** Whether the people of a desk are at work: on a working day, from seven until it closes. */
export function isDeskOpen(now: Date, calendar: LegalCalendar): boolean {
  const second = secondOfDay(now);
  return (
    isWorkingDay(calendar, calendarDateOf(now)) && second >= DESK_OPENS && second < DESK_CLOSES
  );
}
