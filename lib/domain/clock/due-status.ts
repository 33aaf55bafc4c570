import { addDays, type CalendarDate, daysBetween } from "@/lib/domain/calendar-date";
import type { CaseKind, CaseState } from "@/lib/domain/case-file/case-file";
import type { LegalCalendar } from "@/lib/domain/clock/calendar";
import { daysUsed, type DueDate } from "@/lib/domain/clock/period";
import { ruleFor } from "@/lib/domain/clock/rules";

export const DUE_STATUSES = ["on_time", "due_soon", "overdue"] as const;
export type DueStatusCode = (typeof DUE_STATUSES)[number];

export type DueStatus = {
  readonly status: DueStatusCode;
  /** In the unit of the period; 0 on the last day, negative afterwards. */
  readonly daysLeft: number;
  readonly unit: DueDate["unit"];
};

/** A deadline nears when a fifth of it is left, or two working days. */
const NEAR_SHARE = 0.2;
const NEAR_WORKING_DAYS = 2;

/** How a deadline stands today; always computed, never stored. @vi trong hạn, sắp đến hạn, quá hạn */
export function dueStatus(
  { dueOn, startOn, unit }: Pick<DueDate, "dueOn" | "startOn" | "unit">,
  today: CalendarDate,
  calendar: LegalCalendar,
): DueStatus {
  const daysLeft = daysUsed(unit, today, dueOn, calendar);
  if (today > dueOn) return { status: "overdue", daysLeft, unit };

  const isNear =
    daysLeft <= NEAR_SHARE * daysUsed(unit, startOn, dueOn, calendar) ||
    daysUsed("working", today, dueOn, calendar) <= NEAR_WORKING_DAYS;
  return { status: isNear ? "due_soon" : "on_time", daysLeft, unit };
}

/** The portal says so some days before the limit. */
const NEGLECT_ALARM_DAYS_BEFORE = 5;

type NeglectAlarm = "none" | "near_limit" | "past_limit";

/** States in which the desk has a letter and has not yet said what becomes of it. */
export const UNHANDLED_STATES = [
  "registered",
  "in_progress",
  "forwarded",
] as const satisfies readonly CaseState[];

/**
 * How near a letter that nobody handles is to the day on which leaving it becomes a ground for removal from office.
 * The text of today judges, since the neglect goes on today.
 */
export function neglectAlarm(
  kind: CaseKind,
  receivedOn: CalendarDate,
  today: CalendarDate,
): NeglectAlarm {
  const limit = handlingLimit(kind, today);
  if (limit === null) return "none";

  const daysLeft = limit - daysBetween(receivedOn, today);
  if (daysLeft <= 0) return "past_limit";
  return daysLeft <= NEGLECT_ALARM_DAYS_BEFORE ? "near_limit" : "none";
}

/** What was received on this day or before stands near the limit today, or past it; null where there is no limit. */
export function nearLimitIfReceivedBy(kind: CaseKind, today: CalendarDate): CalendarDate | null {
  const limit = handlingLimit(kind, today);
  return limit === null ? null : addDays(today, NEGLECT_ALARM_DAYS_BEFORE - limit);
}

const handlingLimit = (kind: CaseKind, today: CalendarDate) =>
  ruleFor({ kind, stage: "handling_limit" }, today)?.period.length ?? null;
