import { type Actor, isOfUnit } from "@/lib/domain/actor";
import type { OversightResult, Recommendation } from "@/lib/domain/oversight/result";
import {
  RECOMMENDATION_RULES,
  type RecommendationAction,
  RESULT_RULES,
  type ResultAction,
} from "@/lib/domain/oversight/transitions";

/** May this person write, return or publish this version? Nobody publishes what they wrote themselves. */
export function mayWithResult(
  actor: Actor,
  action: ResultAction,
  result: Pick<OversightResult, "unitId" | "draftedBy">,
): boolean {
  if (actor.position?.role !== RESULT_RULES[action].who) return false;
  if (!isOfUnit(actor, result.unitId)) return false;
  return action !== "publish" || actor.accountId !== result.draftedBy;
}

/** The committee addressed answers and reports; the board that recommended, or the front, judges. */
export function mayWithRecommendation(
  actor: Actor,
  action: RecommendationAction,
  { unitId, addresseeUnitId }: Pick<Recommendation, "unitId" | "addresseeUnitId">,
): boolean {
  const role = actor.position?.role;
  if (!role || !RECOMMENDATION_RULES[action].who.includes(role)) return false;
  const judges = action === "confirm_done" || action === "contest_done";
  return isOfUnit(actor, judges ? unitId : addresseeUnitId);
}
