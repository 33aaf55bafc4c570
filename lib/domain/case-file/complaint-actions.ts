import type { Role } from "@/lib/domain/actor";
import { type CaseKind, type CaseState, OPEN_STATES } from "@/lib/domain/case-file/case-file";
import type { ActionRule } from "@/lib/domain/case-file/transitions";

const COMPLAINT: readonly CaseKind[] = ["complaint"];
const LEADER: readonly Role[] = ["leader"];
/** Taken in, nothing decided yet. */
const BEFORE_DECISION: readonly CaseState[] = ["registered", "in_progress", "more_requested"];

/** A complaint that was accepted ends by a decision. */
const ACCEPTED_STATES: ReadonlySet<CaseState> = new Set(["accepted", "suspended", "withdrawing"]);

/** What only a complaint knows: it is accepted or not, and once accepted its time can be extended or stand still. */
export const COMPLAINT_ACTIONS: readonly ActionRule[] = [
  {
    action: "accept",
    kinds: COMPLAINT,
    from: BEFORE_DECISION,
    to: "accepted",
    who: LEADER,
    requires: [],
    clock: { stops: ["acceptance"], starts: "settlement" },
    publicText: "accept",
  },
  {
    // Luật Khiếu nại art. 28: complex cases have a longer period, given once and before the time is over.
    action: "extend",
    kinds: COMPLAINT,
    from: ["accepted"],
    to: "same",
    who: LEADER,
    requires: ["ground", "note"],
    clock: { moves: "extend" },
    publicText: "extend",
  },
  {
    // Luật Khiếu nại art. 11a(1), decree 155/2026 art. 12: the time stands still until the decision to go on.
    action: "suspend",
    kinds: COMPLAINT,
    from: ["accepted"],
    to: "suspended",
    who: LEADER,
    requires: ["ground", "note", "document_number"],
    clock: { moves: "pause" },
    publicText: "suspend",
  },
  {
    action: "resume",
    kinds: COMPLAINT,
    from: ["suspended"],
    to: "accepted",
    who: LEADER,
    requires: ["note", "document_number"],
    clock: { moves: "resume" },
    publicText: "resume",
  },
  {
    // Until it is accepted nobody has to decide on its end.
    action: "withdraw",
    kinds: COMPLAINT,
    from: OPEN_STATES.filter((state) => !ACCEPTED_STATES.has(state)),
    to: "withdrawn",
    who: ["resident"],
    requires: ["ground"],
    clock: { stops: ["acceptance"] },
    publicText: "withdraw",
  },
  {
    // Luật Khiếu nại art. 10: whoever settles an accepted complaint discontinues it by a decision; until then it is open.
    action: "withdraw",
    kinds: COMPLAINT,
    from: ["accepted", "suspended"],
    to: "withdrawing",
    who: ["resident"],
    requires: ["ground"],
    clock: {},
    publicText: "ask-to-withdraw",
  },
  {
    // Luật Khiếu nại art. 11a(2), art. 10.
    action: "discontinue",
    kinds: COMPLAINT,
    from: ["accepted", "suspended", "withdrawing"],
    to: "discontinued",
    who: LEADER,
    requires: ["ground", "note", "document_number"],
    clock: { stops: ["settlement"] },
    publicText: "discontinue",
  },
  {
    action: "not_accept",
    kinds: COMPLAINT,
    from: BEFORE_DECISION,
    to: "not_accepted",
    who: LEADER,
    requires: ["ground", "note"],
    clock: { stops: ["acceptance"] },
    publicText: "not-accept",
  },
];
