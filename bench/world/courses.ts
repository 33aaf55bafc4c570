import type { Role } from "@/lib/domain/actor";
import type { CaseState } from "@/lib/domain/case-file/case-file";
import type { CaseAction } from "@/lib/domain/case-file/transitions";

type Step = readonly [action: CaseAction, to: CaseState, who: Role];

const SEND: Step = ["send", "sent", "resident"];
const REGISTER: Step = ["register", "registered", "clerk"];
const ASSIGN: Step = ["assign", "in_progress", "clerk"];
const ASK: Step = ["request_more", "more_requested", "officer"];
const ANSWER: Step = ["answer", "answered", "officer"];
const CLOSE: Step = ["close", "closed", "officer"];
const WITHDRAW: Step = ["withdraw", "withdrawn", "resident"];
const FORWARD: Step = ["forward", "forwarded", "clerk"];

const SEND_UNSIGNED: Step = ["send", "awaiting_completion", "resident"];
const SIGN: Step = ["confirm_signature", "registered", "clerk"];
const ACCEPT: Step = ["accept", "accepted", "leader"];
const DECIDE: Step = ["answer", "answered", "leader"];

/** What happens on each course, step by step; the last step's state is the case's. */
const COURSES: Readonly<Record<string, readonly Step[]>> = {
  sent: [SEND],
  registered: [SEND, REGISTER],
  in_progress: [SEND, REGISTER, ASSIGN],
  more_requested: [SEND, REGISTER, ASSIGN, ASK],
  answered: [SEND, REGISTER, ASSIGN, ANSWER],
  closed: [SEND, REGISTER, ASSIGN, ANSWER, CLOSE],
  refused: [SEND, REGISTER, ASSIGN, ["refuse", "refused", "officer"]],
  withdrawn: [SEND, REGISTER, WITHDRAW],
  forwarded: [SEND, REGISTER, FORWARD],
  forwarded_answered: [
    SEND,
    REGISTER,
    FORWARD,
    ["receive_forwarded", "registered", "clerk"],
    ASSIGN,
    ANSWER,
  ],
  reprocessing: [
    SEND,
    REGISTER,
    ASSIGN,
    ANSWER,
    ["request_reprocessing", "reprocessing", "resident"],
  ],
  awaiting_completion: [SEND_UNSIGNED],
  complaint_registered: [SEND_UNSIGNED, SIGN],
  complaint_in_progress: [SEND_UNSIGNED, SIGN, ASSIGN],
  complaint_more_requested: [SEND_UNSIGNED, SIGN, ASSIGN, ASK],
  accepted: [SEND_UNSIGNED, SIGN, ASSIGN, ACCEPT],
  complaint_answered: [SEND_UNSIGNED, SIGN, ASSIGN, ACCEPT, DECIDE],
  complaint_closed: [SEND_UNSIGNED, SIGN, ASSIGN, ACCEPT, DECIDE, CLOSE],
  not_accepted: [SEND_UNSIGNED, SIGN, ASSIGN, ["not_accept", "not_accepted", "leader"]],
  complaint_withdrawn: [SEND_UNSIGNED, SIGN, WITHDRAW],
};

const steps = Object.entries(COURSES).flatMap(([course, taken]) =>
  taken.map(([action, to, who], index) => {
    const before = taken[index - 1];
    const from = before ? `'${before[1]}'` : "null";
    const isThere = taken.slice(0, index).some(([earlier]) => earlier === "forward");
    return `('${course}', ${index}, ${taken.length}, '${action}', ${from}, '${to}', '${who}', ${isThere})`;
  }),
);

/** `is_there`: done by the unit the case was forwarded to. */
export const STEPS = `
  create temp table steps (course text, step integer, steps integer, action text, from_state text, to_state text, who text, is_there boolean,
    primary key (course, step));
  insert into steps values ${steps.join(", ")};
  analyze steps;
`;
