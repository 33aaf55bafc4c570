import { type Actor, DESK_ROLES, isOfUnit, type Role, roleOf } from "@/lib/domain/actor";
import type { CaseFile } from "@/lib/domain/case-file/case-file";
import { actionRule, type CaseAction, possibleActions } from "@/lib/domain/case-file/transitions";

/** Things only somebody who holds the case, or whom nobody has got ahead of, may do. */
const NEEDS_THE_CASE: ReadonlySet<CaseAction> = new Set([
  "request_more",
  "split",
  "forward",
  "refuse",
  "answer",
  "reprocess_answer",
  "close",
]);

/** May this actor do this to this case file, as it stands? Whether the state allows it is part of the answer. */
export function may(actor: Actor, action: CaseAction, caseFile: CaseFile): boolean {
  const role = roleOf(actor);
  const rule = actionRule(caseFile, action);
  if (!rule?.who.includes(role)) return false;
  if (role === "resident") return caseFile.filedBy === actor.accountId;

  return (
    isOfUnit(actor, caseFile.responsibleUnitId) &&
    caseFile.filedBy !== actor.accountId &&
    isItsTurn(actor, action, caseFile)
  );
}

/** What this actor can do to this case now. */
export function allowedActions(actor: Actor, caseFile: CaseFile): CaseAction[] {
  return possibleActions(caseFile).filter((action) => may(actor, action, caseFile));
}

/** Positions that read the case files of their units; official and inspector read and do nothing else. */
const READERS: ReadonlySet<Role> = new Set([...DESK_ROLES, "official", "inspector"]);

/** May this actor open the case file at all? Every reading is logged. */
export function mayRead(actor: Actor, caseFile: CaseFile): boolean {
  const role = roleOf(actor);
  if (role === "resident") return caseFile.filedBy === actor.accountId;
  if (!READERS.has(role)) return false;
  return isOfUnit(actor, caseFile.responsibleUnitId) || isOfUnit(actor, caseFile.filedUnitId);
}

/** Who answered once may not hold the case when the resident asks for it to be looked at again. */
export function mayHold(accountId: string, caseFile: CaseFile): boolean {
  if (caseFile.filedBy === accountId) return false;
  return caseFile.reprocessingCount === 0 || caseFile.answeredBy !== accountId;
}

function isItsTurn(actor: Actor, action: CaseAction, caseFile: CaseFile): boolean {
  if (action === "claim") {
    return caseFile.assignedPositionId !== actor.position?.id && mayHold(actor.accountId, caseFile);
  }
  if (action === "reprocess_answer" && !mayHold(actor.accountId, caseFile)) return false;
  if (actor.position?.role !== "officer" || !NEEDS_THE_CASE.has(action)) return true;

  const { assignedPositionId } = caseFile;
  return assignedPositionId === null || assignedPositionId === actor.position.id;
}
