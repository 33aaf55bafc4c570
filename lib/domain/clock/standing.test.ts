import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { addDays, calendarDate } from "@/lib/domain/calendar-date";
import { isWorkingDay, legalCalendar } from "@/lib/domain/clock/calendar";
import { CALENDAR_DAYS } from "@/lib/domain/clock/calendar-data";
import { daysUsed } from "@/lib/domain/clock/period";
import { lastDayWithin, standingOf } from "@/lib/domain/clock/standing";

const calendar = legalCalendar(CALENDAR_DAYS);
const on = calendarDate;

describe("how a running period stands", () => {
  const period = { ruleId: "report-answer", startOn: on("2026-11-09"), dueOn: on("2026-11-23") };

  it.each([
    ["2026-11-09", { status: "on_time", daysLeft: 10, share: 0 }],
    ["2026-11-16", { status: "on_time", daysLeft: 5, share: 0.5 }],
    ["2026-11-19", { status: "due_soon", daysLeft: 2, share: 0.8 }],
    ["2026-11-23", { status: "due_soon", daysLeft: 0, share: 1 }],
    ["2026-11-27", { status: "overdue", daysLeft: -3, share: 1 }],
  ])("on %s", (today, standing) => {
    expect(standingOf(period, on(today), calendar)).toMatchObject(standing);
  });

  it("counts calendar days where the rule does", () => {
    const settling = {
      ruleId: "complaint-settlement",
      startOn: on("2026-10-28"),
      dueOn: on("2026-11-27"),
    };
    expect(standingOf(settling, on("2026-11-23"), calendar)).toMatchObject({
      unit: "calendar",
      daysLeft: 4,
    });
  });

  it("counts working days as one who walks through them", () => {
    const anyDay = fc.integer({ min: 0, max: 2100 }).map((days) => addDays(on("2022-01-01"), days));
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 400 }), (from, length) => {
        const walked = Array.from({ length }, (_, at) => addDays(from, at + 1));
        const worked = walked.filter((day) => isWorkingDay(calendar, day)).length;
        const to = addDays(from, length);
        expect(daysUsed("working", from, to, calendar)).toBe(worked);
        expect(daysUsed("working", to, from, calendar)).toBe(0 - worked);
      }),
      { numRuns: 300 },
    );
  });

  it("knows the last day that is no more than so many working days away", () => {
    const anyDay = fc.integer({ min: 0, max: 360 }).map((days) => addDays(on("2026-01-01"), days));
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 10 }), (today, within) => {
        const last = lastDayWithin(within, today, calendar);
        expect(daysUsed("working", today, last, calendar)).toBeLessThanOrEqual(within);
        expect(daysUsed("working", today, addDays(last, 1), calendar)).toBe(within + 1);
      }),
    );
  });
});
