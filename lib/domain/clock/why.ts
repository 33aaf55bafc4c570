import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { LegalCalendar } from "@/lib/domain/clock/calendar";
import { explain, type ExplainedDueDate } from "@/lib/domain/clock/explanation";
import { type OpenPoint, openPoints } from "@/lib/domain/clock/open-points";
import { dueBy, type LegalRule } from "@/lib/domain/clock/rules";
import { ruleById, type StoredPeriod } from "@/lib/domain/clock/standing";

/** "Vì sao là ngày này?": the rule a stored date was counted by, and the count. */
export type WhyDue = {
  readonly rule: LegalRule;
  /** Counted again with the calendar as it is now. */
  readonly due: ExplainedDueDate;
  readonly openPoints: readonly OpenPoint[];
  /** The date that is stored; another than `due.dueOn` when the calendar was changed since. */
  readonly storedDueOn: CalendarDate;
};

/** Null when the period rests on no rule of the table, or the calendar no longer reaches it. */
export function whyDue(
  { ruleId, startOn, dueOn: storedDueOn }: StoredPeriod,
  calendar: LegalCalendar,
): WhyDue | null {
  const rule = ruleById(ruleId);
  if (!rule) return null;

  const counted = dueBy(rule, startOn, calendar);
  if (!counted.ok) return null;

  const due = explain(counted.value, calendar);
  return { rule, due, openPoints: openPoints(rule, due), storedDueOn };
}
