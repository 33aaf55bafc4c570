import { type Actor, isOfUnit, roleOf } from "@/lib/domain/actor";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { type DisclosurePeriod, periodDays } from "@/lib/domain/disclosure/period";
import type { DisclosureForm } from "@/lib/domain/document/form";

const WRITERS = new Set(["publisher", "leader"]);

/** Publisher and leader write about their own ward. */
export const mayDraftPaper = (actor: Actor, unitId: string): boolean =>
  WRITERS.has(roleOf(actor)) && isOfUnit(actor, unitId);

/** Not of a time that has not begun; a list not of a quarter that still grows. */
export function isTimeFor(
  { isOfPast }: Pick<DisclosureForm, "isOfPast">,
  period: DisclosurePeriod,
  today: CalendarDate,
): boolean {
  const { from, to } = periodDays(period);
  return isOfPast ? to < today : from <= today;
}
