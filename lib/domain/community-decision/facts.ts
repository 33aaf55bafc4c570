import type { CalendarDate } from "@/lib/domain/calendar-date";
import type {
  DecisionOrigin,
  DecisionScope,
} from "@/lib/domain/community-decision/community-decision";
import type { Decision, DecisionSubject, VoteMethod } from "@/lib/domain/procedure/vote";

/** What is put to the people, how and when, as far as the law asks something of it. */
export type PlanFacts = {
  readonly subject: DecisionSubject;
  readonly scope: DecisionScope;
  readonly method: VoteMethod;
  readonly origin: DecisionOrigin;
  /** All households it is put to. */
  readonly households: number | null;
  readonly agreedOnline: number | null;
  readonly consents: number | null;
  /** The day of the oldest consent that is counted. */
  readonly consentsFrom: CalendarDate | null;
  readonly frontAgrees: boolean;
  readonly groupMembers: readonly string[];
  /** The day on which the households were told, or will be. */
  readonly announcedOn: CalendarDate | null;
  readonly heldOn: CalendarDate | null;
  readonly endsOn: CalendarDate | null;
};

/** The two together, where they can go together: only contributions are decided by the whole ward. */
export function decisionOf({
  subject,
  scope,
}: Pick<PlanFacts, "subject" | "scope">): Decision | null {
  if (scope === "neighbourhood") return { subject, scope };
  return subject === "contribution" || subject === "contribution_budget"
    ? { subject, scope }
    : null;
}
