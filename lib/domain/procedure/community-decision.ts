import type { CalendarDate } from "@/lib/domain/calendar-date";
import { DEMOCRACY, DEMOCRACY_DECREE } from "@/lib/domain/clock/law/texts";
import type { Procedure, Step } from "@/lib/domain/procedure/procedure";
import {
  type Decision,
  inForceFrom,
  methodArticle,
  type MethodFacts,
  passes,
  thresholdFor,
  type VoteMethod,
  type Votes,
} from "@/lib/domain/procedure/vote";

const { law } = DEMOCRACY;
const { law: decree } = DEMOCRACY_DECREE;

export const COMMUNITY_DECISION_STATES = [
  /** @vi đề xuất */
  "proposed",
  /** @vi đã thông báo */
  "announced",
  /** @vi được thông qua */
  "passed",
  /** @vi không được thông qua */
  "not_passed",
  /** @vi đã gửi, chờ công nhận hoặc chờ ngày có hiệu lực */
  "sent",
  /** @vi không được công nhận */
  "not_recognised",
  /** @vi có hiệu lực */
  "in_force",
  /** @vi bị bãi bỏ */
  "repealed",
] as const;
export type CommunityDecisionState = (typeof COMMUNITY_DECISION_STATES)[number];

export type CommunityDecisionAction =
  | "announce"
  | "count"
  | "send"
  | "recognise"
  | "refuse_recognition"
  | "set_in_force"
  | "repeal"
  | "propose_again";

export type CommunityDecisionFacts = {
  readonly decision: Decision;
  readonly method: VoteMethod;
  readonly methodFacts: MethodFacts;
  readonly today: CalendarDate;
  /** The last day on which the meeting or ballot may be announced. */
  readonly lastDayToAnnounce: CalendarDate;
  readonly votes: Votes;
  /** Two households watched the count. */
  readonly isWitnessed: boolean;
};

type Guard =
  | "method_not_allowed"
  | "announced_too_late"
  | "witnesses_missing"
  | "votes_too_few"
  | "votes_enough"
  | "in_force_from_the_vote"
  | "in_force_later"
  | "not_the_committees_to_recognise"
  | "not_the_fronts_to_recognise"
  | "day_not_the_committees_to_set";

type Row = Step<CommunityDecisionState, CommunityDecisionAction, Guard>;

const hasPassed = ({ decision, votes }: CommunityDecisionFacts): boolean => {
  const counted = passes(thresholdFor(decision), votes);
  return counted.ok && counted.value;
};

const STEPS: readonly Row[] = [
  {
    action: "announce",
    from: ["proposed", "not_passed"],
    to: "announced",
    who: ["neighbourhood_head"],
    guards: ["method_not_allowed", "announced_too_late"],
    document: "Mẫu số 01",
    clock: { stops: ["announcement"] },
    article: `${law}, Điều 17, Điều 19; ${decree}, Điều 3 khoản 3, Điều 4 khoản 4`,
    told: "everyone",
  },
  {
    action: "count",
    from: ["announced"],
    to: "passed",
    who: ["neighbourhood_head"],
    guards: ["witnesses_missing", "votes_too_few"],
    document: "Mẫu số 02, Mẫu số 04",
    clock: { starts: ["sending_decision"] },
    article: `${law}, Điều 21 khoản 1; ${decree}, Điều 3 khoản 5, Điều 4 khoản 6`,
    told: "everyone",
  },
  {
    action: "count",
    from: ["announced"],
    to: "not_passed",
    who: ["neighbourhood_head"],
    guards: ["witnesses_missing", "votes_enough"],
    document: "Mẫu số 02, Mẫu số 04",
    article: `${law}, Điều 21 khoản 1; ${decree}, Điều 3 khoản 5, Điều 4 khoản 6`,
    told: "everyone",
  },
  {
    action: "send",
    from: ["passed"],
    to: "in_force",
    who: ["neighbourhood_head"],
    guards: ["in_force_later"],
    document: "Mẫu số 03",
    clock: { stops: ["sending_decision"] },
    article: `${law}, Điều 20, Điều 21 khoản 2`,
    told: "everyone",
  },
  {
    action: "send",
    from: ["passed"],
    to: "sent",
    who: ["neighbourhood_head"],
    guards: ["in_force_from_the_vote"],
    document: "Mẫu số 03",
    clock: { stops: ["sending_decision"], starts: ["recognition"] },
    article: `${law}, Điều 20, Điều 21 khoản 2`,
    told: "everyone",
  },
  {
    action: "recognise",
    from: ["sent"],
    to: "in_force",
    who: ["leader"],
    guards: ["not_the_committees_to_recognise"],
    clock: { stops: ["recognition"] },
    article: `${law}, Điều 21 khoản 2; ${decree}, Điều 8, Điều 9`,
    told: "everyone",
  },
  {
    action: "recognise",
    from: ["sent"],
    to: "in_force",
    who: ["front"],
    guards: ["not_the_fronts_to_recognise"],
    clock: { stops: ["recognition"] },
    article: `${law}, Điều 21 khoản 2`,
    told: "everyone",
  },
  {
    action: "refuse_recognition",
    from: ["sent"],
    to: "not_recognised",
    who: ["leader"],
    guards: ["not_the_committees_to_recognise"],
    grounds: [
      { code: "against_the_law", article: `${law}, Điều 22 khoản 1 điểm a` },
      { code: "procedure_not_kept", article: `${law}, Điều 22 khoản 1 điểm b` },
    ],
    clock: { stops: ["recognition"] },
    article: `${law}, Điều 21 khoản 2`,
    told: "everyone",
  },
  {
    action: "refuse_recognition",
    from: ["sent"],
    to: "not_recognised",
    who: ["front"],
    guards: ["not_the_fronts_to_recognise"],
    grounds: [{ code: "procedure_not_kept", article: `${law}, Điều 22 khoản 1 điểm b` }],
    clock: { stops: ["recognition"] },
    article: `${law}, Điều 21 khoản 2`,
    told: "everyone",
  },
  {
    action: "set_in_force",
    from: ["sent"],
    to: "in_force",
    who: ["leader"],
    guards: ["day_not_the_committees_to_set"],
    article: `${law}, Điều 21 khoản 2`,
    told: "everyone",
  },
  {
    action: "repeal",
    from: ["in_force"],
    to: "repealed",
    who: ["leader"],
    grounds: [
      { code: "against_the_law", article: `${law}, Điều 22 khoản 1 điểm a` },
      { code: "procedure_not_kept", article: `${law}, Điều 22 khoản 1 điểm b` },
    ],
    article: `${law}, Điều 22 khoản 2`,
    told: "everyone",
  },
  {
    action: "propose_again",
    from: ["not_recognised", "in_force"],
    to: "proposed",
    who: ["neighbourhood_head"],
    grounds: [{ code: "community_wants_change", article: `${law}, Điều 22 khoản 1 điểm c` }],
    article: `${law}, Điều 22 khoản 3`,
    told: "everyone",
  },
];

/** @vi Nhân dân bàn và quyết định (law.md 1.2): six subjects, each with its share of all households. */
export const COMMUNITY_DECISION: Procedure<
  CommunityDecisionState,
  CommunityDecisionAction,
  Guard,
  CommunityDecisionFacts
> = {
  kind: "community_decision",
  states: COMMUNITY_DECISION_STATES,
  begins: "proposed",
  ends: ["repealed"],
  guards: {
    method_not_allowed: ({ decision, method, methodFacts }) =>
      methodArticle(decision, method, methodFacts) !== null,
    announced_too_late: ({ today, lastDayToAnnounce }) => today <= lastDayToAnnounce,
    witnesses_missing: ({ isWitnessed }) => isWitnessed,
    votes_too_few: hasPassed,
    votes_enough: (facts) =>
      passes(thresholdFor(facts.decision), facts.votes).ok && !hasPassed(facts),
    in_force_later: ({ decision }) => inForceFrom(decision) === "the_vote",
    in_force_from_the_vote: ({ decision }) => inForceFrom(decision) !== "the_vote",
    not_the_committees_to_recognise: ({ decision }) =>
      inForceFrom(decision) === "recognition_by_the_committee",
    not_the_fronts_to_recognise: ({ decision }) =>
      inForceFrom(decision) === "recognition_by_the_front",
    day_not_the_committees_to_set: ({ decision }) =>
      inForceFrom(decision) === "the_day_the_committee_sets",
  },
  steps: STEPS,
};
