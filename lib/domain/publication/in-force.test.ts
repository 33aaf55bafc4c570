import { describe, expect, it } from "vitest";

import { addDays, calendarDate } from "@/lib/domain/calendar-date";

import { expiredSince, outOfForce } from "./in-force";

const today = calendarDate("2026-12-31");
const holds = { withdrawnOn: null, withdrawnNote: null, expiresOn: null };

describe("what no longer holds", () => {
  it.each([
    ["nobody set a last day", null, null],
    ["the last day is to come", addDays(today, 1), null],
    ["today is the last day", today, null],
    ["yesterday was the last day", addDays(today, -1), today],
    ["it ended with a year", calendarDate("2025-12-31"), calendarDate("2026-01-01")],
  ])("%s", (_, expiresOn, since) => {
    expect(expiredSince(expiresOn, today)).toBe(since);
    expect(outOfForce({ ...holds, expiresOn }, today)).toEqual(since && { why: "expired", since });
  });

  it("says first that it was taken back", () => {
    const row = { withdrawnOn: today, withdrawnNote: "Ghi nhầm", expiresOn: addDays(today, -9) };
    expect(outOfForce(row, today)).toEqual({ why: "withdrawn", since: today, note: "Ghi nhầm" });
  });
});
