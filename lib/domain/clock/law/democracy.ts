import { atLeast, before, rulesOf, within } from "@/lib/domain/clock/law/line";
import {
  BUDGET,
  DEMOCRACY,
  DEMOCRACY_DECREE,
  FRONT_RESOLUTION,
  RECEPTION,
  RECEPTION_DECREE,
} from "@/lib/domain/clock/law/texts";

const { law, since } = DEMOCRACY;
const { law: decree, since: decreeSince } = DEMOCRACY_DECREE;

/**
 * @vi dân biết (law.md 1.1); laws of a field that name another time go before. Those of the budget were not read in
 * the text that is in force now, and are to be confirmed.
 */
const DISCLOSURE = rulesOf("disclosure", [
  {
    stage: "publication",
    limit: within(5, "working"),
    from: since,
    article: `${law}, Điều 12 khoản 3`,
  },
  {
    stage: "publication",
    variant: "budget_decided",
    limit: within(30, "calendar"),
    from: since,
    article: `${BUDGET.law}, Điều 15`,
    confidence: "low",
  },
  {
    stage: "publication",
    variant: "budget_execution",
    limit: within(15, "calendar"),
    from: since,
    article: `${BUDGET.law}, Điều 15`,
    confidence: "low",
  },
  {
    stage: "posting",
    limit: atLeast(30, "calendar"),
    from: since,
    article: `${law}, Điều 13 khoản 2`,
  },
  {
    stage: "broadcasting",
    limit: atLeast(3, "calendar"),
    from: since,
    article: `${law}, Điều 13 khoản 3`,
  },
]);

/** @vi dân bàn, dân quyết định (law.md 1.2) */
const COMMUNITY_DECISION = rulesOf("community_decision", [
  {
    stage: "consent",
    limit: within(3, "month"),
    from: since,
    article: `${law}, Điều 16 khoản 3`,
  },
  {
    stage: "plan_sending",
    limit: within(2, "calendar"),
    from: decreeSince,
    article: `${decree}, Điều 4 khoản 2`,
  },
  {
    stage: "announcement",
    limit: before(2, "calendar"),
    from: decreeSince,
    article: `${decree}, Điều 3 khoản 3, Điều 4 khoản 4`,
  },
  {
    stage: "sending_decision",
    limit: within(5, "working"),
    from: since,
    article: `${law}, Điều 20 khoản 3`,
  },
  {
    stage: "recognition",
    limit: within(5, "working"),
    from: since,
    article: `${law}, Điều 21 khoản 2`,
  },
]);

/** @vi dân tham gia ý kiến (law.md 1.3) */
const CONSULTATION = [
  ...rulesOf("consultation", [
    {
      stage: "opinion",
      limit: atLeast(20, "calendar"),
      from: since,
      article: `${law}, Điều 28 khoản 2`,
    },
  ]),
  ...rulesOf("community_conference", [
    {
      stage: "invitation",
      limit: before(5, "calendar"),
      from: decreeSince,
      article: `${decree}, Điều 11 khoản 1 điểm c`,
    },
  ]),
];

/** @vi dân kiểm tra, dân giám sát (law.md 1.4); the resolution of 2017 may have been amended since */
const OVERSIGHT = [
  ...rulesOf("recommendation", [
    {
      stage: "answer",
      limit: within(15, "calendar"),
      from: since,
      article: `${law}, Điều 40 khoản 1, Điều 45 khoản 2`,
    },
  ]),
  ...rulesOf("oversight", [
    {
      stage: "plan_notice",
      variant: "people_inspection_board",
      limit: before(5, "working"),
      from: decreeSince,
      article: `${decree}, Điều 14 khoản 1 điểm b`,
    },
    {
      stage: "plan_notice",
      variant: "community_investment_board",
      limit: before(45, "calendar"),
      from: since,
      article: `${law}, Điều 45 khoản 1 điểm b`,
    },
    {
      stage: "plan_notice",
      variant: "front_delegation",
      limit: before(15, "calendar"),
      from: FRONT_RESOLUTION.since,
      article: FRONT_RESOLUTION.law,
      confidence: "medium",
    },
    {
      stage: "target_report",
      variant: "front_delegation",
      limit: before(7, "calendar"),
      from: FRONT_RESOLUTION.since,
      article: FRONT_RESOLUTION.law,
      confidence: "medium",
    },
    {
      stage: "delegation_report",
      variant: "front_delegation",
      limit: within(15, "calendar"),
      from: FRONT_RESOLUTION.since,
      article: FRONT_RESOLUTION.law,
      confidence: "medium",
    },
  ]),
];

/** @vi tiếp công dân (law.md 2.6) */
const RECEPTION_RULES = rulesOf("reception", [
  {
    stage: "schedule",
    limit: before(5, "working"),
    from: RECEPTION.since,
    article: `${RECEPTION.law}, Điều 24 khoản 4`,
  },
  {
    stage: "online_notice",
    limit: before(5, "working"),
    from: RECEPTION_DECREE.since,
    article: `${RECEPTION_DECREE.law}, Điều 23 khoản 1`,
  },
  {
    stage: "refusal_notice",
    limit: within(3, "working"),
    from: RECEPTION_DECREE.since,
    article: `${RECEPTION_DECREE.law}, Điều 4 khoản 3`,
  },
]);

export const DEMOCRACY_RULES = [
  ...DISCLOSURE,
  ...COMMUNITY_DECISION,
  ...CONSULTATION,
  ...OVERSIGHT,
  ...RECEPTION_RULES,
];
