import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import { isPastTimeBar, timeBarEndsOn } from "@/lib/domain/case-file/time-bar";
import { legalCalendar } from "@/lib/domain/clock/calendar";
import { CALENDAR_DAYS } from "@/lib/domain/clock/calendar-data";

const calendar = legalCalendar(CALENDAR_DAYS);
const on = calendarDate;

describe("the time to complain", () => {
  it.each([
    ["2026-10-26", "2027-01-25"],
    ["2026-08-24", "2026-11-23"],
    ["2015-01-01", "2015-04-01"],
    ["2010-01-01", null],
  ])("of what was learnt on %s ends on %s", (learntOn, end) => {
    expect(timeBarEndsOn(on(learntOn), calendar)).toBe(end);
  });

  it("is counted on where the calendar of its last day is not known yet", () => {
    expect(timeBarEndsOn(on("2026-10-26"), legalCalendar([]))).toBe("2027-01-24");
  });

  it("is never over where the law set none", () => {
    expect(isPastTimeBar(on("2010-01-01"), on("2026-01-01"), calendar)).toBe(false);
  });

  it("is over the day after its end, not before", () => {
    expect(isPastTimeBar(on("2026-08-24"), on("2026-11-23"), calendar)).toBe(false);
    expect(isPastTimeBar(on("2026-08-24"), on("2026-11-24"), calendar)).toBe(true);
  });
});
