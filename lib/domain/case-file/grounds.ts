import type { CaseKind } from "@/lib/domain/case-file/case-file";
import { GROUND_TABLE } from "@/lib/domain/case-file/grounds-data";
import type { CaseAction } from "@/lib/domain/case-file/transitions";

export type GroundCode = (typeof GROUND_TABLE)[number]["code"];
export type GroundedAction = (typeof GROUND_TABLE)[number]["action"];

export type Ground = {
  readonly code: GroundCode;
  readonly action: GroundedAction;
  readonly kinds: readonly CaseKind[];
  /** As it is cited in Vietnamese; null where the filer needs no ground of law. */
  readonly article: string | null;
};

export const GROUNDS: readonly Ground[] = GROUND_TABLE;

/** A complaint gets the longer period later for what would have made it complex at its acceptance. */
const groundedAs = (action: CaseAction): CaseAction => (action === "extend" ? "accept" : action);

/** What may be chosen for this action on a case of this kind, in the order of the table. */
export function groundsFor(action: CaseAction, kind: CaseKind): Ground[] {
  return GROUNDS.filter(
    (ground) => ground.action === groundedAs(action) && ground.kinds.includes(kind),
  );
}

export function groundOf(code: string): Ground | null {
  return GROUNDS.find((ground) => ground.code === code) ?? null;
}

/** Whether this ground may be given for this action on a case of this kind. */
export function isGroundFor(code: string, action: CaseAction, kind: CaseKind): boolean {
  const ground = groundOf(code);
  return ground?.action === groundedAs(action) && ground.kinds.includes(kind);
}

/** The codes a form for this action may bring; whether it fits the kind is checked with the case at hand. */
export function groundCodes(action: GroundedAction): GroundCode[] {
  return GROUNDS.filter((ground) => ground.action === action).map(({ code }) => code);
}
