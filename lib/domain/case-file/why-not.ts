import {
  type Actor,
  isOfUnit,
  POSITION_ROLES,
  type PositionRole,
  type Role,
  roleOf,
} from "@/lib/domain/actor";
import { CASE_ACTION_RULES } from "@/lib/domain/case-file/action-table";
import type { CaseFile, CaseState } from "@/lib/domain/case-file/case-file";
import { may, mayHold } from "@/lib/domain/case-file/permissions";
import { actionRule, type CaseAction } from "@/lib/domain/case-file/transitions";

/** What a desk can do to a case at all, in the order in which it usually happens. */
export const DESK_ACTIONS = [
  "register",
  "receive_forwarded",
  "confirm_signature",
  "claim",
  "assign",
  "request_more",
  "split",
  "accept",
  "not_accept",
  "extend",
  "suspend",
  "resume",
  "discontinue",
  "answer",
  "reprocess_answer",
  "forward",
  "refuse",
  "close",
  "set_urgency",
  "correct_entry",
] as const satisfies readonly CaseAction[];
export type DeskAction = (typeof DESK_ACTIONS)[number];

/** Why somebody may not do something now, as far as it can be told in a sentence. */
export type WhyNot =
  | { readonly code: "own_case" }
  | { readonly code: "other_unit" }
  /** Not in this state; these are the ones in which it is done. */
  | { readonly code: "other_state"; readonly states: readonly CaseState[] }
  | { readonly code: "other_role"; readonly roles: readonly Role[] }
  | { readonly code: "answered_before" }
  | { readonly code: "held_by_me" }
  | { readonly code: "held_by_other" };

/** The actions this kind of case knows, whoever asks. */
export function deskActionsFor({ kind }: Pick<CaseFile, "kind">): DeskAction[] {
  return DESK_ACTIONS.filter((action) =>
    CASE_ACTION_RULES.some((rule) => rule.action === action && rule.kinds.includes(kind)),
  );
}

/** Null when it may be done. */
export function whyNot(actor: Actor, action: DeskAction, caseFile: CaseFile): WhyNot | null {
  if (may(actor, action, caseFile)) return null;
  if (caseFile.filedBy === actor.accountId) return { code: "own_case" };
  if (!isOfUnit(actor, caseFile.responsibleUnitId)) return { code: "other_unit" };

  const rule = actionRule(caseFile, action);
  if (!rule) return { code: "other_state", states: statesFor(action, caseFile) };
  if (!rule.who.includes(roleOf(actor))) return { code: "other_role", roles: rule.who };
  if (!mayHold(actor.accountId, caseFile)) return { code: "answered_before" };
  return { code: action === "claim" ? "held_by_me" : "held_by_other" };
}

/** Whether this role could ever do it to such a case. */
export function couldEver(actor: Actor, action: DeskAction, { kind }: CaseFile): boolean {
  const role = roleOf(actor);
  return CASE_ACTION_RULES.some(
    (rule) => rule.action === action && rule.kinds.includes(kind) && rule.who.includes(role),
  );
}

function statesFor(action: DeskAction, { kind }: CaseFile): CaseState[] {
  const rules = CASE_ACTION_RULES.filter(
    (rule) => rule.action === action && rule.kinds.includes(kind),
  );
  return [...new Set(rules.flatMap(({ from }) => from))];
}

/** The offices that may do it to some case in some state. */
export function deskRolesFor(action: DeskAction): PositionRole[] {
  const who = new Set(
    CASE_ACTION_RULES.filter((rule) => rule.action === action).flatMap((rule) => rule.who),
  );
  return POSITION_ROLES.filter((role) => who.has(role));
}
