import { type CalendarDate, daysBetween } from "@/lib/domain/calendar-date";
import type { LegalCalendar } from "@/lib/domain/clock/calendar";
import { daysUsed, type DueDate } from "@/lib/domain/clock/period";

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

/** Days after which leaving a case unhandled is a ground for removal from office (decree 154/2026 art. 41(3)b). */
const NEGLECT_LIMIT_DAYS = 45;
const NEGLECT_ALARM_DAYS = 40;

type NeglectAlarm = "none" | "day_40" | "day_45";

/** How near a case received on that day and still not handled is to the limit. */
export function neglectAlarm(receivedOn: CalendarDate, today: CalendarDate): NeglectAlarm {
  const days = daysBetween(receivedOn, today);
  if (days >= NEGLECT_LIMIT_DAYS) return "day_45";
  return days >= NEGLECT_ALARM_DAYS ? "day_40" : "none";
}
