import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  addDays,
  calendarDate,
  calendarDateOf,
  daysBetween,
  sameDayMonthsLater,
  weekdayOf,
} from "@/lib/domain/calendar-date";
import { RUNS } from "@/lib/domain/testing/runs";

const aDate = fc
  .integer({ min: 0, max: 80_000 })
  .map((offset) => addDays(calendarDate("1900-01-01"), offset));

describe("a calendar date", () => {
  it.each(["2026-11-22", "2024-02-29", "2000-02-29", "0001-01-01"])("is %s", (text) => {
    expect(calendarDate(text)).toBe(text);
  });

  it.each([
    "2026-02-29",
    "2026-11-31",
    "1900-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-1-1",
    "22/11/2026",
    "",
    "2026-11-22T00:00",
    " 2026-11-22",
    "+012026-01",
  ])("is not %j", (text) => expect(() => calendarDate(text)).toThrow(RangeError));

  it.each([
    ["2026-11-21T16:59:59.999Z", "2026-11-21"],
    ["2026-11-21T17:00:00.000Z", "2026-11-22"],
    ["2025-12-31T17:00:00.000Z", "2026-01-01"],
  ])("at %s is %s in Vietnam", (instant, date) => {
    expect(calendarDateOf(new Date(instant))).toBe(date);
  });

  it.each([
    ["2026-11-22", 0],
    ["2026-11-23", 1],
    ["2026-11-28", 6],
    ["1970-01-01", 4],
    ["1969-12-28", 0],
  ])("%s is day %i of the week", (date, weekday) => {
    expect(weekdayOf(calendarDate(date))).toBe(weekday);
  });

  it.each([
    ["2026-12-31", 1, "2027-01-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2026-03-01", -1, "2026-02-28"],
    ["2026-11-22", 0, "2026-11-22"],
  ])("%s and %i days is %s", (date, days, expected) => {
    expect(addDays(calendarDate(date), days)).toBe(expected);
  });

  it.each([
    ["2026-11-20", 3, "2027-02-20"],
    ["2026-11-30", 3, "2027-02-28"],
    ["2023-11-30", 3, "2024-02-29"],
    ["2026-12-31", 2, "2027-02-28"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2026-08-15", 12, "2027-08-15"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2026-05-31", -3, "2026-02-28"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2026-01-15", 0, "2026-01-15"],
  ])("%s and %i months is %s", (date, months, expected) => {
    expect(sameDayMonthsLater(calendarDate(date), months)).toBe(expected);
  });

  it("moves by as many days as lie between, and the week goes round", () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        const moved = addDays(date, days);
        expect(calendarDate(moved)).toBe(moved);
        expect(daysBetween(date, moved)).toBe(days);
        expect(addDays(moved, -days)).toBe(date);
        expect(weekdayOf(moved)).toBe((((weekdayOf(date) + days) % 7) + 7) % 7);
        expect(date < moved).toBe(days > 0);
      }),
      { numRuns: RUNS },
    );
  });
});
