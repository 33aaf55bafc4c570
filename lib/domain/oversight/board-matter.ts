import { type Actor, isOfUnit } from "@/lib/domain/actor";
import { fail, ok, type Result } from "@/lib/domain/result";

/**
 * How far a matter has come that a resident sent straight to a board (law 10/2022/QH15 art. 34(2), 38(7), 43(2)d). No
 * clock of the law runs for it. @vi phản ánh, đề nghị gửi Ban
 */
export const MATTER_STATES = [
  "sent",
  /** @vi Ban đã nhận xem xét */
  "taken_up",
  /** @vi Ban hướng dẫn gửi nơi giải quyết; a way to go on, not a refusal */
  "advised",
  /** @vi Ban đã trả lời bằng văn bản */
  "answered",
] as const;
export type MatterState = (typeof MATTER_STATES)[number];

export const MATTER_ACTIONS = ["take_up", "advise", "answer"] as const;
export type MatterAction = (typeof MATTER_ACTIONS)[number];

/** What may happen to it; each is one row of its trail. */
export const MATTER_TRAIL_ACTIONS = ["send", ...MATTER_ACTIONS] as const;
export type MatterTrailAction = (typeof MATTER_TRAIL_ACTIONS)[number];

const RULES: Record<
  MatterAction,
  { readonly from: readonly MatterState[]; readonly to: MatterState }
> = {
  take_up: { from: ["sent"], to: "taken_up" },
  advise: { from: ["sent", "taken_up"], to: "advised" },
  /** The result goes to whoever reported, in writing (decree 59/2023 art. 14(2)c, 18(2)d). */
  answer: { from: ["sent", "taken_up"], to: "answered" },
};

/** The board acts; the front, which leads it, reads. */
export const mayActOnMatter = (actor: Actor, { unitId }: { readonly unitId: string }): boolean =>
  actor.position?.role === "overseer" && isOfUnit(actor, unitId);

export function matterTransition(
  state: MatterState,
  action: MatterAction,
): Result<MatterState, "transition_not_allowed"> {
  const { from, to } = RULES[action];
  return from.includes(state) ? ok(to) : fail("transition_not_allowed");
}

/** What may still be done with it. */
export const stepsFrom = (state: MatterState): readonly MatterAction[] =>
  MATTER_ACTIONS.filter((action) => RULES[action].from.includes(state));

/** The number on its receipt: of one ward and year, without a gap. */
export const matterReference = ({
  year,
  number,
}: {
  readonly year: number;
  readonly number: number;
}) => `GB-${year}-${String(number).padStart(6, "0")}`;
