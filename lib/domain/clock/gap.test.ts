import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import { legalCalendar } from "@/lib/domain/clock/calendar";
import { CALENDAR_DAYS } from "@/lib/domain/clock/calendar-data";
import { dueOn, lastDayBefore, receivedOn } from "@/lib/domain/clock/period";

const on = calendarDate;

/** 2024 and 2026 were entered, and nobody thought of the year between. */
const calendar = legalCalendar(CALENDAR_DAYS.filter(({ date }) => /^202[46]/.test(date)));
const missing = { ok: false, problem: "calendar_missing" };

describe("a year that nobody entered, between two that were", () => {
  it.each([
    ["2024-12-20", 300, "working"],
    ["2024-12-20", 400, "calendar"],
    ["2024-12-31", 1, "calendar"],
    ["2025-06-01", 5, "working"],
    ["2025-12-30", 5, "working"],
  ] as const)("is not counted through from %s: %i %s days", (start, length, unit) => {
    expect(dueOn({ length, unit }, on(start), calendar)).toEqual(missing);
  });

  it.each([
    ["2024-12-20", 7, "2024-12-31"],
    ["2025-12-31", 1, "2026-01-05"],
    ["2026-01-05", 3, "2026-01-08"],
  ])("is no matter to what does not touch it: from %s %i days to %s", (start, length, end) => {
    const due = dueOn({ length, unit: "working" }, on(start), calendar);
    expect(due).toMatchObject({ ok: true, value: { dueOn: end } });
  });

  it.each([
    ["2026-01-05", 3, missing],
    ["2026-01-09", 3, { ok: true, value: { dueOn: "2026-01-06" } }],
    ["2025-01-01", 1, { ok: true, value: { dueOn: "2024-12-31" } }],
    ["2025-01-03", 1, missing],
  ])("is not counted back through from %s, %i days", (event, length, last) => {
    const before = lastDayBefore({ length, unit: "working" }, on(event), calendar);
    expect(before).toMatchObject(last);
  });

  it.each([
    ["2025-03-03T03:00:00Z", missing],
    ["2024-12-31T11:00:00Z", missing],
    ["2024-12-31T03:00:00Z", { ok: true, value: "2024-12-31" }],
  ])("has no day of receipt: %s", (sentAt, received) => {
    expect(receivedOn(new Date(sentAt), calendar)).toEqual(received);
  });
});
