import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import { CASE_ACTION_RULES } from "@/lib/domain/case-file/action-table";
import {
  CASE_KINDS,
  CASE_STATES,
  type CaseFile,
  type CaseKind,
  type CaseState,
  isOpen,
  seriesOf,
  SIGNATURE_STATUSES,
} from "@/lib/domain/case-file/case-file";
import { aCaseFile } from "@/lib/domain/case-file/case-file.builder";
import {
  CASE_ACTIONS,
  type CaseAction,
  possibleActions,
  sending,
  transition,
} from "@/lib/domain/case-file/transitions";
import { ruleFor } from "@/lib/domain/clock/rules";
import { RUNS } from "@/lib/domain/testing/runs";

const refused = { ok: false, problem: "transition_not_allowed" };
const acceptedOn = calendarDate("2026-07-02");

describe("a report or a petition", () => {
  it.each<[CaseAction, CaseState, CaseState]>([
    ["register", "sent", "registered"],
    ["assign", "registered", "in_progress"],
    ["claim", "registered", "in_progress"],
    ["assign", "in_progress", "in_progress"],
    ["request_more", "sent", "sent"],
    ["request_more", "registered", "more_requested"],
    ["request_more", "in_progress", "more_requested"],
    ["supplement", "registered", "registered"],
    ["forward", "sent", "forwarded"],
    ["forward", "more_requested", "forwarded"],
    ["receive_forwarded", "forwarded", "registered"],
    ["refuse", "in_progress", "refused"],
    ["answer", "registered", "answered"],
    ["answer", "in_progress", "answered"],
    ["answer", "more_requested", "answered"],
    ["rate", "answered", "answered"],
    ["rate", "closed", "closed"],
    ["request_reprocessing", "answered", "reprocessing"],
    ["request_reprocessing", "closed", "reprocessing"],
    ["assign", "reprocessing", "reprocessing"],
    ["request_more", "reprocessing", "reprocessing"],
    ["supplement", "reprocessing", "reprocessing"],
    ["reprocess_answer", "reprocessing", "answered"],
    ["withdraw", "in_progress", "withdrawn"],
    ["close", "answered", "closed"],
  ])("can %s when %s, and becomes %s", (action, from, to) => {
    for (const kind of ["report", "petition"] as const) {
      expect(transition(aCaseFile({ kind, state: from }), action)).toMatchObject({
        ok: true,
        value: { action, from, to },
      });
    }
  });

  it.each<[CaseAction, CaseState]>([
    ["answer", "sent"],
    ["refuse", "sent"],
    ["answer", "answered"],
    ["answer", "reprocessing"],
    ["withdraw", "answered"],
    ["withdraw", "refused"],
    ["withdraw", "forwarded"],
    ["request_reprocessing", "refused"],
    ["request_reprocessing", "in_progress"],
    ["accept", "registered"],
    ["not_accept", "registered"],
    ["confirm_signature", "sent"],
  ])("cannot %s when %s", (action, state) => {
    expect(transition(aCaseFile({ state }), action)).toEqual(refused);
  });

  it("goes on as any other while it is looked at again", () => {
    const again = aCaseFile({ state: "reprocessing", reprocessingCount: 1 });
    expect(transition(again, "reprocess_answer")).toMatchObject({ value: { to: "answered" } });
    expect(possibleActions(aCaseFile({ state: "answered", reprocessingCount: 1 }))).toEqual([
      "rate",
      "correct_entry",
      "close",
      "issue_document",
    ]);
  });

  it("is looked at again once, not twice", () => {
    const again = aCaseFile({ state: "answered", reprocessingCount: 1 });
    expect(transition(again, "request_reprocessing")).toEqual({
      ok: false,
      problem: "reprocessing_already_used",
    });
  });
});

describe("a complaint", () => {
  it.each<[CaseAction, CaseState, CaseState]>([
    ["confirm_signature", "awaiting_completion", "registered"],
    ["request_more", "awaiting_completion", "awaiting_completion"],
    ["supplement", "awaiting_completion", "awaiting_completion"],
    ["withdraw", "awaiting_completion", "withdrawn"],
    ["register", "sent", "registered"],
    ["accept", "registered", "accepted"],
    ["accept", "in_progress", "accepted"],
    ["not_accept", "in_progress", "not_accepted"],
    ["request_more", "accepted", "accepted"],
    ["supplement", "accepted", "accepted"],
    ["assign", "accepted", "accepted"],
    ["answer", "accepted", "answered"],
    ["withdraw", "in_progress", "withdrawn"],
    ["withdraw", "accepted", "withdrawing"],
    ["withdraw", "suspended", "withdrawing"],
    ["discontinue", "withdrawing", "discontinued"],
  ])("can %s when %s, and becomes %s", (action, from, to) => {
    const complaint = aCaseFile({ kind: "complaint", state: from });
    expect(transition(complaint, action)).toMatchObject({ ok: true, value: { to } });
  });

  it.each<[CaseAction, CaseState]>([
    ["register", "awaiting_completion"],
    ["accept", "awaiting_completion"],
    ["answer", "in_progress"],
    ["refuse", "in_progress"],
    ["forward", "registered"],
    ["request_reprocessing", "answered"],
    ["not_accept", "accepted"],
  ])("cannot %s when %s", (action, state) => {
    expect(transition(aCaseFile({ kind: "complaint", state }), action)).toEqual(refused);
  });
});

describe("what was asked for, once sent, takes the case back to", () => {
  it.each<[CaseState, Partial<CaseFile>]>([
    ["registered", {}],
    ["in_progress", { assignedPositionId: "p" }],
  ])("%s", (to, facts) => {
    const waiting = aCaseFile({ ...facts, state: "more_requested" });
    expect(transition(waiting, "supplement")).toMatchObject({ ok: true, value: { to } });
  });
});

describe("sending", () => {
  it.each(SIGNATURE_STATUSES)("a complaint, signature %s", (signature) => {
    const { to, clock } = sending("complaint", signature);
    const expected =
      signature === "none"
        ? { to: "awaiting_completion", clock: {} }
        : { to: "sent", clock: { starts: "acceptance" } };
    expect({ to, clock }).toEqual(expected);
  });

  it.each(["petition", "report"] as const)(
    "a %s starts the time to answer, signed or not",
    (kind) => {
      expect(sending(kind, "none")).toMatchObject({ to: "sent", clock: { starts: "answer" } });
    },
  );

  it("happens once, never to a case that exists", () => {
    for (const state of CASE_STATES) {
      expect(transition(aCaseFile({ state }), "send")).toEqual(refused);
    }
  });
});

describe("the clock", () => {
  it.each<[CaseKind, CaseState, CaseAction, object]>([
    ["complaint", "awaiting_completion", "confirm_signature", { starts: "acceptance" }],
    ["complaint", "in_progress", "accept", { stops: ["acceptance"], starts: "settlement" }],
    ["complaint", "in_progress", "not_accept", { stops: ["acceptance"] }],
    ["complaint", "accepted", "answer", { stops: ["settlement"] }],
    ["report", "in_progress", "answer", { stops: ["answer"] }],
    ["report", "in_progress", "refuse", { stops: ["answer"] }],
    ["report", "sent", "forward", { stops: ["answer"] }],
    ["report", "forwarded", "receive_forwarded", { starts: "answer" }],
    ["report", "answered", "request_reprocessing", { starts: "reprocessing" }],
    ["report", "reprocessing", "reprocess_answer", { stops: ["reprocessing"] }],
    ["report", "in_progress", "request_more", {}],
    ["report", "more_requested", "supplement", {}],
  ])("of a %s, %s: %s", (kind, state, action, effect) => {
    expect(clockOf(kind, state, action)).toEqual(effect);
  });

  it("is started only by stages the law or the portal gives a period", () => {
    const on = calendarDate("2026-11-22");
    const started = CASE_ACTION_RULES.flatMap(({ kinds, clock: { starts } }) =>
      starts ? kinds.map((kind) => ({ kind, stage: starts })) : [],
    );
    expect(started).not.toEqual([]);
    expect(started.filter((question) => ruleFor(question, on) === null)).toEqual([]);
  });
});

/** Whether something that can be done moves the case on. */
const waysOn = (caseFile: CaseFile) =>
  possibleActions(caseFile).some((action) => {
    const moved = transition(caseFile, action);
    return moved.ok && moved.value.to !== caseFile.state;
  });

describe("the table", () => {
  it("has one row for an action, a kind and a state", () => {
    for (const action of CASE_ACTIONS) {
      for (const kind of CASE_KINDS) {
        for (const state of CASE_STATES) {
          const rows = CASE_ACTION_RULES.filter(
            (rule) =>
              rule.action === action && rule.kinds.includes(kind) && rule.from.includes(state),
          );
          expect(rows.length, `${action} ${kind} ${state}`).toBeLessThan(2);
        }
      }
    }
  });

  it("gives every action but sending a row", () => {
    const actions = new Set(CASE_ACTION_RULES.map(({ action }) => action));
    expect(CASE_ACTIONS.filter((action) => !actions.has(action))).toEqual(["send", "split_off"]);
  });

  it.each(CASE_KINDS)("leads a %s out of every open state", (kind) => {
    const stuck = CASE_STATES.filter(isOpen).filter(
      (state) => !waysOn(aCaseFile({ kind, state, acceptedOn })),
    );
    expect(stuck).toEqual([]);
  });

  it("never decides twice: once accepted, a complaint is neither accepted nor refused again", () => {
    fc.assert(
      fc.property(aHistory("complaint"), ({ actions }) => {
        const decisions = actions.filter(
          (action) => action === "accept" || action === "not_accept",
        );
        expect(decisions.length).toBeLessThan(2);
      }),
      { numRuns: RUNS },
    );
  });

  it("answers once, and once more after another look", () => {
    fc.assert(
      fc.property(aHistory("report"), ({ actions }) => {
        const count = (...some: CaseAction[]) =>
          actions.filter((each) => some.includes(each)).length;
        expect(count("answer", "refuse")).toBeLessThan(2);
        expect(count("reprocess_answer")).toBeLessThanOrEqual(count("request_reprocessing"));
        expect(count("request_reprocessing")).toBeLessThanOrEqual(count("answer"));
      }),
      { numRuns: RUNS },
    );
  });

  it("reaches every state from the beginning, and nothing but declared states", () => {
    const reached = new Set<CaseState>();
    fc.assert(
      fc.property(fc.constantFrom(...CASE_KINDS).chain(aHistory), ({ states }) => {
        for (const state of states) reached.add(state);
        expect(states.filter((state) => !CASE_STATES.includes(state))).toEqual([]);
      }),
      { numRuns: Math.max(RUNS, 500), seed: 2026 },
    );
    expect([...reached].sort()).toEqual([...CASE_STATES].sort());
  });
});

type History = { readonly actions: readonly CaseAction[]; readonly states: readonly CaseState[] };

/** A case file sent and then led somewhere by up to thirty possible actions. */
function aHistory(kind: CaseKind): fc.Arbitrary<History> {
  const choices = fc.array(fc.nat(), { minLength: 30, maxLength: 30 });
  return fc
    .tuple(fc.constantFrom(...SIGNATURE_STATUSES), choices)
    .map(([signatureStatus, picks]) => {
      let caseFile = aCaseFile({ kind, signatureStatus, state: sending(kind, signatureStatus).to });
      const actions: CaseAction[] = [];
      const states = [caseFile.state];
      for (const pick of picks) {
        const ways = possibleActions(caseFile);
        const action = ways[pick % Math.max(ways.length, 1)];
        if (!action) break;
        caseFile = after(caseFile, action);
        actions.push(action);
        states.push(caseFile.state);
      }
      return { actions, states };
    });
}

function clockOf(kind: CaseKind, state: CaseState, action: CaseAction) {
  const moved = transition(aCaseFile({ kind, state }), action);
  return moved.ok ? moved.value.clock : null;
}

/** The case as the use cases would leave it. */
function after(caseFile: CaseFile, action: CaseAction): CaseFile {
  const moved = transition(caseFile, action);
  if (!moved.ok) throw new Error(moved.problem);
  return {
    ...caseFile,
    state: moved.value.to,
    acceptedOn: action === "accept" ? acceptedOn : caseFile.acceptedOn,
    assignedPositionId:
      action === "assign" || action === "claim" ? "p" : caseFile.assignedPositionId,
    reprocessingCount: caseFile.reprocessingCount + (action === "request_reprocessing" ? 1 : 0),
  };
}

it("counts petitions and reports in one series", () => {
  expect(CASE_KINDS.map(seriesOf)).toEqual(["KN", "KNPA", "KNPA"]);
});
