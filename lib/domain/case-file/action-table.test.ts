import { describe, expect, it } from "vitest";

import { CASE_ACTION_RULES } from "@/lib/domain/case-file/action-table";
import { CASE_KINDS, CASE_STATES, isOpen, OPEN_STATES } from "@/lib/domain/case-file/case-file";
import { type ActionRule, sending, splittingOff } from "@/lib/domain/case-file/transitions";

const GROUPS: readonly (readonly [string, readonly string[]])[] = [
  ["any", CASE_KINDS],
  ["proposal", ["petition", "report"]],
  ["any state", CASE_STATES],
  ["open", OPEN_STATES],
  ["undecided", ["registered", "in_progress", "more_requested"]],
  ["intake", ["clerk", "leader"]],
  ["handlers", ["officer", "leader"]],
  ["desk", ["clerk", "officer", "leader"]],
  ["nobody", []],
];

/** "undecided" for registered, in_progress and more_requested; else each by its name. */
function named(some: readonly string[]): string {
  const known = GROUPS.find(([, all]) => all.join() === some.join());
  return known?.[0] ?? some.join(" ");
}

const clockOf = ({ stops = [], starts, moves }: ActionRule["clock"]) =>
  [
    ...stops.map((stage) => `stops ${stage}`),
    ...(starts ? [`starts ${starts}`] : []),
    ...(moves ? [`moves ${moves}`] : []),
  ].join(", ");

const rowOf = ({ action, kinds, from, to, who, requires, clock, publicText }: ActionRule) =>
  [
    `${action} ${named(kinds)}: ${named(from)} → ${to}`,
    `by ${named(who)}`,
    ...(requires.length > 0 ? [`with ${requires.join(" ")}`] : []),
    ...(clockOf(clock) === "" ? [] : [clockOf(clock)]),
    `says ${publicText}`,
  ].join("; ");

/** Articles 25 to 28 of the law on citizen reception, 10, 11a, 27, 28, 31 of the law on complaints. */
const TABLE = [
  "confirm_signature complaint: awaiting_completion → registered; by desk; with signature; starts acceptance; says confirm-signature",
  "register any: sent → registered; by intake; says register",
  "assign any: registered in_progress → in_progress; by intake; with assignee; says assign",
  "assign any: more_requested accepted reprocessing → same; by intake; with assignee; says assign",
  "claim any: registered in_progress → in_progress; by handlers; says assign",
  "claim any: more_requested accepted reprocessing → same; by handlers; says assign",
  "request_more any: sent awaiting_completion accepted reprocessing → same; by desk; with ground note; says request-more",
  "request_more any: registered in_progress → more_requested; by desk; with ground note; says request-more",
  "supplement any: more_requested → work; by resident; with note; says supplement",
  "supplement any: sent awaiting_completion registered in_progress accepted reprocessing → same; by resident; with note; says supplement",
  "split any: undecided → same; by desk; with part note; says split",
  "accept complaint: undecided → accepted; by leader; stops acceptance, starts settlement; says accept",
  "extend complaint: accepted → same; by leader; with ground note; moves extend; says extend",
  "suspend complaint: accepted → suspended; by leader; with ground note document_number; moves pause; says suspend",
  "resume complaint: suspended → accepted; by leader; with note document_number; moves resume; says resume",
  "withdraw complaint: sent awaiting_completion registered in_progress more_requested reprocessing → withdrawn; by resident; with ground; stops acceptance; says withdraw",
  "withdraw complaint: accepted suspended → withdrawing; by resident; with ground; says ask-to-withdraw",
  "discontinue complaint: accepted suspended withdrawing → discontinued; by leader; with ground note document_number; stops settlement; says discontinue",
  "not_accept complaint: undecided → not_accepted; by leader; with ground note; stops acceptance; says not-accept",
  "forward proposal: sent registered in_progress more_requested → forwarded; by desk; with ground target_unit note; stops answer; says forward",
  "receive_forwarded proposal: forwarded → registered; by intake; starts answer; says receive-forwarded",
  "refuse proposal: undecided → refused; by handlers; with ground note; stops answer; says refuse",
  "answer proposal: undecided → answered; by handlers; with note evidence; stops answer; says answer",
  "answer complaint: accepted → answered; by leader; with note document; stops settlement; says answer-complaint",
  "rate any: answered closed → same; by resident; with rating; says rate",
  "request_reprocessing proposal: answered closed → reprocessing; by resident; with note; starts reprocessing; says request-reprocessing",
  "reprocess_answer proposal: reprocessing → answered; by handlers; with note evidence; stops reprocessing; says reprocess-answer",
  "withdraw proposal: open → withdrawn; by resident; with ground; stops answer, stops reprocessing; says withdraw",
  "close any: answered → closed; by resident officer leader; says close",
  "set_urgency report: sent registered in_progress more_requested → same; by desk; with note; says set-urgency",
  "correct_entry any: any state → same; by intake; with note; says correct-entry",
  "recalculate any: open → same; by nobody; says recalculate",
  "issue_document any: any state → same; by desk; says issue-document",
];

describe("the table of what can happen to a case", () => {
  it("is this one, row by row", () => {
    expect(CASE_ACTION_RULES.map(rowOf)).toEqual(TABLE);
  });

  it("has states somebody owes something in, and states in which all is done", () => {
    expect(CASE_STATES.filter((state) => !isOpen(state)).join(" ")).toBe(
      "not_accepted discontinued forwarded refused answered withdrawn closed",
    );
    expect(OPEN_STATES).toEqual([
      "sent",
      "awaiting_completion",
      "registered",
      "in_progress",
      "more_requested",
      "accepted",
      "suspended",
      "withdrawing",
      "reprocessing",
    ]);
  });

  it.each([
    ["complaint", "none", "awaiting_completion", {}, "send-unsigned"],
    ["complaint", "wet_scan", "sent", { starts: "acceptance" }, "send"],
    ["report", "none", "sent", { starts: "answer" }, "send"],
  ] as const)("begins with the sending of a %s, signature %s", (...[kind, signature, ...rest]) => {
    const [to, clock, publicText] = rest;
    expect(sending(kind, signature)).toEqual({ action: "send", from: null, to, clock, publicText });
  });

  it.each([
    ["complaint", "none", "awaiting_completion", {}],
    ["complaint", "wet_scan", "registered", { starts: "acceptance" }],
    ["report", "none", "registered", { starts: "answer" }],
  ] as const)("lets a part that is a %s, signature %s, begin in the books", (...row) => {
    const [kind, signature, to, clock] = row;
    const rest = { from: null, publicText: "split-off" };
    expect(splittingOff(kind, signature)).toEqual({ action: "split_off", to, clock, ...rest });
  });
});
