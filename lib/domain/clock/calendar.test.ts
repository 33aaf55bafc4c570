import { describe, expect, it } from "vitest";

import { addDays, calendarDate } from "@/lib/domain/calendar-date";
import {
  type CalendarDay,
  dayOffReason,
  isWorkingDay,
  isYearCovered,
  legalCalendar,
} from "@/lib/domain/clock/calendar";
import { CALENDAR_DAYS } from "@/lib/domain/clock/calendar-data";

const calendar = legalCalendar(CALENDAR_DAYS);
const on = calendarDate;

describe("the calendar of 2026", () => {
  it.each([
    ["2026-01-02", "swap_off"],
    ["2026-02-16", "holiday"],
    ["2026-02-20", "holiday"],
    ["2026-04-27", "compensation"],
    ["2026-04-30", "holiday"],
    ["2026-08-30", "weekend"],
    ["2026-08-31", "swap_off"],
    ["2026-09-01", "holiday"],
    ["2026-11-24", "holiday"],
    ["2026-11-28", "weekend"],
  ])("has %s off: %s", (date, code) => {
    expect(dayOffReason(calendar, on(date))).toMatchObject({ code });
    expect(isWorkingDay(calendar, on(date))).toBe(false);
  });

  it.each(["2026-01-10", "2026-08-22", "2026-02-13", "2026-02-23", "2026-09-03", "2026-12-31"])(
    "has people at the desk on %s",
    (date) => expect(isWorkingDay(calendar, on(date))).toBe(true),
  );

  it("is confirmed but for the day of culture", () => {
    const open = CALENDAR_DAYS.filter(
      ({ date, confirmed }) => date.startsWith("2026") && !confirmed,
    );
    expect(open.map(({ date }) => date)).toEqual(["2026-11-24"]);
  });

  it("has the number of working days that a count by hand gives", () => {
    const days = Array.from({ length: 365 }, (_, index) => addDays(on("2026-01-01"), index));
    // 261 Mondays to Fridays, 14 of them off (1/1, 2/1, five of Tết, 27/4, 30/4, 1/5, 31/8, 1/9, 2/9, 24/11), 2 Saturdays worked.
    expect(days.filter((date) => isWorkingDay(calendar, date))).toHaveLength(261 - 14 + 2);
  });
});

describe("the other years", () => {
  it("are proposals only", () => {
    const others = CALENDAR_DAYS.filter(({ date }) => !date.startsWith("2026"));
    expect(others.every(({ confirmed }) => !confirmed)).toBe(true);
    expect([...calendar.confirmedYears]).toEqual([2026]);
  });

  it.each([
    ["2022-01-03", "compensation"],
    ["2022-01-31", "holiday"],
    ["2022-02-04", "holiday"],
    ["2022-04-11", "compensation"],
    ["2022-05-02", "compensation"],
    ["2022-05-03", "compensation"],
    ["2022-09-01", "holiday"],
    ["2023-01-20", "holiday"],
    ["2023-01-26", "compensation"],
    ["2023-05-03", "compensation"],
    ["2023-09-04", "compensation"],
    ["2024-02-14", "compensation"],
    ["2024-09-03", "holiday"],
    ["2025-01-27", "holiday"],
    ["2027-02-09", "holiday"],
    ["2027-11-24", "holiday"],
  ])("propose %s off: %s", (date, code) => {
    expect(dayOffReason(calendar, on(date))).toMatchObject({ code });
  });

  it("give back every holiday that falls on a weekend, and no day twice", () => {
    expect(new Set(CALENDAR_DAYS.map(({ date }) => date)).size).toBe(CALENDAR_DAYS.length);
  });

  it("say aloud that a year is missing", () => {
    expect([2021, 2022, 2027, 2028].map((year) => isYearCovered(calendar, year))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

it("lets a correction replace the day entered before", () => {
  const day: CalendarDay = {
    date: on("2026-11-24"),
    kind: "holiday",
    name: "Ngày Văn hóa Việt Nam",
    sourceDocument: "đề xuất",
    confirmed: false,
  };
  const corrected = legalCalendar([...CALENDAR_DAYS, { ...day, kind: "swap_work" }]);
  expect(isWorkingDay(corrected, day.date)).toBe(true);
});

const off = (count: number, kind: "holiday" | "swap_work" = "holiday") =>
  Array.from({ length: count }, (_, index) => ({
    date: addDays(calendarDate("2031-03-03"), index),
    kind,
    name: "Ngày nghỉ",
    sourceDocument: "thử",
    confirmed: true,
  }));

describe("a year that was entered", () => {
  it.each([
    [7, "holiday", false],
    [8, "holiday", true],
    [20, "swap_work", false],
  ] as const)("%i days of the kind %s: %s", (count, kind, isCovered) => {
    expect(isYearCovered(legalCalendar(off(count, kind)), 2031)).toBe(isCovered);
  });
});
