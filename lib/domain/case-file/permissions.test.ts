import { describe, expect, it } from "vitest";

import { POSITION_ROLES, type PositionRole } from "@/lib/domain/actor";
import { CASE_KINDS, CASE_STATES, type CaseState } from "@/lib/domain/case-file/case-file";
import { aCaseFile, aResident, aStaffMember } from "@/lib/domain/case-file/case-file.builder";
import { allowedActions, may, mayHold, mayRead } from "@/lib/domain/case-file/permissions";
import { CASE_ACTIONS, type CaseAction } from "@/lib/domain/case-file/transitions";

const everyCase = CASE_KINDS.flatMap((kind) =>
  CASE_STATES.map((state) => aCaseFile({ kind, state })),
);

/** The desk may always put something in writing; what, and who signs it, is decided in lib/domain/document. */
const WRITES = "issue_document";

/** What an office may do to every case, whatever its state. */
const always = (role: PositionRole): CaseAction[] =>
  role === "officer" ? [WRITES] : ["correct_entry", WRITES];

describe("at the desk", () => {
  it.each<[PositionRole, CaseState, readonly CaseAction[]]>([
    ["clerk", "sent", ["register", "request_more", "forward", "set_urgency"]],
    ["clerk", "registered", ["assign", "request_more", "split", "forward", "set_urgency"]],
    ["clerk", "in_progress", ["assign", "request_more", "split", "forward", "set_urgency"]],
    ["clerk", "forwarded", ["receive_forwarded"]],
    ["clerk", "answered", []],
    ["officer", "sent", ["request_more", "forward", "set_urgency"]],
    [
      "officer",
      "registered",
      ["claim", "request_more", "split", "forward", "refuse", "answer", "set_urgency"],
    ],
    ["officer", "reprocessing", ["claim", "request_more", "reprocess_answer"]],
    ["officer", "answered", ["close"]],
    ["leader", "sent", ["register", "request_more", "forward", "set_urgency"]],
    [
      "leader",
      "registered",
      ["assign", "claim", "request_more", "split", "forward", "refuse", "answer", "set_urgency"],
    ],
  ])("a %s may, with a report that is %s: %j", (role, state, actions) => {
    expect(allowedActions(aStaffMember(role), aCaseFile({ state }))).toEqual([
      ...actions,
      ...always(role),
    ]);
  });

  it.each<[PositionRole, CaseState, readonly CaseAction[]]>([
    ["clerk", "awaiting_completion", ["confirm_signature", "request_more"]],
    ["officer", "awaiting_completion", ["confirm_signature", "request_more"]],
    ["officer", "registered", ["claim", "request_more", "split"]],
    ["officer", "accepted", ["claim", "request_more"]],
    ["leader", "registered", ["assign", "claim", "request_more", "split", "accept", "not_accept"]],
    [
      "leader",
      "accepted",
      ["assign", "claim", "request_more", "extend", "suspend", "discontinue", "answer"],
    ],
    ["leader", "suspended", ["resume", "discontinue"]],
    ["officer", "suspended", []],
    ["clerk", "discontinued", []],
  ])("a %s may, with a complaint that is %s: %j", (role, state, actions) => {
    const complaint = aCaseFile({ kind: "complaint", state });
    expect(allowedActions(aStaffMember(role), complaint)).toEqual([...actions, ...always(role)]);
  });

  it("an officer leaves alone what a colleague holds, the leader need not", () => {
    const held = aCaseFile({ state: "in_progress", assignedPositionId: "somebody-else" });
    expect(allowedActions(aStaffMember("officer"), held)).toEqual(["claim", "set_urgency", WRITES]);
    expect(may(aStaffMember("leader"), "answer", held)).toBe(true);
  });

  it.each(["request_more", "split", "forward", "refuse", "answer"] as const)(
    "an officer does not %s what a colleague holds, and may what nobody holds",
    (action) => {
      const officer = aStaffMember("officer");
      const held = aCaseFile({ state: "in_progress", assignedPositionId: "somebody-else" });
      const free = aCaseFile({ state: "in_progress" });
      expect([held, free].map((each) => may(officer, action, each))).toEqual([false, true]);
    },
  );

  it.each(["reprocess_answer", "close"] as const)("the same holds for %s", (action) => {
    const state = action === "close" ? "answered" : "reprocessing";
    const holders = ["somebody-else", "position-of-officer-1", null];
    const cases = holders.map((assignedPositionId) => aCaseFile({ state, assignedPositionId }));
    expect(cases.map((each) => may(aStaffMember("officer"), action, each))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it("a clerk asks for more and passes on whoever holds it", () => {
    const held = aCaseFile({ state: "in_progress", assignedPositionId: "somebody-else" });
    expect(allowedActions(aStaffMember("clerk"), held)).toEqual([
      "assign",
      "request_more",
      "split",
      "forward",
      "set_urgency",
      ...always("clerk"),
    ]);
  });

  it("an officer handles what is their own, and does not claim it twice", () => {
    const officer = aStaffMember("officer");
    const own = aCaseFile({
      state: "in_progress",
      assignedPositionId: officer.position?.id ?? null,
    });
    expect(allowedActions(officer, own)).toEqual([
      "request_more",
      "split",
      "forward",
      "refuse",
      "answer",
      "set_urgency",
      WRITES,
    ]);
  });

  it.each(["clerk", "officer", "leader"] as const)("a %s of another unit may nothing", (role) => {
    const stranger = aStaffMember(role, { unitId: "kim-lien" });
    expect(everyCase.flatMap((caseFile) => allowedActions(stranger, caseFile))).toEqual([]);
    expect(everyCase.some((caseFile) => mayRead(stranger, caseFile))).toBe(false);
  });

  it.each(["clerk", "officer", "leader"] as const)(
    "a %s does not handle their own case",
    (role) => {
      const own = aStaffMember(role, { accountId: "resident-1" });
      expect(everyCase.flatMap((caseFile) => allowedActions(own, caseFile))).toEqual([]);
    },
  );
});

describe("whoever answered", () => {
  const answered = aCaseFile({
    state: "reprocessing",
    reprocessingCount: 1,
    answeredBy: "officer-1",
  });

  it.each(["officer", "leader"] as const)("as %s does not answer the second time", (role) => {
    const same = aStaffMember(role, { accountId: "officer-1" });
    expect(may(same, "reprocess_answer", answered)).toBe(false);
    expect(may(same, "claim", answered)).toBe(false);
    expect(mayHold("officer-1", answered)).toBe(false);
  });

  it("still leads on what was answered once and not asked for again", () => {
    const once = aCaseFile({ state: "in_progress", answeredBy: "officer-1" });
    expect(mayHold("officer-1", once)).toBe(true);
    expect(may(aStaffMember("officer", { accountId: "officer-1" }), "claim", once)).toBe(true);
    expect(mayHold("resident-1", once)).toBe(false);
  });

  it("as leader still asks for more and assigns, which is no answer", () => {
    const same = aStaffMember("leader", { accountId: "officer-1" });
    expect(may(same, "assign", answered)).toBe(true);
    expect(may(same, "request_more", answered)).toBe(true);
  });

  it("is followed by someone else, who may", () => {
    const other = aStaffMember("officer", { accountId: "officer-2" });
    expect(may(other, "reprocess_answer", answered)).toBe(true);
    expect(may(other, "claim", answered)).toBe(true);
    expect(mayHold("officer-2", answered)).toBe(true);
  });
});

describe("a resident", () => {
  it.each<[CaseState, readonly CaseAction[]]>([
    ["sent", ["supplement", "withdraw"]],
    ["registered", ["supplement", "withdraw"]],
    ["more_requested", ["supplement", "withdraw"]],
    ["answered", ["rate", "request_reprocessing", "close"]],
    ["closed", ["rate", "request_reprocessing"]],
    ["refused", []],
    ["withdrawn", []],
  ])("may, with their own report that is %s: %j", (state, actions) => {
    expect(allowedActions(aResident(), aCaseFile({ state }))).toEqual(actions);
  });

  it("reads their own case in every state, and acts in an office only as that office", () => {
    expect(everyCase.filter((caseFile) => !mayRead(aResident(), caseFile))).toEqual([]);
    const inOffice = aStaffMember("overseer", { accountId: "resident-1" });
    expect(everyCase.filter((caseFile) => mayRead(inOffice, caseFile))).toEqual([]);
  });

  it("may nothing with another's, and nothing with one that has no account behind it", () => {
    const other = aResident("resident-2");
    const nobodys = everyCase.map((caseFile) => ({ ...caseFile, filedBy: null }));
    for (const caseFile of [...everyCase, ...nobodys]) {
      expect(allowedActions(other, caseFile)).toEqual([]);
      expect(mayRead(other, caseFile)).toBe(false);
    }
  });
});

describe("everybody else", () => {
  const onlookers = POSITION_ROLES.filter(
    (role) => role !== "clerk" && role !== "officer" && role !== "leader",
  );

  it.each(onlookers)("a %s changes nothing", (role) => {
    for (const caseFile of everyCase) {
      expect(CASE_ACTIONS.filter((action) => may(aStaffMember(role), action, caseFile))).toEqual(
        [],
      );
    }
  });

  it.each<[PositionRole, boolean]>([
    ["clerk", true],
    ["officer", true],
    ["leader", true],
    ["official", true],
    ["inspector", true],
    ["overseer", false],
    ["front", false],
    ["publisher", false],
    ["administrator", false],
  ])("a %s of the unit reads the case file: %s", (role, reads) => {
    expect(mayRead(aStaffMember(role), aCaseFile())).toBe(reads);
  });

  it("the unit that took it in still reads it after it was forwarded", () => {
    const forwarded = aCaseFile({ state: "forwarded", responsibleUnitId: "kim-lien" });
    expect(mayRead(aStaffMember("clerk"), forwarded)).toBe(true);
    expect(may(aStaffMember("clerk"), "receive_forwarded", forwarded)).toBe(false);
  });
});
