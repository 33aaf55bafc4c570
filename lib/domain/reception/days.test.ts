import { describe, expect, it } from "vitest";

import { type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";
import { legalCalendar } from "@/lib/domain/clock/calendar";
import { CALENDAR_DAYS } from "@/lib/domain/clock/calendar-data";
import {
  lastDayToPublish,
  mayPostpone,
  mayPublish,
  plannedDays,
} from "@/lib/domain/reception/days";

const on = calendarDate;
const calendar = legalCalendar(CALENDAR_DAYS);
const weekly = (weekday: number, from: string, to: string) => ({
  kind: "weekly" as const,
  weekday,
  fromOn: on(from),
  toOn: on(to),
});

function daysOf(weekday: number, from: string, to: string): string[] {
  const planned = plannedDays(weekly(weekday, from, to), calendar);
  if (!planned.ok) return [planned.problem];
  const days = planned.value.days.map(({ onDay, insteadOf }) =>
    insteadOf ? `${onDay} for ${insteadOf}` : onDay,
  );
  return [...days, ...planned.value.skipped.map((day) => `no ${day}`)];
}

describe("a weekly schedule", () => {
  it.each<[string, number, readonly [string, string], string[]]>([
    ["each Thursday", 4, ["2026-12-01", "2026-12-20"], ["2026-12-03", "2026-12-10", "2026-12-17"]],
    ["both ends counted", 4, ["2026-12-03", "2026-12-10"], ["2026-12-03", "2026-12-10"]],
    // 30/04 and 01/05/2026 are a Thursday and a Friday.
    [
      "the day before where the rest of the week is off",
      4,
      ["2026-04-27", "2026-05-03"],
      ["2026-04-29 for 2026-04-30"],
    ],
    [
      "the day after where that is worked",
      3,
      ["2026-09-01", "2026-09-06"],
      ["2026-09-03 for 2026-09-02"],
    ],
    ["none in a week that nobody works", 3, ["2026-02-16", "2026-02-22"], ["no 2026-02-18"]],
    ["nothing before it begins", 4, ["2026-04-30", "2026-05-03"], ["no 2026-04-30"]],
    ["nothing without a calendar", 4, ["2033-01-01", "2033-02-01"], ["calendar_missing"]],
  ])("comes to %s", (_, weekday, [from, to], days) => {
    expect(daysOf(weekday, from, to)).toEqual(days);
  });
});

const single = (day: string) =>
  plannedDays({ kind: "extra", weekday: null, fromOn: on(day), toOn: on(day) }, calendar);

it("a day on its own is that day, unless nobody works then", () => {
  expect(single("2026-12-08")).toMatchObject({
    value: { days: [{ onDay: "2026-12-08", insteadOf: null }], skipped: [] },
  });
  expect(single("2026-12-06")).toMatchObject({ value: { days: [], skipped: ["2026-12-06"] } });
});

describe("five working days before", () => {
  const doing = (today: string) => ({ today: on(today), doer: "leader" as const, calendar });

  it("is the last day to publish", () => {
    expect(lastDayToPublish(on("2026-11-27"), calendar)).toEqual({ ok: true, value: "2026-11-19" });
  });

  it.each<[string, CalendarDate[], string | null]>([
    ["2026-12-03", [on("2026-12-10"), on("2026-12-17")], null],
    ["2026-12-04", [on("2026-12-10"), on("2026-12-17")], "published_too_late"],
    ["2026-12-03", [on("2026-12-17"), on("2026-12-09")], "published_too_late"],
  ])("on %s %j may be published: %s", (today, days, problem) => {
    const may = mayPublish(days, doing(today));
    expect(may.ok ? null : may.problem).toBe(problem);
  });

  it("only a publisher or the leader publishes, and only the leader postpones", () => {
    const clerk = { ...doing("2026-12-01"), doer: "clerk" as const };
    expect(mayPublish([on("2026-12-24")], clerk)).toEqual({ ok: false, problem: "not_your_step" });
    const publisher = { ...doing("2026-12-01"), doer: "publisher" as const };
    const putOff = { onDay: on("2026-12-10"), newDay: on("2026-12-15") };
    expect(mayPostpone(putOff, publisher)).toEqual({ ok: false, problem: "not_your_step" });
  });

  it.each<[string, string, string, string | null]>([
    ["2026-12-01", "2026-12-10", "2026-12-15", null],
    ["2026-12-10", "2026-12-10", "2026-12-22", null],
    ["2026-12-11", "2026-12-10", "2026-12-22", "reception_day_is_over"],
    ["2026-12-01", "2026-12-10", "2026-12-09", "new_day_not_later"],
    ["2026-12-01", "2026-12-10", "2026-12-10", "new_day_not_later"],
    ["2026-12-01", "2026-12-10", "2026-12-12", "day_is_off"],
    ["2026-12-09", "2026-12-10", "2026-12-15", "published_too_late"],
    ["2026-12-01", "2026-12-10", "2033-12-15", "calendar_missing"],
  ])("on %s the day %s is put off to %s: %s", (today, onDay, newDay, problem) => {
    const may = mayPostpone({ onDay: on(onDay), newDay: on(newDay) }, doing(today));
    expect(may.ok ? null : may.problem).toBe(problem);
  });
});
