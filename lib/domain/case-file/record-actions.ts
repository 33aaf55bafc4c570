import type { Role } from "@/lib/domain/actor";
import {
  CASE_KINDS,
  CASE_STATES,
  type CaseState,
  OPEN_STATES,
} from "@/lib/domain/case-file/case-file";
import type { ActionRule } from "@/lib/domain/case-file/transitions";

const ALL = CASE_KINDS;
const INTAKE: readonly Role[] = ["clerk", "leader"];
const DESK: readonly Role[] = ["clerk", "officer", "leader"];

/** As long as nothing was said about it. */
const UNANSWERED: readonly CaseState[] = ["sent", "registered", "in_progress", "more_requested"];

/** What is done to the record of a case and moves neither its state nor what is decided in it. */
export const RECORD_ACTIONS: readonly ActionRule[] = [
  {
    // Field reports only (@vi phản ánh hiện trường): an urgent one is taken in within fewer working hours.
    action: "set_urgency",
    kinds: ["report"],
    from: UNANSWERED,
    to: "same",
    who: DESK,
    requires: ["note"],
    clock: {},
    publicText: "set-urgency",
  },
  {
    // What stands in the register of letters; the letter itself and its legal day stay as they are.
    action: "correct_entry",
    kinds: ALL,
    from: CASE_STATES,
    to: "same",
    who: INTAKE,
    requires: ["note"],
    clock: {},
    publicText: "correct-entry",
  },
  {
    // Nobody's act: the worker does it for a change of the calendar that an administrator confirmed.
    action: "recalculate",
    kinds: ALL,
    from: OPEN_STATES,
    to: "same",
    who: [],
    requires: [],
    clock: {},
    publicText: "recalculate",
  },
  {
    // Which document, when and who signs it: lib/domain/document.
    action: "issue_document",
    kinds: ALL,
    from: CASE_STATES,
    to: "same",
    who: DESK,
    requires: [],
    clock: {},
    publicText: "issue-document",
  },
];
