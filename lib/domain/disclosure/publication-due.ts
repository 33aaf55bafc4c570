import { type CalendarDate, daysBetween } from "@/lib/domain/calendar-date";
import type { LegalCalendar } from "@/lib/domain/clock/calendar";
import type { DueDate } from "@/lib/domain/clock/period";
import { deadlineFor, type LegalRule } from "@/lib/domain/clock/rules";
import type { DisclosureItem } from "@/lib/domain/procedure/disclosure-items";

/** Whose time it is by: the law's five working days, or what the law of a field says instead (art. 12(3)). */
export const PUBLICATION_VARIANTS = ["standard", "budget_decided", "budget_execution"] as const;
export type PublicationVariant = (typeof PUBLICATION_VARIANTS)[number];

const OF_FIELDS: Partial<Record<DisclosureItem, readonly PublicationVariant[]>> = {
  2: ["budget_decided", "budget_execution"],
};

/** The periods that can apply to an item. */
export const variantsOf = (item: DisclosureItem): readonly PublicationVariant[] => [
  "standard",
  ...(OF_FIELDS[item] ?? []),
];

/** What is counted from: the day of the decision or document, and which period applies. */
export type PublicationDuty = {
  readonly decidedOn: CalendarDate;
  readonly variant: PublicationVariant;
};

export type PublicationDue = { readonly due: DueDate; readonly rule: LegalRule };

/**
 * The last day on which it had to be public; null where no law in force that day sets one, or where the calendar of
 * that year was not entered.
 */
export function publicationDue(
  { decidedOn, variant }: PublicationDuty,
  calendar: LegalCalendar,
): PublicationDue | null {
  const deadline = deadlineFor({
    kind: "disclosure",
    stage: "publication",
    variant,
    startOn: decidedOn,
    calendar,
  });
  return deadline.ok ? deadline.value : null;
}

export type PublicationStanding = {
  /** `waiting`: not public, its day has not passed; `overdue`: it has. */
  readonly status: "on_time" | "late" | "waiting" | "overdue" | "no_day";
  readonly dueOn: CalendarDate | null;
  /** Days after the last one, in the calendar; 0 while there are none. */
  readonly daysLate: number;
  /** What the day rests on is not confirmed: the rule, or a day of the calendar. @vi cần xác nhận */
  readonly needsConfirmation: boolean;
};

/** On time or late is a function of dates and of nothing else. `metOn` is the day it was public; null while it is not. */
export function publicationStanding(
  duty: PublicationDuty,
  metOn: CalendarDate | null,
  today: CalendarDate,
  calendar: LegalCalendar,
): PublicationStanding {
  const found = publicationDue(duty, calendar);
  if (!found) return { status: "no_day", dueOn: null, daysLate: 0, needsConfirmation: true };

  const { dueOn, confirmed } = found.due;
  const daysLate = Math.max(0, daysBetween(dueOn, metOn ?? today));
  const needsConfirmation = found.rule.needsConfirmation || !confirmed;
  return { status: statusOf(metOn !== null, daysLate > 0), dueOn, daysLate, needsConfirmation };
}

function statusOf(isMet: boolean, isAfter: boolean): PublicationStanding["status"] {
  if (isMet) return isAfter ? "late" : "on_time";
  return isAfter ? "overdue" : "waiting";
}
