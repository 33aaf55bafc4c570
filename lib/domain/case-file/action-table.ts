import type { Role } from "@/lib/domain/actor";
import {
  CASE_KINDS,
  type CaseKind,
  type CaseState,
  OPEN_STATES,
} from "@/lib/domain/case-file/case-file";
import { COMPLAINT_ACTIONS } from "@/lib/domain/case-file/complaint-actions";
import { RECORD_ACTIONS } from "@/lib/domain/case-file/record-actions";
import type { ActionRule } from "@/lib/domain/case-file/transitions";

const ALL = CASE_KINDS;
const COMPLAINT: readonly CaseKind[] = ["complaint"];
const PROPOSALS: readonly CaseKind[] = ["petition", "report"];

const RESIDENT: readonly Role[] = ["resident"];
const INTAKE: readonly Role[] = ["clerk", "leader"];
const HANDLERS: readonly Role[] = ["officer", "leader"];
const DESK: readonly Role[] = ["clerk", "officer", "leader"];
const LEADER: readonly Role[] = ["leader"];

/** Taken in, nothing decided yet. */
const BEFORE_DECISION: readonly CaseState[] = ["registered", "in_progress", "more_requested"];

/**
 * The state machine, one row per action and meaning (law.md 2.8, 3.1). The first row that fits action, kind and
 * state decides. Asking for more does not pause the clock: the law names no such pause. Only before a decision is it a
 * state of its own; later on it is an event, so that what was decided stays visible.
 */
export const CASE_ACTION_RULES: readonly ActionRule[] = [
  {
    action: "confirm_signature",
    kinds: COMPLAINT,
    from: ["awaiting_completion"],
    to: "registered",
    who: DESK,
    requires: ["signature"],
    clock: { starts: "acceptance" },
    publicText: "confirm-signature",
  },
  {
    action: "register",
    kinds: ALL,
    from: ["sent"],
    to: "registered",
    who: INTAKE,
    requires: [],
    clock: {},
    publicText: "register",
  },
  {
    action: "assign",
    kinds: ALL,
    from: ["registered", "in_progress"],
    to: "in_progress",
    who: INTAKE,
    requires: ["assignee"],
    clock: {},
    publicText: "assign",
  },
  {
    action: "assign",
    kinds: ALL,
    from: ["more_requested", "accepted", "reprocessing"],
    to: "same",
    who: INTAKE,
    requires: ["assignee"],
    clock: {},
    publicText: "assign",
  },
  {
    action: "claim",
    kinds: ALL,
    from: ["registered", "in_progress"],
    to: "in_progress",
    who: HANDLERS,
    requires: [],
    clock: {},
    publicText: "assign",
  },
  {
    action: "claim",
    kinds: ALL,
    from: ["more_requested", "accepted", "reprocessing"],
    to: "same",
    who: HANDLERS,
    requires: [],
    clock: {},
    publicText: "assign",
  },
  {
    action: "request_more",
    kinds: ALL,
    from: ["sent", "awaiting_completion", "accepted", "reprocessing"],
    to: "same",
    who: DESK,
    requires: ["ground", "note"],
    clock: {},
    publicText: "request-more",
  },
  {
    action: "request_more",
    kinds: ALL,
    from: ["registered", "in_progress"],
    to: "more_requested",
    who: DESK,
    requires: ["ground", "note"],
    clock: {},
    publicText: "request-more",
  },
  {
    action: "supplement",
    kinds: ALL,
    from: ["more_requested"],
    to: "work",
    who: RESIDENT,
    requires: ["note"],
    clock: {},
    publicText: "supplement",
  },
  {
    action: "supplement",
    kinds: ALL,
    from: ["sent", "awaiting_completion", "registered", "in_progress", "accepted", "reprocessing"],
    to: "same",
    who: RESIDENT,
    requires: ["note"],
    clock: {},
    publicText: "supplement",
  },
  {
    // Luật Tiếp công dân art. 25(3): contents of several kinds are each handled in their own way.
    action: "split",
    kinds: ALL,
    from: BEFORE_DECISION,
    to: "same",
    who: DESK,
    requires: ["part", "note"],
    clock: {},
    publicText: "split",
  },
  ...COMPLAINT_ACTIONS,
  {
    action: "forward",
    kinds: PROPOSALS,
    from: ["sent", ...BEFORE_DECISION],
    to: "forwarded",
    who: DESK,
    requires: ["ground", "target_unit", "note"],
    clock: { stops: ["answer"] },
    publicText: "forward",
  },
  {
    action: "receive_forwarded",
    kinds: PROPOSALS,
    from: ["forwarded"],
    to: "registered",
    who: INTAKE,
    requires: [],
    clock: { starts: "answer" },
    publicText: "receive-forwarded",
  },
  {
    action: "refuse",
    kinds: PROPOSALS,
    from: BEFORE_DECISION,
    to: "refused",
    who: HANDLERS,
    requires: ["ground", "note"],
    clock: { stops: ["answer"] },
    publicText: "refuse",
  },
  {
    action: "answer",
    kinds: PROPOSALS,
    from: BEFORE_DECISION,
    to: "answered",
    who: HANDLERS,
    requires: ["note", "evidence"],
    clock: { stops: ["answer"] },
    publicText: "answer",
  },
  {
    action: "answer",
    kinds: COMPLAINT,
    from: ["accepted"],
    to: "answered",
    who: LEADER,
    requires: ["note", "document"],
    clock: { stops: ["settlement"] },
    publicText: "answer-complaint",
  },
  {
    action: "rate",
    kinds: ALL,
    from: ["answered", "closed"],
    to: "same",
    who: RESIDENT,
    requires: ["rating"],
    clock: {},
    publicText: "rate",
  },
  {
    action: "request_reprocessing",
    kinds: PROPOSALS,
    from: ["answered", "closed"],
    to: "reprocessing",
    who: RESIDENT,
    requires: ["note"],
    clock: { starts: "reprocessing" },
    publicText: "request-reprocessing",
  },
  {
    action: "reprocess_answer",
    kinds: PROPOSALS,
    from: ["reprocessing"],
    to: "answered",
    who: HANDLERS,
    requires: ["note", "evidence"],
    clock: { stops: ["reprocessing"] },
    publicText: "reprocess-answer",
  },
  {
    action: "withdraw",
    kinds: PROPOSALS,
    from: OPEN_STATES,
    to: "withdrawn",
    who: RESIDENT,
    requires: ["ground"],
    clock: { stops: ["answer", "reprocessing"] },
    publicText: "withdraw",
  },
  {
    action: "close",
    kinds: ALL,
    from: ["answered"],
    to: "closed",
    who: ["resident", ...HANDLERS],
    requires: [],
    clock: {},
    publicText: "close",
  },
  ...RECORD_ACTIONS,
];
