import { describe, expect, it } from "vitest";

import { POSITION_ROLES } from "@/lib/domain/actor";
import { CASE_KINDS, CASE_STATES } from "@/lib/domain/case-file/case-file";
import { aCaseFile, aStaffMember } from "@/lib/domain/case-file/case-file.builder";
import { may } from "@/lib/domain/case-file/permissions";
import {
  couldEver,
  DESK_ACTIONS,
  deskActionsFor,
  deskRolesFor,
  whyNot,
} from "@/lib/domain/case-file/why-not";

const officer = aStaffMember("officer");
const clerk = aStaffMember("clerk");
const leader = aStaffMember("leader");

describe("why something cannot be done now", () => {
  it.each([
    ["the state is another", officer, "answer", { state: "sent" }, "other_state"],
    ["the role is another", clerk, "refuse", {}, "other_role"],
    [
      "the unit is another",
      aStaffMember("officer", { unitId: "other" }),
      "claim",
      {},
      "other_unit",
    ],
    ["one filed it oneself", officer, "claim", { filedBy: "officer-1" }, "own_case"],
    [
      "a colleague holds it",
      officer,
      "answer",
      { assignedPositionId: "position-of-x" },
      "held_by_other",
    ],
    [
      "one holds it already",
      officer,
      "claim",
      { assignedPositionId: "position-of-officer-1" },
      "held_by_me",
    ],
    [
      "one has answered it before",
      officer,
      "reprocess_answer",
      { state: "reprocessing", reprocessingCount: 1, answeredBy: "officer-1" },
      "answered_before",
    ],
  ] as const)("because %s", (...[, actor, action, but, code]) => {
    expect(whyNot(actor, action, aCaseFile(but))).toMatchObject({ code });
  });

  it("names the states in which it is done", () => {
    expect(whyNot(leader, "accept", aCaseFile({ kind: "complaint", state: "sent" }))).toEqual({
      code: "other_state",
      states: ["registered", "in_progress", "more_requested"],
    });
  });

  it("says nothing exactly where it may be done", () => {
    for (const role of POSITION_ROLES) {
      for (const kind of CASE_KINDS) {
        for (const state of CASE_STATES) {
          const caseFile = aCaseFile({ kind, state });
          const actor = aStaffMember(role);
          for (const action of deskActionsFor(caseFile)) {
            const allowed = may(actor, action, caseFile);
            expect(whyNot(actor, action, caseFile) === null).toBe(allowed);
            expect(couldEver(actor, action, caseFile) || !allowed).toBe(true);
          }
        }
      }
    }
  });

  it.each([
    ["clerk", "refuse", "report", false],
    ["officer", "refuse", "report", true],
    ["officer", "refuse", "complaint", false],
    ["officer", "answer", "complaint", false],
    ["leader", "answer", "complaint", true],
    ["clerk", "register", "report", true],
    ["inspector", "register", "report", false],
  ] as const)("a %s could ever %s a %s: %s", (role, action, kind, could) => {
    expect(couldEver(aStaffMember(role), action, aCaseFile({ kind, state: "sent" }))).toBe(could);
  });

  it("tells whose office does it", () => {
    const clerkAsks = whyNot(clerk, "refuse", aCaseFile());
    expect(clerkAsks).toEqual({ code: "other_role", roles: ["officer", "leader"] });
    expect(DESK_ACTIONS.map((action) => `${action}: ${deskRolesFor(action).join(" ")}`)).toEqual([
      "register: clerk leader",
      "receive_forwarded: clerk leader",
      "confirm_signature: clerk officer leader",
      "claim: officer leader",
      "assign: clerk leader",
      "request_more: clerk officer leader",
      "split: clerk officer leader",
      "accept: leader",
      "not_accept: leader",
      "extend: leader",
      "suspend: leader",
      "resume: leader",
      "discontinue: leader",
      "answer: officer leader",
      "reprocess_answer: officer leader",
      "forward: clerk officer leader",
      "refuse: officer leader",
      "close: officer leader",
      "set_urgency: clerk officer leader",
      "correct_entry: clerk leader",
    ]);
  });

  it("names each state once, of all the rows of an action", () => {
    expect(whyNot(officer, "claim", aCaseFile({ state: "sent" }))).toEqual({
      code: "other_state",
      states: ["registered", "in_progress", "more_requested", "accepted", "reprocessing"],
    });
  });

  it("knows the actions of each kind, in the order in which they happen", () => {
    const common = ["claim", "assign", "request_more", "split"];
    const decided = ["accept", "not_accept", "extend", "suspend", "resume", "discontinue"];
    const handled = ["answer", "reprocess_answer", "forward", "refuse", "close"];
    expect(deskActionsFor({ kind: "complaint" })).toEqual([
      "register",
      "confirm_signature",
      ...common,
      ...decided,
      "answer",
      "close",
      "correct_entry",
    ]);
    for (const kind of ["petition", "report"] as const) {
      expect(deskActionsFor({ kind })).toEqual([
        "register",
        "receive_forwarded",
        ...common,
        ...handled,
        ...(kind === "report" ? ["set_urgency"] : []),
        "correct_entry",
      ]);
    }
  });

  it("never offers to accept what is no complaint", () => {
    expect(deskActionsFor({ kind: "report" })).not.toContain("accept");
    expect(deskActionsFor({ kind: "complaint" })).not.toContain("forward");
  });
});
