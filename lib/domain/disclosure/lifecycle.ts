import { type Actor, isOfUnit, type PositionRole } from "@/lib/domain/actor";
import type { AmendmentGround, DisclosureVersionState } from "@/lib/domain/disclosure/states";
import {
  DISCLOSURE,
  type DisclosureAction,
  type DisclosureFacts,
  type DisclosureState,
} from "@/lib/domain/procedure/disclosure";
import { takeStep } from "@/lib/domain/procedure/procedure";

/** Where a disclosure stands in its procedure, by what is stored of it. */
export function disclosureState(
  newest: DisclosureVersionState | null,
  isPostingOver: boolean,
): DisclosureState {
  if (newest === null) return "planned";
  if (newest === "draft" || newest === "submitted") return newest;
  return isPostingOver ? "posting_over" : "published";
}

/** What is done to a disclosure: the steps of the law, and what the publisher keeps about it beside them. */
export type DisclosureVerb =
  | Exclude<DisclosureAction, "archive">
  | "plan"
  | "edit"
  | "approve_plan"
  | "keep_channels";

/** The publisher writes, the leader approves (decided.md 19). */
const WHO: Record<DisclosureVerb, readonly PositionRole[]> = {
  plan: ["publisher"],
  approve_plan: ["leader"],
  draft: ["publisher"],
  edit: ["publisher"],
  submit: ["publisher"],
  return: ["leader"],
  publish: ["leader"],
  amend: ["publisher"],
  keep_channels: ["publisher"],
  end_posting: ["publisher", "leader"],
};

/** May this person do this to a disclosure of that unit? Nobody approves what they wrote themselves. */
export function mayWithDisclosure(
  actor: Actor,
  verb: DisclosureVerb,
  { unitId, draftedBy }: { readonly unitId: string; readonly draftedBy: string | null },
): boolean {
  const role = actor.position?.role;
  if (!role || !WHO[verb].includes(role) || !isOfUnit(actor, unitId)) return false;
  return verb !== "publish" || actor.accountId !== draftedBy;
}

/** The step of the law from where it stands; the portal is the website on which it must be. */
export function stepOfDisclosure(
  actor: Actor,
  action: DisclosureAction,
  {
    state,
    ground,
    ...facts
  }: Omit<DisclosureFacts, "isOnWebsite"> & {
    readonly state: DisclosureState;
    readonly ground?: AmendmentGround;
  },
) {
  return takeStep(DISCLOSURE, {
    state,
    action,
    doer: actor.position?.role ?? "resident",
    ...(ground && { ground }),
    facts: { ...facts, isOnWebsite: true },
  });
}
