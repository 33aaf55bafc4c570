import type { PositionRole } from "@/lib/domain/actor";
import type { RecommendationState, ResultState } from "@/lib/domain/oversight/result";
import { fail, ok, type Result } from "@/lib/domain/result";

/** What is done with one version of a result. */
export const RESULT_ACTIONS = ["edit", "submit", "return", "publish", "correct"] as const;
export type ResultAction = (typeof RESULT_ACTIONS)[number];

type Rule<State> = {
  readonly from: readonly State[];
  readonly to: State;
  readonly who: PositionRole;
};

/** The overseer writes, the front approves and publishes; a correction is a new version, never an edit. */
export const RESULT_RULES: Record<ResultAction, Rule<ResultState>> = {
  edit: { from: ["draft", "returned"], to: "draft", who: "overseer" },
  submit: { from: ["draft", "returned"], to: "submitted", who: "overseer" },
  return: { from: ["submitted"], to: "returned", who: "front" },
  publish: { from: ["submitted"], to: "published", who: "front" },
  /** Leaves the published version as it is and opens a draft of the next. */
  correct: { from: ["published"], to: "published", who: "overseer" },
};

export const RECOMMENDATION_ACTIONS = [
  "answer",
  "report_done",
  "confirm_done",
  "contest_done",
] as const;
export type RecommendationAction = (typeof RECOMMENDATION_ACTIONS)[number];

/** @vi trả lời, báo cáo đã thực hiện, xác nhận, chưa xác nhận */
export const RECOMMENDATION_RULES: Record<
  RecommendationAction,
  Omit<Rule<RecommendationState>, "who"> & { readonly who: readonly PositionRole[] }
> = {
  /** Luật 10/2022/QH15 art. 40(1)c, 45(2)c: the committee answers within 15 days. */
  answer: { from: ["sent"], to: "answered", who: ["leader", "officer"] },
  report_done: { from: ["answered", "in_progress"], to: "done", who: ["leader", "officer"] },
  confirm_done: { from: ["done"], to: "verified", who: ["overseer", "front"] },
  contest_done: { from: ["done"], to: "in_progress", who: ["overseer", "front"] },
};

/** The state a version is in after `action`. */
export function resultTransition(
  state: ResultState,
  action: ResultAction,
): Result<ResultState, "transition_not_allowed"> {
  const { from, to } = RESULT_RULES[action];
  return from.includes(state) ? ok(to) : fail("transition_not_allowed");
}

/** The state a recommendation is in after `action`. */
export function recommendationTransition(
  state: RecommendationState,
  action: RecommendationAction,
): Result<RecommendationState, "transition_not_allowed"> {
  const { from, to } = RECOMMENDATION_RULES[action];
  return from.includes(state) ? ok(to) : fail("transition_not_allowed");
}
