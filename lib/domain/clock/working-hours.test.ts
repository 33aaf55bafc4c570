import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { calendarDateOf } from "@/lib/domain/calendar-date";
import { isWorkingDay, legalCalendar } from "@/lib/domain/clock/calendar";
import { CALENDAR_DAYS } from "@/lib/domain/clock/calendar-data";
import { RUNS } from "@/lib/domain/testing/runs";

import { afterWorkingHours } from "./working-hours";

const calendar = legalCalendar(CALENDAR_DAYS);
const vietnam = (text: string) => new Date(`${text}:00+07:00`);

describe("working hours", () => {
  it.each([
    ["2026-11-25T09:00", 2, "2026-11-25T11:00"],
    ["2026-11-25T09:00", 3, "2026-11-25T12:00"],
    // Noon does not count.
    ["2026-11-25T09:00", 4, "2026-11-25T14:00"],
    ["2026-11-25T12:30", 1, "2026-11-25T14:00"],
    ["2026-11-25T13:00", 4, "2026-11-25T17:00"],
    ["2026-11-25T08:00", 8, "2026-11-25T17:00"],
    ["2026-11-25T06:00", 8, "2026-11-25T17:00"],
    // Nor does the night.
    ["2026-11-25T16:00", 4, "2026-11-26T11:00"],
    ["2026-11-25T17:00", 1, "2026-11-26T09:00"],
    ["2026-11-25T23:59", 8, "2026-11-26T17:00"],
    ["2026-11-25T08:30", 8, "2026-11-26T08:30"],
    // A weekend, a holiday, and a Saturday that is worked.
    ["2026-11-27T16:00", 4, "2026-11-30T11:00"],
    ["2026-11-23T16:00", 2, "2026-11-25T09:00"],
    ["2026-08-21T16:00", 2, "2026-08-22T09:00"],
    ["2026-02-13T16:30", 8, "2026-02-23T16:30"],
  ])("%s and %i hours: %s", (from, hours, expected) => {
    expect(afterWorkingHours(vietnam(from), hours, calendar)).toEqual({
      ok: true,
      value: vietnam(expected),
    });
  });

  it("are not guessed in a year of which nothing was entered", () => {
    expect(afterWorkingHours(vietnam("2099-01-05T09:00"), 1, calendar)).toEqual({
      ok: false,
      problem: "calendar_missing",
    });
  });

  it("are as many as are counted minute by minute", () => {
    const minute = fc.integer({ min: 0, max: 300 * 24 * 60 });
    const first = vietnam("2026-01-02T00:00").getTime();
    fc.assert(
      fc.property(minute, fc.integer({ min: 1, max: 24 }), (offset, hours) => {
        const from = new Date(first + offset * 60_000);
        const due = afterWorkingHours(from, hours, calendar);
        expect(due.ok && minutesWorked(from, due.value)).toBe(hours * 60);
        expect(due.ok && isWorked(new Date(due.value.getTime() - 60_000))).toBe(true);
      }),
      { numRuns: Math.min(RUNS, 200) },
    );
  });
});

/** Told from the clock on the wall alone. */
function isWorked(minute: Date): boolean {
  const hour = (minute.getUTCHours() + 7) % 24;
  const isOpen = (hour >= 8 && hour < 12) || (hour >= 13 && hour < 17);
  return isOpen && isWorkingDay(calendar, calendarDateOf(minute));
}

function minutesWorked(from: Date, until: Date): number {
  let count = 0;
  for (let at = from.getTime(); at < until.getTime(); at += 60_000) {
    if (isWorked(new Date(at))) count += 1;
  }
  return count;
}
