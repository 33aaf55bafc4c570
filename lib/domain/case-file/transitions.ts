import type { Role } from "@/lib/domain/actor";
import { CASE_ACTION_RULES } from "@/lib/domain/case-file/action-table";
import {
  type CaseFile,
  type CaseKind,
  type CaseState,
  isSigned,
  type SignatureStatus,
} from "@/lib/domain/case-file/case-file";
import type { ClockStage } from "@/lib/domain/clock/rules";
import type { ClockMove } from "@/lib/domain/clock/stored-clock";
import { fail, ok, type Result } from "@/lib/domain/result";

/** Everything that can happen to a case file; each is one row in `case_events`. */
export const CASE_ACTIONS = [
  /** @vi gửi đơn */
  "send",
  /** @vi xác nhận chữ ký */
  "confirm_signature",
  /** @vi tiếp nhận, vào sổ */
  "register",
  /** @vi giao việc */
  "assign",
  /** @vi nhận việc */
  "claim",
  /** @vi yêu cầu bổ sung */
  "request_more",
  /** @vi tách nội dung: a part of another kind becomes a case file of its own in the same matter */
  "split",
  /** @vi được tách ra: how such a case file begins */
  "split_off",
  /** @vi bổ sung */
  "supplement",
  /** @vi thụ lý */
  "accept",
  /** @vi không thụ lý */
  "not_accept",
  /** @vi gia hạn vì vụ việc phức tạp */
  "extend",
  /** @vi tạm đình chỉ giải quyết */
  "suspend",
  /** @vi tiếp tục giải quyết */
  "resume",
  /** @vi đình chỉ giải quyết */
  "discontinue",
  /** @vi chuyển đơn */
  "forward",
  /** @vi tiếp nhận đơn chuyển đến */
  "receive_forwarded",
  /** @vi từ chối */
  "refuse",
  /** @vi trả lời, ban hành quyết định */
  "answer",
  /** @vi đánh giá */
  "rate",
  /** @vi đề nghị xử lý lại */
  "request_reprocessing",
  /** @vi trả lời sau khi xử lý lại */
  "reprocess_answer",
  /** @vi rút đơn */
  "withdraw",
  /** @vi xác định mức độ khẩn của phản ánh: how soon it must be taken in */
  "set_urgency",
  /** @vi sửa mục ghi trong sổ: what the register says of a letter, superseded and never overwritten */
  "correct_entry",
  /** @vi đóng hồ sơ */
  "close",
  /** @vi tính lại thời hạn: the calendar or the rules changed */
  "recalculate",
  /** @vi ban hành văn bản */
  "issue_document",
] as const;
export type CaseAction = (typeof CASE_ACTIONS)[number];

/** What the form of an action must bring along. */
export const REQUIREMENTS = [
  /** A code of `grounds.ts`. */
  "ground",
  /** Words for the resident. */
  "note",
  /** A photograph taken after, or a document. */
  "evidence",
  /** The decision itself. */
  "document",
  /** Kind, field and words of the part that is split off. */
  "part",
  /** The number of a decision that is made on paper or as an official document of the case. */
  "document_number",
  /** How the signature was given. */
  "signature",
  "assignee",
  "target_unit",
  "rating",
] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

/** What an action does to the legal clock: which stage ends and which begins. */
type ClockEffect = {
  readonly stops?: readonly ClockStage[];
  /** What begins with a receipt begins on its legal day (`receivedOn`); settlement on the day of acceptance. */
  readonly starts?: ClockStage;
  /** What happens to the period that runs; how far it reaches then is counted by `clock/running-clock.ts`. */
  readonly moves?: ClockMove;
};

/** `same`: the state does not move. `work`: back to where the case was being worked on. */
type Destination = CaseState | "same" | "work";

export type ActionRule = {
  readonly action: CaseAction;
  readonly kinds: readonly CaseKind[];
  readonly from: readonly CaseState[];
  readonly to: Destination;
  readonly who: readonly Role[];
  readonly requires: readonly Requirement[];
  readonly clock: ClockEffect;
  /** Key in messages/…/case-events.json of what the public timeline says. */
  readonly publicText: string;
};

export type Transition = {
  readonly caseId: string;
  readonly action: CaseAction;
  readonly from: CaseState | null;
  readonly to: CaseState;
  readonly requires: readonly Requirement[];
  readonly clock: ClockEffect;
  readonly publicText: string;
};

export const TRANSITION_PROBLEMS = ["transition_not_allowed", "reprocessing_already_used"] as const;
export type TransitionProblem = (typeof TRANSITION_PROBLEMS)[number];

/** The row that governs this action for this case as it stands; null when it may not be done now. */
export function actionRule(
  { kind, state }: Pick<CaseFile, "kind" | "state">,
  action: CaseAction,
): ActionRule | null {
  const applies = (rule: ActionRule) =>
    rule.action === action && rule.kinds.includes(kind) && rule.from.includes(state);
  return CASE_ACTION_RULES.find(applies) ?? null;
}

/** The only way a case file changes state. */
export function transition(
  caseFile: CaseFile,
  action: CaseAction,
): Result<Transition, TransitionProblem> {
  const rule = actionRule(caseFile, action);
  if (!rule) return fail("transition_not_allowed");
  if (action === "request_reprocessing" && caseFile.reprocessingCount > 0) {
    return fail("reprocessing_already_used");
  }

  const { requires, clock, publicText } = rule;
  const { id: caseId, state: from } = caseFile;
  return ok({
    caseId,
    action,
    from,
    to: destination(rule.to, caseFile),
    requires,
    clock,
    publicText,
  });
}

/** How a case file begins: an unsigned complaint waits for its signature and no clock runs. */
export function sending(
  kind: CaseKind,
  signatureStatus: SignatureStatus,
): Pick<Transition, "action" | "from" | "to" | "clock" | "publicText"> {
  if (isSigned(kind) && signatureStatus === "none") {
    return {
      action: "send",
      from: null,
      to: "awaiting_completion",
      clock: {},
      publicText: "send-unsigned",
    };
  }
  const starts = isSigned(kind) ? "acceptance" : "answer";
  return { action: "send", from: null, to: "sent", clock: { starts }, publicText: "send" };
}

/** How a part that was split off begins: in the books at once, since its letter has been received long ago. */
export function splittingOff(
  kind: CaseKind,
  signatureStatus: SignatureStatus,
): Pick<Transition, "action" | "from" | "to" | "clock" | "publicText"> {
  const { to, clock } = sending(kind, signatureStatus);
  return {
    action: "split_off",
    from: null,
    to: to === "sent" ? "registered" : to,
    clock,
    publicText: "split-off",
  };
}

/** The actions the state table knows for this case as it stands, whoever asks. */
export function possibleActions(caseFile: CaseFile): CaseAction[] {
  return CASE_ACTIONS.filter((action) => transition(caseFile, action).ok);
}

function destination(to: Destination, caseFile: CaseFile): CaseState {
  if (to === "same") return caseFile.state;
  return to === "work" ? workState(caseFile) : to;
}

/** Where a case returns to once the resident has sent what was asked for. */
function workState({ assignedPositionId }: CaseFile): CaseState {
  return assignedPositionId === null ? "registered" : "in_progress";
}
