import { describe, expect, it } from "vitest";

import { POSITION_ROLES, type PositionRole } from "@/lib/domain/actor";
import { calendarDate } from "@/lib/domain/calendar-date";

import { type HeldPosition, mayAlsoHold, POSITION_PROBLEMS } from "./position";

const UNIT = { validFrom: calendarDate("2025-07-01"), validTo: null };

function held(
  role: PositionRole,
  from: string,
  to: string | null = null,
  unitId = "a",
): HeldPosition {
  return { role, unitId, fromOn: calendarDate(from), toOn: to === null ? null : calendarDate(to) };
}

describe("an office", () => {
  it("is taken by somebody who holds none", () => {
    expect(mayAlsoHold(held("clerk", "2026-01-01"), [], UNIT)).toMatchObject({ ok: true });
  });

  it.each([
    ["the day it begins", "2026-01-01", "2026-01-01"],
    ["before it begins", "2026-01-01", "2025-12-31"],
  ])("does not end %s", (_, from, to) => {
    expect(mayAlsoHold(held("clerk", from, to), [], UNIT)).toMatchObject({
      problem: "term_backwards",
    });
  });

  it("begins while its unit is there", () => {
    const gone = { validFrom: calendarDate("2019-10-17"), validTo: calendarDate("2025-07-01") };
    expect(mayAlsoHold(held("clerk", "2025-06-30"), [], gone)).toMatchObject({ ok: true });
    expect(mayAlsoHold(held("clerk", "2025-07-01"), [], gone)).toMatchObject({
      problem: "unit_not_then",
    });
    expect(mayAlsoHold(held("clerk", "2025-06-30"), [], UNIT)).toMatchObject({
      problem: "unit_not_then",
    });
    expect(mayAlsoHold(held("clerk", "2025-07-01"), [], UNIT)).toMatchObject({ ok: true });
  });

  it("is not held twice at the same time, but may follow itself", () => {
    const before = held("clerk", "2026-01-01", "2026-06-01");
    expect(mayAlsoHold(held("clerk", "2026-05-31"), [before], UNIT)).toMatchObject({
      problem: "position_overlaps",
    });
    expect(mayAlsoHold(held("clerk", "2025-08-01"), [before], UNIT)).toMatchObject({
      problem: "position_overlaps",
    });
    expect(mayAlsoHold(held("clerk", "2026-06-01"), [before], UNIT)).toMatchObject({ ok: true });
    expect(mayAlsoHold(held("clerk", "2025-08-01", "2026-01-01"), [before], UNIT)).toMatchObject({
      ok: true,
    });
    expect(mayAlsoHold(held("clerk", "2026-01-01", null, "b"), [before], UNIT)).toMatchObject({
      ok: true,
    });
  });

  it.each<[PositionRole, PositionRole]>([
    ["overseer", "front"],
    ["officer", "overseer"],
    ["leader", "front"],
    ["clerk", "inspector"],
    ["publisher", "leader"],
    ["administrator", "clerk"],
    ["official", "administrator"],
  ])("of %s and %s is never one person's at the same time, in any unit", (one, other) => {
    for (const [role, beside] of [
      [one, other],
      [other, one],
    ] as const) {
      const holds = [held(beside, "2026-01-01", null, "b")];
      expect(mayAlsoHold(held(role, "2026-01-01"), holds, UNIT)).toMatchObject({
        problem: "positions_conflict",
      });
      const past = [held(beside, "2025-08-01", "2026-01-01", "b")];
      expect(mayAlsoHold(held(role, "2026-01-01"), past, UNIT)).toMatchObject({ ok: true });
    }
  });

  it.each<[PositionRole, PositionRole]>([
    ["clerk", "officer"],
    ["leader", "official"],
    ["clerk", "publisher"],
  ])("of %s and %s may be one person's", (one, other) => {
    expect(mayAlsoHold(held(one, "2026-01-01"), [held(other, "2026-01-01")], UNIT)).toMatchObject({
      ok: true,
    });
  });

  it.each<[PositionRole, string]>([
    ["clerk", "overseer front inspector administrator"],
    ["officer", "overseer front inspector administrator"],
    ["leader", "overseer front publisher inspector administrator"],
    ["overseer", "clerk officer leader front administrator"],
    ["front", "clerk officer leader overseer administrator"],
    ["publisher", "leader administrator"],
    ["official", "administrator"],
    ["inspector", "clerk officer leader administrator"],
    ["administrator", "clerk officer leader overseer front publisher official inspector"],
  ])("of a %s goes with none of: %s", (role, never) => {
    const conflicting = POSITION_ROLES.filter((other) => {
      const holds = [held(other, "2026-01-01", null, "b")];
      return !mayAlsoHold(held(role, "2026-01-01"), holds, UNIT).ok;
    });
    expect(conflicting.join(" ")).toBe(never);
  });

  it("is refused for one of these reasons", () => {
    expect(POSITION_PROBLEMS).toEqual([
      "term_backwards",
      "unit_not_then",
      "position_overlaps",
      "positions_conflict",
    ]);
  });
});
