import { describe, expect, it } from "vitest";

import { addDays, calendarDate } from "@/lib/domain/calendar-date";
import { legalCalendar } from "@/lib/domain/clock/calendar";
import { CALENDAR_DAYS } from "@/lib/domain/clock/calendar-data";
import { dueStatus, neglectAlarm } from "@/lib/domain/clock/due-status";

const calendar = legalCalendar(CALENDAR_DAYS);
const on = calendarDate;

describe("a deadline of working days", () => {
  const due = { startOn: on("2026-11-20"), dueOn: on("2026-12-02"), unit: "working" } as const;

  it.each([
    ["2026-11-20", "on_time", 7],
    ["2026-11-27", "on_time", 3],
    ["2026-11-29", "on_time", 3],
    ["2026-11-30", "due_soon", 2],
    ["2026-12-02", "due_soon", 0],
    ["2026-12-03", "overdue", -1],
    ["2026-12-07", "overdue", -3],
  ] as const)("on %s is %s, %i working days left", (today, status, daysLeft) => {
    expect(dueStatus(due, on(today), calendar)).toEqual({ status, daysLeft, unit: "working" });
  });
});

describe("a deadline of calendar days", () => {
  const due = { startOn: on("2026-07-02"), dueOn: on("2026-08-03"), unit: "calendar" } as const;

  it.each([
    ["2026-07-27", "on_time", 7],
    ["2026-07-28", "due_soon", 6],
    ["2026-08-03", "due_soon", 0],
    ["2026-08-04", "overdue", -1],
  ] as const)("on %s is %s, %i days left", (today, status, daysLeft) => {
    expect(dueStatus(due, on(today), calendar)).toEqual({ status, daysLeft, unit: "calendar" });
  });

  it("nears two working days before its end, however many days off lie between", () => {
    const overTet = {
      startOn: on("2026-01-24"),
      dueOn: on("2026-02-23"),
      unit: "calendar",
    } as const;
    expect(dueStatus(overTet, on("2026-02-12"), calendar).status).toBe("due_soon");
    expect(dueStatus(overTet, on("2026-02-11"), calendar).status).toBe("on_time");
  });
});

describe("a day the calendar does not reach", () => {
  it("is counted by weekends only", () => {
    const due = { startOn: on("2028-01-03"), dueOn: on("2028-01-14"), unit: "working" } as const;
    expect(dueStatus(due, on("2028-01-10"), calendar).daysLeft).toBe(4);
    expect(dueStatus(due, on("2028-01-17"), calendar)).toMatchObject({
      status: "overdue",
      daysLeft: -1,
    });
  });
});

describe("a letter nobody handles", () => {
  it.each([
    [0, "none"],
    [39, "none"],
    [40, "near_limit"],
    [44, "near_limit"],
    [45, "past_limit"],
    [400, "past_limit"],
  ] as const)("after %i days: %s", (days, alarm) => {
    const received = on("2026-08-03");
    expect(neglectAlarm("report", received, addDays(received, days))).toBe(alarm);
  });

  it("is judged by the text of the day: the limit came on 01/07/2026", () => {
    const received = on("2026-03-02");
    expect(neglectAlarm("complaint", received, on("2026-06-30"))).toBe("none");
    expect(neglectAlarm("complaint", received, on("2026-07-01"))).toBe("past_limit");
  });
});
