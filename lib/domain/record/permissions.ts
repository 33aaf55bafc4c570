import { type Actor, isOfUnit, type PositionRole } from "@/lib/domain/actor";
import type { RecordDraftState } from "@/lib/domain/record/draft";
import { fail, ok } from "@/lib/domain/result";

export type RecordVerb =
  | "edit"
  | "submit"
  | "discard"
  | "withdraw"
  | "return"
  | "publish"
  | "propose";

/** The publisher writes, the leader approves (decided.md 19); a leader may also propose, and somebody else writes it. */
const WHO: Record<RecordVerb, PositionRole> = {
  edit: "publisher",
  submit: "publisher",
  discard: "publisher",
  withdraw: "publisher",
  return: "leader",
  publish: "leader",
  propose: "leader",
};

type Whose = { readonly unitId: string; readonly draftedBy: string | null };

/** May this person do this to a draft of that unit? Nobody approves what they wrote themselves. */
export function mayWithRecord(
  actor: Actor,
  verb: RecordVerb,
  { unitId, draftedBy }: Whose,
): boolean {
  if (actor.position?.role !== WHO[verb] || !isOfUnit(actor, unitId)) return false;
  return verb !== "publish" || (draftedBy !== null && actor.accountId !== draftedBy);
}

const FROM: Record<Exclude<RecordVerb, "propose">, RecordDraftState> = {
  edit: "draft",
  submit: "draft",
  discard: "draft",
  withdraw: "draft",
  return: "submitted",
  publish: "submitted",
};

/** Whether a draft stands where this can be done to it. */
export const recordStep = (state: RecordDraftState, verb: keyof typeof FROM) =>
  FROM[verb] === state ? ok(null) : fail("transition_not_allowed");
