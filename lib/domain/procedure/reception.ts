import type { CalendarDate } from "@/lib/domain/calendar-date";
import { RECEPTION as RECEPTION_LAW, RECEPTION_DECREE } from "@/lib/domain/clock/law/texts";
import type { Procedure, StepGround } from "@/lib/domain/procedure/procedure";

const { law } = RECEPTION_LAW;
const { law: decree } = RECEPTION_DECREE;

export const RECEPTION_STATES = [
  /** @vi lịch nháp */
  "drafted",
  /** @vi đã công bố */
  "published",
  /** @vi đã hoãn */
  "postponed",
  /** @vi đã tiếp */
  "held",
  /** @vi đã kết luận */
  "concluded",
  /** @vi đã theo dõi xong */
  "followed_up",
] as const;
export type ReceptionState = (typeof RECEPTION_STATES)[number];

export type ReceptionAction =
  | "publish"
  | "postpone"
  | "hold"
  | "receive_paper"
  | "refuse_visitor"
  | "conclude"
  | "follow_up";

export type ReceptionFacts = {
  readonly today: CalendarDate;
  readonly heldOn: CalendarDate;
  /** The last day on which the schedule may be posted. */
  readonly lastDayToPublish: CalendarDate;
  /** The head receives; it may not be left to a deputy. */
  readonly isHeadPresent: boolean;
  /** A new day was named. */
  readonly hasNewDay: boolean;
};

/** Decree 154/2026 art. 4(1): explained at once, by word of mouth. */
const EXPLAINED = [
  ["carries_weapons", "a"],
  ["refuses_check", "b"],
  ["records_unasked", "c"],
  ["disturbs_order", "d"],
  ["no_legal_capacity", "đ"],
  ["no_proof_of_representation", "e"],
  ["not_a_matter_of_reception", "g"],
  ["judgment_in_force", "i"],
  ["handled_elsewhere", "k"],
] as const;
/** Refused in writing (decree 154/2026 art. 4(3)). */
const IN_WRITING: readonly StepGround[] = [
  { code: "answered_rightly_before", article: `${decree}, Điều 4 khoản 1 điểm h` },
  { code: "settled_rightly_before", article: `${law}, Điều 9 khoản 3` },
];

/** @vi buổi tiếp công dân của người đứng đầu (law.md 2.6, 3.1) */
export const RECEPTION: Procedure<
  ReceptionState,
  ReceptionAction,
  "published_too_late" | "head_absent" | "not_yet" | "new_day_missing",
  ReceptionFacts
> = {
  kind: "reception",
  states: RECEPTION_STATES,
  begins: "drafted",
  ends: ["followed_up"],
  guards: {
    published_too_late: ({ today, lastDayToPublish }) => today <= lastDayToPublish,
    head_absent: ({ isHeadPresent }) => isHeadPresent,
    not_yet: ({ today, heldOn }) => today >= heldOn,
    new_day_missing: ({ hasNewDay }) => hasNewDay,
  },
  steps: [
    {
      action: "publish",
      from: ["drafted", "postponed"],
      to: "published",
      who: ["publisher", "leader"],
      guards: ["published_too_late"],
      clock: { stops: ["schedule"] },
      article: `${law}, Điều 24 khoản 4`,
      told: "everyone",
    },
    {
      action: "postpone",
      from: ["published"],
      to: "postponed",
      who: ["leader"],
      guards: ["new_day_missing"],
      grounds: [{ code: "good_reason", article: `${law}, Điều 24 khoản 4` }],
      clock: { starts: ["schedule"] },
      article: `${law}, Điều 24 khoản 4`,
      told: "everyone",
    },
    {
      action: "hold",
      from: ["published"],
      to: "held",
      who: ["leader"],
      guards: ["not_yet", "head_absent"],
      document: "Mẫu số 03/TCD",
      article: `${law}, Điều 15 khoản 2 điểm d, Điều 18; ${decree}, Điều 25`,
      told: "everyone",
    },
    {
      action: "receive_paper",
      from: ["held"],
      to: "same",
      who: ["clerk", "leader"],
      document: "Mẫu số 02/TCD",
      article: `${decree}, Điều 15 khoản 4`,
      told: "parties",
    },
    {
      action: "refuse_visitor",
      from: ["published", "held"],
      to: "same",
      who: ["clerk", "leader"],
      grounds: EXPLAINED.map(([code, point]) => ({
        code,
        article: `${decree}, Điều 4 khoản 1 điểm ${point}`,
      })),
      article: `${decree}, Điều 4 khoản 1, khoản 2`,
      told: "parties",
    },
    {
      action: "refuse_visitor",
      from: ["published", "held"],
      to: "same",
      who: ["leader"],
      grounds: IN_WRITING,
      document: "Mẫu số 01/TCD",
      clock: { starts: ["refusal_notice"] },
      article: `${law}, Điều 9 khoản 3; ${decree}, Điều 4 khoản 3`,
      told: "parties",
    },
    {
      action: "conclude",
      from: ["held"],
      to: "concluded",
      who: ["leader"],
      document: "Thông báo kết luận việc tiếp công dân",
      article: `${decree}, Điều 25 khoản 2`,
      told: "parties",
    },
    {
      action: "follow_up",
      from: ["concluded"],
      to: "followed_up",
      who: ["clerk", "leader"],
      article: `${decree}, Điều 27`,
      told: "parties",
    },
  ],
};
