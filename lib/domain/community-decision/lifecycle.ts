import { type Actor, isOfUnit, type PositionRole } from "@/lib/domain/actor";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { LegalCalendar } from "@/lib/domain/clock/calendar";
import type { DecisionStage } from "@/lib/domain/community-decision/community-decision";
import { announcementLimit, decidedOn } from "@/lib/domain/community-decision/deadlines";
import { decisionOf, type PlanFacts } from "@/lib/domain/community-decision/facts";
import { methodFactsOf } from "@/lib/domain/community-decision/plan";
import type { Outcome } from "@/lib/domain/community-decision/tally";
import {
  COMMUNITY_DECISION,
  type CommunityDecisionAction,
  type CommunityDecisionFacts,
  type CommunityDecisionState,
} from "@/lib/domain/procedure/community-decision";
import { type Doer, takeStep } from "@/lib/domain/procedure/procedure";
import { inForceFrom } from "@/lib/domain/procedure/vote";
import { fail } from "@/lib/domain/result";

/** Where it stands in its procedure; null for what is not held any more. */
const decisionState = (stage: DecisionStage): CommunityDecisionState | null => {
  if (stage === "draft" || stage === "submitted") return "proposed";
  return stage === "called_off" ? null : stage;
};

export type DecisionVerb =
  | "edit"
  | "submit"
  | "return"
  | "announce"
  | "move"
  | "call_off"
  | "count"
  | "return_result"
  | "publish_result"
  | "send"
  | "recognise"
  | "refuse_recognition"
  | "set_in_force"
  | "repeal";

/**
 * The neighbourhood has no office in the portal: the publisher writes down what it plans and decided, the leader
 * approves what becomes public (decided.md 19). Who recognises is the law's to say.
 */
const WHO: Record<DecisionVerb, readonly PositionRole[]> = {
  edit: ["publisher"],
  submit: ["publisher"],
  return: ["leader"],
  announce: ["leader"],
  move: ["leader"],
  call_off: ["leader"],
  count: ["publisher"],
  return_result: ["leader"],
  publish_result: ["leader"],
  send: ["publisher"],
  recognise: ["leader", "front"],
  refuse_recognition: ["leader", "front"],
  set_in_force: ["leader"],
  repeal: ["leader"],
};

export type Held = {
  readonly unitId: string;
  readonly subject: PlanFacts["subject"];
  readonly scope: PlanFacts["scope"];
  /** The account that wrote what is to be approved. */
  readonly writtenBy: string | null;
};

const OF_WHAT_IS_WRITTEN: ReadonlySet<DecisionVerb> = new Set(["announce", "publish_result"]);

/** May this person do this to a decision of that unit? Nobody approves what they wrote themselves. */
export function mayWithDecision(actor: Actor, verb: DecisionVerb, held: Held): boolean {
  const role = actor.position?.role;
  if (!role || !WHO[verb].includes(role) || !isOfUnit(actor, held.unitId)) return false;
  if (verb === "recognise" || verb === "refuse_recognition") return role === recogniserOf(held);
  return !OF_WHAT_IS_WRITTEN.has(verb) || actor.accountId !== held.writtenBy;
}

/** Whose it is to recognise; null where nobody has to (art. 21(2)). */
export function recogniserOf(
  facts: Pick<PlanFacts, "subject" | "scope">,
): "leader" | "front" | null {
  const decision = decisionOf(facts);
  const from = decision && inForceFrom(decision);
  if (from === "recognition_by_the_committee") return "leader";
  return from === "recognition_by_the_front" ? "front" : null;
}

/** Whether it is in force by the vote alone. */
export const isInForceByVote = (facts: Pick<PlanFacts, "subject" | "scope">): boolean => {
  const decision = decisionOf(facts);
  return decision !== null && inForceFrom(decision) === "the_vote";
};

export const isDayTheCommittees = (facts: Pick<PlanFacts, "subject" | "scope">): boolean => {
  const decision = decisionOf(facts);
  return decision !== null && inForceFrom(decision) === "the_day_the_committee_sets";
};

type LegalAction = Exclude<CommunityDecisionAction, "propose_again">;

/** Acts of the neighbourhood, which others write down for it. */
const OF_THE_NEIGHBOURHOOD: ReadonlySet<LegalAction> = new Set(["announce", "count", "send"]);

export type AskedStep = {
  readonly stage: DecisionStage;
  readonly plan: PlanFacts;
  readonly calendar: LegalCalendar;
  readonly meetingLackedQuorum?: boolean;
  /** What was counted, where it is about the count. */
  readonly outcome?: Outcome;
  readonly isWitnessed?: boolean;
  readonly ground?: string;
};

/** The step of the law from where it stands. */
export function stepOfDecision(actor: Actor, action: LegalAction, asked: AskedStep) {
  const state = decisionState(asked.stage);
  const facts = factsOf(asked);
  if (state === null || facts === null) return fail("transition_not_allowed");
  const role = actor.position?.role ?? "resident";
  const doer: Doer = OF_THE_NEIGHBOURHOOD.has(action) ? "neighbourhood_head" : role;
  const { ground } = asked;
  return takeStep(COMMUNITY_DECISION, {
    state,
    action,
    doer,
    facts,
    ...(ground !== undefined && { ground }),
  });
}

const NOTHING_COUNTED = { inFavour: 0, total: 0 } as const;

function factsOf(asked: AskedStep): CommunityDecisionFacts | null {
  const { plan, calendar, outcome = NOTHING_COUNTED, isWitnessed = false } = asked;
  const decision = decisionOf(plan);
  const { announcedOn, heldOn } = plan;
  if (decision === null || announcedOn === null || heldOn === null) return null;
  return {
    decision,
    method: plan.method,
    methodFacts: methodFactsOf(plan, asked.meetingLackedQuorum === true),
    today: announcedOn,
    // Without a calendar nothing was announced in time.
    lastDayToAnnounce: announcementLimit(heldOn, calendar)?.due.rawDueOn ?? NEVER,
    votes: { inFavour: outcome.inFavour, total: outcome.total },
    isWitnessed,
  };
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- earlier than every day there is
const NEVER = "0001-01-01" as CalendarDate;

/** The vote is over: its result can be written down. */
export const isVoteOver = (plan: PlanFacts, today: CalendarDate): boolean => {
  const last = decidedOn(plan);
  return last !== null && last <= today;
};

/** How it stands for everybody. */
export type PublicStanding =
  | "coming"
  /** @vi đã qua ngày bàn, chưa công khai kết quả */
  | "awaiting_result"
  | "passed"
  | "not_passed"
  | "sent"
  | "not_recognised"
  | "in_force"
  | "in_force_later"
  | "repealed"
  | "called_off";

type Stood = Pick<PlanFacts, "subject" | "scope" | "heldOn" | "endsOn"> & {
  readonly stage: DecisionStage;
  readonly inForceOn: CalendarDate | null;
};

/** A function of what is stored and of the day; null for what nobody outside the desk reads. */
export function publicStanding(decision: Stood, today: CalendarDate): PublicStanding | null {
  const { stage, inForceOn } = decision;
  if (stage === "draft" || stage === "submitted") return null;
  if (stage === "announced") return isPast(decision, today) ? "awaiting_result" : "coming";
  if (stage === "passed" && isInForceByVote(decision)) return "in_force";
  const isLater = stage === "in_force" && inForceOn !== null && inForceOn > today;
  return isLater ? "in_force_later" : stage;
}

function isPast(decision: Stood, today: CalendarDate): boolean {
  const last = decidedOn(decision);
  return last !== null && last < today;
}
