import { DEMOCRACY } from "@/lib/domain/clock/law/texts";
import { RECOMMENDATION_STATES, type RecommendationState } from "@/lib/domain/oversight/result";
import {
  RECOMMENDATION_RULES,
  type RecommendationAction,
} from "@/lib/domain/oversight/transitions";
import type { Procedure } from "@/lib/domain/procedure/procedure";

const { law } = DEMOCRACY;

export type RecommendationFacts = {
  /** Its last day to be answered has passed. */
  readonly isOverdue: boolean;
};

/**
 * @vi kiến nghị của Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng (law.md 1.4, 3.1). What the portal does
 * with a stored recommendation is in `oversight/transitions.ts`; here stand the whole procedure and its law.
 */
export const RECOMMENDATION: Procedure<
  RecommendationState,
  RecommendationAction | "confirm_and_send" | "urge",
  "not_overdue",
  RecommendationFacts
> = {
  kind: "recommendation",
  states: RECOMMENDATION_STATES,
  begins: "drafted",
  ends: ["verified"],
  guards: { not_overdue: ({ isOverdue }) => isOverdue },
  steps: [
    {
      action: "confirm_and_send",
      from: ["drafted"],
      to: "sent",
      who: ["front"],
      clock: { starts: ["answer"] },
      article: `${law}, Điều 40 khoản 2 điểm d, Điều 45 khoản 1 điểm d`,
      told: "everyone",
    },
    {
      action: "answer",
      ...RECOMMENDATION_RULES.answer,
      clock: { stops: ["answer"] },
      article: `${law}, Điều 40 khoản 1 điểm c, Điều 45 khoản 2 điểm c`,
      told: "everyone",
    },
    {
      action: "urge",
      from: ["sent"],
      to: "same",
      who: ["front"],
      guards: ["not_overdue"],
      article: `${law}, Điều 40 khoản 2 điểm d, Điều 45 khoản 1 điểm d`,
      told: "everyone",
    },
    {
      action: "report_done",
      ...RECOMMENDATION_RULES.report_done,
      article: `${law}, Điều 38 khoản 2`,
      told: "everyone",
    },
    {
      action: "confirm_done",
      ...RECOMMENDATION_RULES.confirm_done,
      article: `${law}, Điều 38 khoản 2`,
      told: "everyone",
    },
    {
      action: "contest_done",
      ...RECOMMENDATION_RULES.contest_done,
      article: `${law}, Điều 38 khoản 2`,
      told: "everyone",
    },
  ],
};
