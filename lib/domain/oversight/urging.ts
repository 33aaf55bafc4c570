import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { RecommendationState } from "@/lib/domain/oversight/result";
import { takeStep } from "@/lib/domain/procedure/procedure";
import { RECOMMENDATION } from "@/lib/domain/procedure/recommendation";
import { fail, ok, type Result } from "@/lib/domain/result";

type Owed = {
  readonly state: RecommendationState;
  readonly dueOn: CalendarDate;
  /** The front has done so today already: a second letter on one day says nothing more. */
  readonly wasUrgedToday: boolean;
};

export type UrgeProblem = "not_overdue" | "urged_today";

/** May the front urge now? Only about an answer whose day has passed. @vi đôn đốc */
export function urgeNow(
  { state, dueOn, wasUrgedToday }: Owed,
  today: CalendarDate,
): Result<null, UrgeProblem> {
  const step = takeStep(RECOMMENDATION, {
    state,
    action: "urge",
    doer: "front",
    facts: { isOverdue: dueOn < today },
  });
  if (!step.ok) return fail("not_overdue");
  return wasUrgedToday ? fail("urged_today") : ok(null);
}
