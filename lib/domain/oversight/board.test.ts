import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Actor, PositionRole } from "@/lib/domain/actor";
import { addDays, type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";
import { legalCalendar } from "@/lib/domain/clock/calendar";
import { CALENDAR_DAYS } from "@/lib/domain/clock/calendar-data";
import { boardStanding, sitsOn, sitTogether } from "@/lib/domain/oversight/board";
import {
  BOARD_RULES,
  type BoardCheck,
  type BoardFacts,
  boardRuleFor,
  checkBoard,
  hasTwoHeads,
  type SeatedMember,
} from "@/lib/domain/oversight/board-law";
import {
  matterReference,
  matterTransition,
  mayActOnMatter,
  stepsFrom,
} from "@/lib/domain/oversight/board-matter";
import {
  mayWithProgramme,
  noticeStanding,
  planNoticeBy,
  type ProgrammeAction,
  type ProgrammeState,
  programmeStanding,
  programmeTransition,
} from "@/lib/domain/oversight/programme";

const on = calendarDate;
const CALENDAR = legalCalendar(CALENDAR_DAYS);
const TODAY = on("2026-11-26");

const member = (number: number, but: Partial<SeatedMember> = {}): SeatedMember => ({
  id: String(number),
  duty: number === 1 ? "head" : "member",
  neighbourhood: `Tổ ${number}`,
  fromOn: on("2026-06-01"),
  toOn: null,
  eligibilityChecked: true,
  ...but,
});
const members = (count: number) => Array.from({ length: count }, (_, index) => member(index + 1));
const board = (but: Partial<BoardFacts> = {}): BoardFacts => ({
  kind: "people_inspection_board",
  termFrom: on("2026-06-01"),
  termTo: on("2031-05-31"),
  endedOn: null,
  neighbourhoods: 6,
  projects: [],
  ...but,
});
const codes = (checks: readonly BoardCheck[]) => checks.map(({ code }) => code);

describe("a board", () => {
  it.each([
    ["2026-05-31", null, "coming"],
    ["2026-06-01", null, "in_office"],
    ["2031-05-31", null, "in_office"],
    ["2031-06-01", null, "over"],
    ["2028-01-01", "2027-12-31", "ended"],
    ["2027-12-31", "2027-12-31", "in_office"],
  ] as const)("on %s, ended %s: %s", (day, endedOn, standing) => {
    const ended = endedOn === null ? null : on(endedOn);
    expect(boardStanding(board({ endedOn: ended }), on(day))).toBe(standing);
  });

  it("as the law wants it differs in nothing", () => {
    expect(checkBoard(board(), members(6), TODAY)).toEqual([]);
  });

  it.each<[string, Partial<BoardFacts>, readonly SeatedMember[], readonly string[]]>([
    ["four members", { neighbourhoods: null }, members(4), ["too_few_members", "seat_to_fill"]],
    [
      "one neighbourhood without anybody",
      {},
      members(5),
      ["too_few_members", "neighbourhood_without_member", "seat_to_fill"],
    ],
    [
      "two of one neighbourhood",
      {},
      [...members(5), member(6, { neighbourhood: "tổ 5" })],
      ["neighbourhood_without_member", "neighbourhood_twice"],
    ],
    [
      "four neighbourhoods and five members",
      { neighbourhoods: 4 },
      [...members(4), member(5, { neighbourhood: "Tổ 4" })],
      [],
    ],
    [
      "nobody who leads",
      {},
      members(6).map((one) => ({ ...one, duty: "member" as const })),
      ["no_head"],
    ],
    [
      "three deputies",
      {},
      members(6).map((one, index) => (index > 2 ? { ...one, duty: "deputy" as const } : one)),
      ["too_many_deputies"],
    ],
    [
      "somebody nobody asked about",
      {},
      [...members(5), member(6, { eligibilityChecked: false })],
      ["eligibility_unchecked"],
    ],
    ["a term of two years", { termTo: on("2028-05-31") }, members(6), ["term_other_than_law"]],
    ["a term shortened by six months", { termTo: on("2030-11-30") }, members(6), []],
    ["a term lengthened by six months", { termTo: on("2031-12-01") }, members(6), []],
    [
      "a term lengthened by seven",
      { termTo: on("2031-12-31") },
      members(6),
      ["term_other_than_law"],
    ],
    ["no last day", { termTo: null }, members(6), ["term_unknown"]],
  ])("with %s", (_, but, seats, expected) => {
    expect(codes(checkBoard(board(but), seats, TODAY))).toEqual(expected);
  });

  it("has two deputies, and not a third", () => {
    const deputies = members(6).map((one, index) =>
      index === 1 || index === 2 ? { ...one, duty: "deputy" as const } : one,
    );
    expect(checkBoard(board(), deputies, TODAY)).toEqual([]);
  });

  it("that was dissolved is not asked to fill a seat", () => {
    const dissolved = board({ endedOn: on("2026-10-01"), neighbourhoods: null });
    expect(codes(checkBoard(dissolved, members(4), TODAY))).toEqual(["too_few_members"]);
  });

  it("is not asked to fill a seat in its last six months", () => {
    const late = on("2030-12-15");
    expect(codes(checkBoard(board(), members(5), late))).not.toContain("seat_to_fill");
    expect(codes(checkBoard(board(), members(5), on("2030-11-30")))).toContain("seat_to_fill");
  });

  it("of 2021 is judged by the text of 2021", () => {
    const then = { termFrom: on("2021-05-10"), termTo: on("2023-05-09"), neighbourhoods: 20 };
    const seats = members(6).map((one) => ({ ...one, fromOn: then.termFrom, toOn: then.termTo }));
    expect(codes(checkBoard(board(then), seats, TODAY))).toEqual(["term_over"]);
    const twelve = members(12).map((one) => ({ ...one, fromOn: then.termFrom }));
    expect(checkBoard(board(then), twelve, TODAY)).toContainEqual(
      expect.objectContaining({ code: "too_many_members", needsConfirmation: true }),
    );
  });

  it("of the years between the decrees has no number of years to differ from", () => {
    const between = { termFrom: on("2025-10-01"), termTo: on("2028-03-31") };
    const seats = members(6).map((one) => ({ ...one, fromOn: between.termFrom }));
    expect(checkBoard(board(between), seats, TODAY)).toEqual([]);
  });

  const watching = { kind: "community_investment_board" as const, termTo: null };
  it.each<[string, BoardFacts["projects"], readonly string[]]>([
    ["no work", [], ["project_unknown"]],
    ["one work", [{ isCompleted: false }], []],
    ["two works", [{ isCompleted: false }, { isCompleted: false }], ["several_projects"]],
    ["a work that is done", [{ isCompleted: true }], ["project_completed"]],
  ])("that watches %s", (_, projects, expected) => {
    expect(codes(checkBoard(board({ ...watching, projects }), members(5), TODAY))).toEqual(
      expected,
    );
  });

  it("that ended with its work is asked nothing more about it", () => {
    const ended = { ...watching, projects: [{ isCompleted: true }], endedOn: on("2026-10-01") };
    expect(checkBoard(board(ended), members(5), TODAY)).toEqual([]);
  });

  it("of another kind is bound by none of these rules", () => {
    expect(checkBoard(board({ kind: "front" }), [], TODAY)).toEqual([]);
  });

  it("has on each day at most one text", () => {
    const days = fc.integer({ min: 0, max: 9000 }).map((count) => addDays(on("2010-01-01"), count));
    fc.assert(
      fc.property(days, fc.constantFrom(...BOARD_RULES), (day, { kind }) => {
        const inForce = BOARD_RULES.filter(
          (rule) =>
            rule.kind === kind &&
            rule.effectiveFrom <= day &&
            (rule.effectiveTo === null || day < rule.effectiveTo),
        );
        expect(inForce.length).toBeLessThanOrEqual(1);
        expect(boardRuleFor(kind, day)).toBe(inForce[0] ?? null);
      }),
    );
  });
});

describe("two who lead", () => {
  const day = fc.option(fc.integer({ min: 0, max: 60 }).map((count) => addDays(TODAY, count)));
  const sitting = fc
    .record({ fromOn: day, toOn: day })
    .filter(({ fromOn, toOn }) => fromOn === null || toOn === null || fromOn <= toOn);

  it("sit together exactly when they share a day", () => {
    const days = Array.from({ length: 80 }, (_, index) => addDays(TODAY, index - 10));
    fc.assert(
      fc.property(sitting, sitting, (a, b) => {
        const share = days.some((one) => sitsOn(a, one) && sitsOn(b, one));
        expect(sitTogether(a, b)).toBe(share);
        expect(sitTogether(b, a)).toBe(share);
        const heads = [a, b].map((seat) => ({ ...seat, duty: "head" as const }));
        expect(hasTwoHeads(heads)).toBe(share);
      }),
    );
  });

  it("are no trouble when one is none", () => {
    const free = { fromOn: null, toOn: null };
    expect(
      hasTwoHeads([
        { ...free, duty: "head" },
        { ...free, duty: "deputy" },
      ]),
    ).toBe(false);
  });
});

const actor = (role: PositionRole, accountId = "a"): Actor => ({
  accountId,
  name: role,
  position: { id: "p", role, unitId: "u", unitIds: ["u"] },
});

describe("a programme", () => {
  it.each<[ProgrammeAction, ProgrammeState, ProgrammeState, PositionRole]>([
    ["edit", "draft", "draft", "overseer"],
    ["edit", "returned", "draft", "overseer"],
    ["submit", "draft", "submitted", "overseer"],
    ["return", "submitted", "returned", "front"],
    ["publish", "submitted", "published", "front"],
    ["correct", "published", "published", "front"],
    ["call_off", "published", "called_off", "front"],
  ])("%s: %s becomes %s, by the %s", (action, from, to, role) => {
    const mine = { unitId: "u", draftedBy: "b" };
    expect(programmeTransition(from, action)).toEqual({ ok: true, value: to });
    expect(mayWithProgramme(actor(role), action, mine)).toBe(true);
    expect(mayWithProgramme(actor(role), action, { ...mine, unitId: "v" })).toBe(false);
    const other = role === "front" ? "overseer" : "front";
    expect(mayWithProgramme(actor(other), action, mine)).toBe(false);
  });

  it("is published by nobody who wrote it, and never twice", () => {
    const own = { unitId: "u", draftedBy: "a" };
    expect(mayWithProgramme(actor("front"), "publish", own)).toBe(false);
    expect(programmeTransition("published", "publish").ok).toBe(false);
    expect(programmeTransition("called_off", "correct").ok).toBe(false);
  });

  const days = { plannedFrom: on("2026-11-10"), plannedTo: on("2026-11-20") };
  it.each<[string, ProgrammeState, number, string]>([
    ["2026-11-09", "published", 0, "planned"],
    ["2026-11-10", "published", 0, "running"],
    ["2026-11-20", "published", 0, "running"],
    ["2026-11-21", "published", 0, "unreported"],
    ["2026-11-21", "published", 1, "reported"],
    ["2026-11-15", "published", 1, "reported"],
    ["2026-11-15", "called_off", 1, "called_off"],
  ])("on %s, %s with %i results, stands as %s", (day, state, results, standing) => {
    expect(programmeStanding({ ...days, state }, on(day), results)).toBe(standing);
  });

  it.each<[Parameters<typeof planNoticeBy>[0], string, string | null]>([
    // Five working days before a Monday: the Monday of the week before.
    ["people_inspection_board", "2026-11-16", "2026-11-09"],
    ["community_investment_board", "2026-11-16", "2026-10-02"],
    ["front", "2026-11-16", null],
    ["people_inspection_board", "2023-08-14", null],
  ])("of a %s for %s is sent by %s", (kind, day, by) => {
    expect(planNoticeBy(kind, on(day), CALENDAR)?.due.dueOn ?? null).toBe(by);
  });

  const due = { dueOn: on("2026-11-09") };
  it.each<[CalendarDate | null, CalendarDate, string]>([
    [on("2026-11-09"), TODAY, "in_time"],
    [on("2026-11-10"), TODAY, "late"],
    [null, on("2026-11-09"), "not_yet"],
    [null, on("2026-11-10"), "missed"],
  ])("sent %s, seen on %s: %s", (sentOn, today, standing) => {
    expect(noticeStanding(sentOn, due, today)).toBe(standing);
  });
});

describe("a matter sent to a board", () => {
  it("goes on from where it is, and an end is an end", () => {
    expect(stepsFrom("sent")).toEqual(["take_up", "advise", "answer"]);
    expect(stepsFrom("taken_up")).toEqual(["advise", "answer"]);
    expect(stepsFrom("advised")).toEqual([]);
    expect(stepsFrom("answered")).toEqual([]);
    expect(matterTransition("answered", "answer").ok).toBe(false);
  });

  it.each<[PositionRole, boolean]>([
    ["overseer", true],
    ["front", false],
    ["leader", false],
    ["administrator", false],
  ])("is acted on by the %s: %s", (role, may) => {
    expect(mayActOnMatter(actor(role), { unitId: "u" })).toBe(may);
    expect(mayActOnMatter(actor(role), { unitId: "v" })).toBe(false);
  });

  it("has a number of its ward and year", () => {
    expect(matterReference({ year: 2026, number: 7 })).toBe("GB-2026-000007");
  });
});
