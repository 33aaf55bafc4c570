import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { addDays, calendarDate, daysBetween } from "@/lib/domain/calendar-date";
import { isWorkingDay, legalCalendar } from "@/lib/domain/clock/calendar";
import { CALENDAR_DAYS } from "@/lib/domain/clock/calendar-data";
import { explain } from "@/lib/domain/clock/explanation";
import {
  daysUsed,
  dueOn,
  lastDayBefore,
  type Pause,
  type Period,
  type PeriodChanges,
  receivedOn,
  remainingAt,
} from "@/lib/domain/clock/period";
import { RUNS } from "@/lib/domain/testing/runs";

const calendar = legalCalendar(CALENDAR_DAYS);
const on = calendarDate;

function due(period: Period, start: string, changes: PeriodChanges = {}) {
  const answer = dueOn(period, on(start), calendar, changes);
  if (!answer.ok) throw new Error(answer.problem);
  return explain(answer.value, calendar);
}

const working = (length: number): Period => ({ length, unit: "working" });
const days = (length: number): Period => ({ length, unit: "calendar" });

describe("the vectors of the law", () => {
  it.each<[string, Period, string, string]>([
    ["complaint received, over the day of culture", working(7), "2026-11-20", "2026-12-02"],
    ["denunciation received, over Tết", working(7), "2026-02-12", "2026-03-02"],
    ["denunciation received, with a worked Saturday", working(7), "2026-08-20", "2026-08-28"],
    ["denunciation to forward, over 2/9", working(5), "2026-08-26", "2026-09-07"],
    ["report received, over 30/4 and 1/5", working(10), "2026-04-20", "2026-05-07"],
    ["disclosure decided, over Tết", working(5), "2026-02-12", "2026-02-26"],
    ["complaint accepted", days(30), "2026-07-02", "2026-08-03"],
    ["complaint accepted, complex", days(45), "2026-07-02", "2026-08-17"],
    ["recommendation received, over 2/9", days(15), "2026-08-17", "2026-09-03"],
  ])("%s", (_, period, start, expected) => expect(due(period, start).dueOn).toBe(expected));

  it("complaint received, were 24/11 a working day", () => {
    const without = legalCalendar(CALENDAR_DAYS.filter(({ date }) => date !== "2026-11-24"));
    expect(dueOn(working(7), on("2026-11-20"), without)).toMatchObject({
      value: { dueOn: "2026-12-01" },
    });
  });

  it.each([
    [30, "2026-07-02", "2026-08-01"],
    [45, "2026-07-02", "2026-08-16"],
    [15, "2026-08-17", "2026-09-01"],
  ])("%i days from %s end raw on %s", (length, start, raw) => {
    expect(due(days(length), start).rawDueOn).toBe(raw);
  });

  it("denunciation with two extensions, rolled once at the end", () => {
    expect(due(days(30), "2026-09-01", { extensions: [30, 30] })).toMatchObject({
      dueOn: "2026-11-30",
      rawDueOn: "2026-11-30",
      length: 90,
    });
  });

  it("complaint suspended after 14 days", () => {
    const pauses = [{ suspendedOn: on("2026-07-20"), resumedOn: on("2026-08-03") }];
    expect(remainingAt(days(30), on("2026-07-06"), calendar, on("2026-07-20"))).toBe(16);
    expect(due(days(30), "2026-07-06", { pauses }).dueOn).toBe("2026-08-19");
  });
});

/** Counted by hand on the calendar of 2026: what is off is listed in law.md 3.3. */
describe("dates counted day by day", () => {
  it.each<[string, Period, string, string]>([
    ["over New Year into the swapped Saturday", working(3), "2026-01-07", "2026-01-10"],
    ["Friday off after New Year", working(1), "2025-12-31", "2026-01-05"],
    ["ends on the last day before Tết", working(1), "2026-02-12", "2026-02-13"],
    ["starts on the last day before Tết", working(1), "2026-02-13", "2026-02-23"],
    ["starts within Tết", working(1), "2026-02-17", "2026-02-23"],
    ["starts on the eve of Giỗ Tổ", working(1), "2026-04-24", "2026-04-28"],
    ["starts on 29/4", working(1), "2026-04-29", "2026-05-04"],
    ["starts on the Friday before 2/9", working(1), "2026-08-28", "2026-09-03"],
    ["ends on the worked Saturday", working(1), "2026-08-21", "2026-08-22"],
    ["starts on the worked Saturday", working(1), "2026-08-22", "2026-08-24"],
    ["starts on a Sunday", working(5), "2026-06-14", "2026-06-19"],
    ["over the year's end", working(5), "2026-12-28", "2027-01-05"],
    ["calendar days into Tết", days(30), "2026-01-18", "2026-02-23"],
    ["calendar days that end the day before Tết's weekend", days(30), "2026-01-14", "2026-02-13"],
    [
      "calendar days that end on Saturday 14/2, rolled over all of Tết",
      days(30),
      "2026-01-15",
      "2026-02-23",
    ],
    ["calendar days that end on a worked Saturday", days(10), "2026-08-12", "2026-08-22"],
    ["calendar days that end on a swapped Monday", days(10), "2026-08-21", "2026-09-03"],
    ["ninety days over the half year", days(90), "2026-03-01", "2026-06-01"],
    ["no days at all", working(0), "2026-06-15", "2026-06-15"],
  ])("%s", (_, period, start, expected) => expect(due(period, start).dueOn).toBe(expected));

  it("do not roll where the setting says so", () => {
    expect(due(days(30), "2026-07-02", { rolls: false })).toMatchObject({
      dueOn: "2026-08-01",
      skipped: [],
      confirmed: true,
    });
  });

  it("take a pause of working days out of the count", () => {
    const pauses = [{ suspendedOn: on("2026-06-16"), resumedOn: on("2026-06-23") }];
    expect(due(working(7), "2026-06-12", { pauses }).dueOn).toBe("2026-06-30");
  });

  it("add an extension behind a pause", () => {
    const pauses = [{ suspendedOn: on("2026-07-20"), resumedOn: on("2026-08-03") }];
    expect(due(days(30), "2026-07-06", { pauses, extensions: [15] }).dueOn).toBe("2026-09-03");
  });

  it("take two pauses out of one count", () => {
    const pauses = [
      { suspendedOn: on("2026-07-10"), resumedOn: on("2026-07-15") },
      { suspendedOn: on("2026-07-20"), resumedOn: on("2026-07-22") },
    ];
    expect(due(days(30), "2026-07-01", { pauses }).rawDueOn).toBe("2026-08-07");
  });
});

describe("months", () => {
  it.each([
    [3, "2026-11-20", "2027-02-20", "2027-02-22"],
    [3, "2026-08-31", "2026-11-30", "2026-11-30"],
    [12, "2025-11-30", "2026-11-30", "2026-11-30"],
    [12, "2026-02-15", "2027-02-15", "2027-02-15"],
  ])("%i from %s end raw on %s, and on %s", (length, start, raw, end) => {
    expect(due({ length, unit: "month" }, start)).toMatchObject({
      rawDueOn: raw,
      dueOn: end,
      unit: "calendar",
      length: daysBetween(on(start), on(raw)),
    });
  });

  it("are used up as the days they hold", () => {
    const threeMonths: Period = { length: 3, unit: "month" };
    expect(remainingAt(threeMonths, on("2026-11-20"), calendar, on("2026-12-20"))).toBe(62);
    expect(lastDayBefore(threeMonths, on("2026-05-31"), calendar)).toMatchObject({
      value: { rawDueOn: "2026-02-28", dueOn: "2026-02-27" },
    });
  });
});

describe("so long before an event", () => {
  it("names the days it counted backwards, and those it passed over", () => {
    const last = lastDayBefore(working(5), on("2026-11-27"), calendar);
    if (!last.ok) throw new Error(last.problem);
    const { counted, skipped, confirmed, unconfirmedDays } = explain(last.value, calendar);
    expect(counted).toEqual(["2026-11-26", "2026-11-25", "2026-11-23", "2026-11-20", "2026-11-19"]);
    expect(skipped.map(({ date }) => date)).toEqual(["2026-11-24", "2026-11-22", "2026-11-21"]);
    expect([confirmed, unconfirmedDays.map(({ date }) => date)]).toEqual([false, ["2026-11-24"]]);
  });

  it("moves an end on a day off to the working day before", () => {
    const last = lastDayBefore(days(5), on("2026-09-07"), calendar);
    if (!last.ok) throw new Error(last.problem);
    expect(last.value).toMatchObject({
      rawDueOn: "2026-09-02",
      dueOn: "2026-08-28",
      confirmed: true,
    });
    expect(explain(last.value, calendar).skipped.map(({ date }) => date)).toEqual([
      "2026-09-02",
      "2026-09-01",
      "2026-08-31",
      "2026-08-30",
      "2026-08-29",
    ]);
  });

  it("is not guessed where the calendar is missing", () => {
    const missing = { ok: false, problem: "calendar_missing" };
    expect(lastDayBefore(working(5), on("2022-01-06"), calendar)).toEqual(missing);
    expect(lastDayBefore(days(5), on("2022-01-04"), calendar)).toEqual(missing);
    expect(lastDayBefore(days(5), on("2029-01-04"), calendar)).toEqual(missing);
    expect(lastDayBefore(working(5), on("2021-12-31"), calendar)).toEqual(missing);
  });
});

describe("a due date explains itself", () => {
  it("names each day it counted and each it passed over", () => {
    const { counted, skipped } = due(working(7), "2026-11-20");
    expect(counted).toEqual([
      "2026-11-23",
      "2026-11-25",
      "2026-11-26",
      "2026-11-27",
      "2026-11-30",
      "2026-12-01",
      "2026-12-02",
    ]);
    expect(skipped.map(({ date, reason }) => [date, reason.code])).toEqual([
      ["2026-11-21", "weekend"],
      ["2026-11-22", "weekend"],
      ["2026-11-24", "holiday"],
      ["2026-11-28", "weekend"],
      ["2026-11-29", "weekend"],
    ]);
  });

  it("names the days off at the end of a calendar period", () => {
    const { skipped } = due(days(15), "2026-08-17");
    expect(skipped.map(({ date }) => date)).toEqual(["2026-09-01", "2026-09-02"]);
  });

  it("says which day still has to be confirmed", () => {
    const { confirmed, unconfirmedDays } = due(working(7), "2026-11-20");
    expect(confirmed).toBe(false);
    expect(unconfirmedDays.map(({ date }) => date)).toEqual(["2026-11-24"]);
  });

  it("is sure of a date that rests on confirmed days only", () => {
    expect(due(working(7), "2026-11-25")).toMatchObject({ confirmed: true, unconfirmedDays: [] });
    expect(due(days(30), "2026-11-01")).toMatchObject({ confirmed: true, unconfirmedDays: [] });
  });

  it("is not sure of a date in a year that is a proposal", () => {
    expect(due(working(7), "2025-06-02").confirmed).toBe(false);
    expect(due(days(30), "2026-12-20").confirmed).toBe(false);
  });

  it("says aloud that the calendar ends before the period does", () => {
    const missing = { ok: false, problem: "calendar_missing" };
    expect(dueOn(working(7), on("2027-12-29"), calendar)).toEqual(missing);
    expect(dueOn(days(1), on("2027-12-31"), calendar)).toEqual(missing);
    expect(dueOn(working(7), on("2021-12-29"), calendar)).toEqual(missing);
  });
});

describe("the day of receipt", () => {
  it.each([
    ["a working day in office hours", "2026-11-20T07:30:00Z", "2026-11-20"],
    ["the last moment of the day", "2026-11-20T10:00:00.000Z", "2026-11-20"],
    ["a moment after 17:00, a Friday", "2026-11-20T10:00:00.001Z", "2026-11-23"],
    ["late on a Monday before a day off", "2026-11-23T14:00:00Z", "2026-11-25"],
    ["a minute after midnight", "2026-11-18T17:01:00Z", "2026-11-19"],
    ["a Saturday", "2026-11-21T03:00:00Z", "2026-11-23"],
    ["a worked Saturday", "2026-08-22T03:00:00Z", "2026-08-22"],
    ["Tết", "2026-02-17T01:00:00Z", "2026-02-23"],
    ["the last evening of the year", "2026-12-31T12:00:00Z", "2027-01-04"],
  ])("%s", (_, sentAt, expected) => {
    expect(receivedOn(new Date(sentAt), calendar)).toEqual({ ok: true, value: expected });
  });

  it("is not guessed when the calendar is missing", () => {
    expect(receivedOn(new Date("2028-01-03T03:00:00Z"), calendar)).toEqual({
      ok: false,
      problem: "calendar_missing",
    });
  });
});

describe("for every start and length", () => {
  const aStart = fc
    .integer({ min: 0, max: 5 * 365 })
    .map((offset) => addDays(on("2022-01-01"), offset));
  const aPeriod = fc.record({
    length: fc.integer({ min: 1, max: 120 }),
    unit: fc.constantFrom("working" as const, "calendar" as const),
  });
  const aPause = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }));

  it("the period ends on a working day", () => {
    fc.assert(
      fc.property(aStart, aPeriod, (start, period) => {
        expect(isWorkingDay(calendar, due(period, start).dueOn)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it("a later start never ends earlier", () => {
    fc.assert(
      fc.property(aStart, fc.integer({ min: 0, max: 40 }), aPeriod, (start, later, period) => {
        const [first, second] = [due(period, start), due(period, addDays(start, later))];
        expect(first.dueOn <= second.dueOn).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it("the counted days are as many as the length, and with the skipped ones leave no gap", () => {
    fc.assert(
      fc.property(aStart, aPeriod, (start, period) => {
        const { counted, skipped, dueOn: end, rawDueOn, startOn, length } = due(period, start);
        expect(counted.length).toBe(length);
        const passed = skipped.map(({ date }) => date);
        const seen = new Set<string>([...counted, ...passed, ...(end === rawDueOn ? [] : [end])]);
        // The raw end of a calendar period may be counted and then passed over.
        expect(seen.size).toBe(daysBetween(startOn, end));
        expect([...seen].every((date) => startOn < date && date <= end)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it("the days used up to the raw end are the length", () => {
    fc.assert(
      fc.property(aStart, aPeriod, (start, period) => {
        const { rawDueOn } = due(period, start);
        expect(daysUsed(period.unit, start, rawDueOn, calendar)).toBe(period.length);
        expect(remainingAt(period, start, calendar, rawDueOn)).toBe(0);
      }),
      { numRuns: RUNS },
    );
  });

  it("a pause of n days within a calendar period moves its raw end by n days", () => {
    fc.assert(
      fc.property(aStart, aPeriod, aPause, (start, { length }, [after, pausedDays]) => {
        const suspendedOn = addDays(start, Math.min(after, length - 1));
        const pause: Pause = { suspendedOn, resumedOn: addDays(suspendedOn, pausedDays) };
        const plain = due(days(length), start).rawDueOn;
        const paused = due(days(length), start, { pauses: [pause] }).rawDueOn;
        expect(paused).toBe(addDays(plain, pausedDays));
      }),
      { numRuns: RUNS },
    );
  });

  it("after a pause the days that were left are counted from the day of resuming", () => {
    fc.assert(
      fc.property(aStart, aPeriod, aPause, (start, period, [after, pausedDays]) => {
        const plain = due(period, start).rawDueOn;
        const suspendedOn = addDays(
          start,
          Math.min(after, Math.max(0, daysBetween(start, plain) - 1)),
        );
        const resumedOn = addDays(suspendedOn, pausedDays);
        const length = remainingAt(period, start, calendar, suspendedOn);
        const whole = due(period, start, { pauses: [{ suspendedOn, resumedOn }] });
        expect(whole.rawDueOn).toBe(due({ ...period, length }, resumedOn).rawDueOn);
      }),
      { numRuns: RUNS },
    );
  });

  it("with a pause as many days are counted, and none of those on which the clock stood still", () => {
    fc.assert(
      fc.property(aStart, aPeriod, aPause, (start, period, [after, pausedDays]) => {
        const suspendedOn = addDays(start, after);
        const resumedOn = addDays(suspendedOn, pausedDays);
        const { counted, rawDueOn } = due(period, start, { pauses: [{ suspendedOn, resumedOn }] });
        expect(counted.length).toBe(period.length);
        expect(counted.at(-1)).toBe(rawDueOn);
        expect(counted.filter((day) => suspendedOn < day && day <= resumedOn)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it("the last day before an event leaves as many days as are asked for, and one fewer would do for no later day", () => {
    fc.assert(
      fc.property(aStart, aPeriod, (start, period) => {
        const event = addDays(start, 200);
        const last = lastDayBefore(period, event, calendar);
        if (!last.ok) throw new Error(last.problem);
        const { dueOn: day, rawDueOn } = last.value;
        expect(isWorkingDay(calendar, day)).toBe(true);
        expect(explain(last.value, calendar).counted.length).toBe(period.length);
        const left = (from: typeof day) =>
          daysUsed(period.unit, from, addDays(event, -1), calendar) +
          (period.unit === "calendar" || isWorkingDay(calendar, from) ? 1 : 0);
        expect(left(rawDueOn)).toBe(period.length);
      }),
      { numRuns: RUNS },
    );
  });

  it("an extension is the same as a longer period", () => {
    fc.assert(
      fc.property(aStart, aPeriod, fc.integer({ min: 1, max: 60 }), (start, period, more) => {
        const longer = due({ ...period, length: period.length + more }, start);
        expect(due(period, start, { extensions: [more] })).toEqual(longer);
      }),
      { numRuns: RUNS },
    );
  });

  it("the day of receipt is a working day, never before the day of sending", () => {
    const anInstant = fc.date({
      min: new Date("2022-01-01"),
      max: new Date("2027-12-01"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(anInstant, (sentAt) => {
        const received = receivedOn(sentAt, calendar);
        expect(received.ok && isWorkingDay(calendar, received.value)).toBe(true);
        expect(received.ok && received.value >= sentAt.toISOString().slice(0, 10)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});
