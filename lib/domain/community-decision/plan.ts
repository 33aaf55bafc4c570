import type { LegalCalendar } from "@/lib/domain/clock/calendar";
import { announcementLimit, consentsLapse } from "@/lib/domain/community-decision/deadlines";
import { decisionOf, type PlanFacts } from "@/lib/domain/community-decision/facts";
import {
  type Decision,
  isInitiativeReady,
  methodArticle,
  type MethodFacts,
} from "@/lib/domain/procedure/vote";

type Around = {
  readonly calendar: LegalCalendar;
  /** It follows a meeting to which too few came. */
  readonly meetingLackedQuorum: boolean;
};

const SMALLEST_GROUP = 3;
const LARGEST_GROUP = 5;

/** What the law does not let pass; null when it may be announced. Each code belongs beside one field. */
export function planProblem(plan: PlanFacts, around: Around): PlanProblem | null {
  const decision = decisionOf(plan);
  if (decision === null) return "scope_not_of_subject";
  if ((plan.origin === "ward_chair") !== (plan.scope === "ward")) return "origin_not_of_scope";
  return (
    methodProblem(plan, decision, around) ??
    initiativeProblem(plan, around.calendar) ??
    dayProblem(plan, around.calendar)
  );
}

function methodProblem(plan: PlanFacts, decision: Decision, around: Around) {
  const { method, groupMembers } = plan;
  const facts = methodFactsOf(plan, around.meetingLackedQuorum);
  if (methodArticle(decision, method, facts) === null) {
    const isOnlyTooFew = method === "online" && plan.subject === "self_management";
    return isOnlyTooFew ? "agreed_online_too_few" : "method_not_allowed";
  }
  const size = groupMembers.length;
  if (method !== "meeting" && (size < SMALLEST_GROUP || size > LARGEST_GROUP)) {
    return "group_size";
  }
  return null;
}

export const methodFactsOf = (
  { agreedOnline, households }: Pick<PlanFacts, "agreedOnline" | "households">,
  meetingLackedQuorum: boolean,
): MethodFacts => ({
  meetingLackedQuorum,
  agreedOnline: agreedOnline ?? 0,
  households: households ?? 0,
});

function initiativeProblem(plan: PlanFacts, calendar: LegalCalendar) {
  const { origin, consents, consentsFrom, households, frontAgrees, announcedOn } = plan;
  if (origin !== "initiative") return null;
  const counts = { consents: consents ?? 0, households: households ?? 0, frontAgrees };
  if (!isInitiativeReady(counts)) return "initiative_not_ready";
  if (frontAgrees) return null;
  if (consentsFrom === null) return "consents_from_missing";
  const lapse = consentsLapse(consentsFrom, calendar);
  if (announcedOn !== null && (!lapse || announcedOn > lapse.due.rawDueOn))
    return "consents_lapsed";
  return null;
}

function dayProblem({ method, announcedOn, heldOn, endsOn }: PlanFacts, calendar: LegalCalendar) {
  if (heldOn === null || announcedOn === null) return null;
  if (method !== "meeting" && endsOn !== null && endsOn < heldOn)
    return "vote_ends_before_it_begins";
  const limit = announcementLimit(heldOn, calendar);
  return !limit || announcedOn > limit.due.rawDueOn ? "announced_too_late" : null;
}

export const PLAN_PROBLEMS = [
  "scope_not_of_subject",
  "origin_not_of_scope",
  "method_not_allowed",
  "agreed_online_too_few",
  "group_size",
  "initiative_not_ready",
  "consents_from_missing",
  "consents_lapsed",
  "vote_ends_before_it_begins",
  "announced_too_late",
] as const;
export type PlanProblem = (typeof PLAN_PROBLEMS)[number];

/** The field each is said beside. */
export const FIELD_OF: Record<PlanProblem, string> = {
  scope_not_of_subject: "scope",
  origin_not_of_scope: "origin",
  method_not_allowed: "method",
  agreed_online_too_few: "agreedOnline",
  group_size: "groupMembers",
  initiative_not_ready: "consents",
  consents_from_missing: "consentsFrom",
  consents_lapsed: "consentsFrom",
  vote_ends_before_it_begins: "endsOn",
  announced_too_late: "announcedOn",
};
