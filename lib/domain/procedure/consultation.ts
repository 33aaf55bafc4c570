import type { CalendarDate } from "@/lib/domain/calendar-date";
import { DEMOCRACY } from "@/lib/domain/clock/law/texts";
import type { Procedure } from "@/lib/domain/procedure/procedure";

const { law } = DEMOCRACY;

export const CONSULTATION_STATES = [
  /** @vi kế hoạch lấy ý kiến */
  "planned",
  /** @vi đang lấy ý kiến */
  "open",
  /** @vi hết thời gian lấy ý kiến */
  "collected",
  /** @vi đã tổng hợp */
  "summed_up",
  /** @vi đã công khai tổng hợp, giải trình, tiếp thu */
  "answered",
  /** @vi kết thúc */
  "closed",
] as const;
export type ConsultationState = (typeof CONSULTATION_STATES)[number];

export type ConsultationAction = "open" | "prolong" | "collect" | "sum_up" | "answer" | "close";

export type ConsultationFacts = {
  /** The plan went to the council and the front. */
  readonly planWasSent: boolean;
  readonly today: CalendarDate;
  readonly closesOn: CalendarDate;
  /** The last day of the shortest time the law allows, counted from the publication. */
  readonly earliestClose: CalendarDate;
  /** What is decided is not what most people said. */
  readonly deviates: boolean;
  readonly givesReasons: boolean;
};

/** @vi lấy ý kiến Nhân dân (law.md 1.3): it cannot end without a published sum and answer. */
export const CONSULTATION: Procedure<
  ConsultationState,
  ConsultationAction,
  "plan_not_sent" | "open_too_short" | "still_open" | "reasons_missing",
  ConsultationFacts
> = {
  kind: "consultation",
  states: CONSULTATION_STATES,
  begins: "planned",
  ends: ["closed"],
  guards: {
    plan_not_sent: ({ planWasSent }) => planWasSent,
    open_too_short: ({ closesOn, earliestClose }) => closesOn >= earliestClose,
    still_open: ({ today, closesOn }) => today > closesOn,
    reasons_missing: ({ deviates, givesReasons }) => !deviates || givesReasons,
  },
  steps: [
    {
      action: "open",
      from: ["planned"],
      to: "open",
      who: ["leader"],
      guards: ["plan_not_sent", "open_too_short"],
      clock: { starts: ["opinion"] },
      article: `${law}, Điều 28 khoản 1, khoản 2`,
      told: "everyone",
    },
    {
      action: "prolong",
      from: ["open"],
      to: "same",
      who: ["leader"],
      guards: ["open_too_short"],
      article: `${law}, Điều 28 khoản 2`,
      told: "everyone",
    },
    {
      action: "collect",
      from: ["open"],
      to: "collected",
      who: ["publisher", "leader"],
      guards: ["open_too_short", "still_open"],
      clock: { stops: ["opinion"] },
      article: `${law}, Điều 28 khoản 2`,
      told: "everyone",
    },
    {
      action: "sum_up",
      from: ["collected"],
      to: "summed_up",
      who: ["publisher", "leader"],
      article: `${law}, Điều 28 khoản 3`,
      told: "nobody",
    },
    {
      action: "answer",
      from: ["summed_up"],
      to: "answered",
      who: ["leader"],
      guards: ["reasons_missing"],
      article: `${law}, Điều 28 khoản 3, khoản 4`,
      told: "everyone",
    },
    {
      action: "close",
      from: ["answered"],
      to: "closed",
      who: ["leader"],
      article: `${law}, Điều 28 khoản 5`,
      told: "everyone",
    },
  ],
};
