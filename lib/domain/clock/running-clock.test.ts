import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { addDays, calendarDate } from "@/lib/domain/calendar-date";
import { legalCalendar } from "@/lib/domain/clock/calendar";
import { CALENDAR_DAYS } from "@/lib/domain/clock/calendar-data";
import { CLOCK_EVENT_RULES, clockEventRule } from "@/lib/domain/clock/law/clock-events";
import { CLOCK_EVENTS, RULE_STAGES } from "@/lib/domain/clock/law/vocabulary";
import { dueOn } from "@/lib/domain/clock/period";
import { isInForce } from "@/lib/domain/clock/rules";
import { LEGAL_RULES } from "@/lib/domain/clock/rules-data";
import { type ClockEvent, type ClockStart, runClock } from "@/lib/domain/clock/running-clock";
import { RUNS } from "@/lib/domain/testing/runs";

const calendar = legalCalendar(CALENDAR_DAYS);
const on = calendarDate;

const settling: ClockStart = { kind: "complaint", stage: "settlement", startOn: on("2026-07-06") };
const denounced: ClockStart = {
  kind: "denunciation",
  stage: "settlement",
  startOn: on("2026-09-01"),
};

const DOCUMENT = "12/QĐ-UBND";

function happened(event: ClockEvent["event"], day: string, ...grounds: string[]): ClockEvent {
  return { event, on: on(day), grounds, document: DOCUMENT, by: "leader-1" };
}

const paused = (day: string) => happened("pause", day, "force_majeure");
const resumed = (day: string) => happened("resume", day, "ground_gone");

describe("the clock of a complaint", () => {
  it("runs from its beginning", () => {
    expect(runClock(settling, [], calendar)).toMatchObject({
      value: { standing: "running", due: { dueOn: "2026-08-05" }, daysLeft: null },
    });
  });

  it("stands still when it is suspended, and knows what is left", () => {
    expect(runClock(settling, [paused("2026-07-20")], calendar)).toMatchObject({
      value: { standing: "paused", due: null, pausedOn: "2026-07-20", daysLeft: 16 },
    });
  });

  it("goes on with the days that were left", () => {
    const events = [paused("2026-07-20"), resumed("2026-08-03")];
    expect(runClock(settling, events, calendar)).toMatchObject({
      value: { standing: "running", due: { dueOn: "2026-08-19" }, daysLeft: null, pausedOn: null },
    });
  });

  it("may be suspended and go on several times, here to a Saturday that is worked", () => {
    const events = [
      paused("2026-07-10"),
      resumed("2026-07-17"),
      paused("2026-07-24"),
      resumed("2026-08-03"),
    ];
    expect(runClock(settling, events, calendar)).toMatchObject({
      value: { due: { dueOn: "2026-08-22", rawDueOn: "2026-08-22" } },
    });
  });

  it("may be extended once to what the law gives to complex cases", () => {
    const extended = happened("extend", "2026-08-03", "several_places");
    expect(runClock(settling, [extended], calendar)).toMatchObject({
      value: { due: { dueOn: "2026-08-20", length: 45 }, extensions: [15] },
    });
    const again = happened("extend", "2026-08-04", "many_people", "bodies_disagree");
    expect(runClock(settling, [extended, again], calendar)).toEqual({
      ok: false,
      problem: "extension_used_up",
    });
  });

  it.each([
    ["settlement", "remote", 15],
    ["second_settlement", "standard", 15],
    ["second_settlement", "remote", 10],
  ] as const)("in %s, %s, is extended by %i days", (stage, variant, days) => {
    const start = { ...settling, stage, variant };
    const extended = happened("extend", "2026-07-20", "many_people");
    expect(runClock(start, [extended], calendar)).toMatchObject({ value: { extensions: [days] } });
  });

  it("is not extended where it already has the longest period", () => {
    const start = { ...settling, variant: "complex" as const };
    const extended = happened("extend", "2026-07-20", "many_people");
    expect(runClock(start, [extended], calendar)).toMatchObject({ problem: "extension_used_up" });
  });

  it("may be extended on its last day, and not after it", () => {
    const ground = "foreign_element";
    const onTime = runClock(settling, [happened("extend", "2026-08-05", ground)], calendar);
    expect(onTime.ok).toBe(true);
    const late = runClock(settling, [happened("extend", "2026-08-06", ground)], calendar);
    expect(late).toEqual({ ok: false, problem: "extension_too_late" });
  });

  it("goes on with the unit that succeeds", () => {
    const transferred = happened("transfer", "2026-07-20", "unit_succeeded");
    expect(runClock(settling, [transferred], calendar)).toMatchObject({
      value: { standing: "running", due: { dueOn: "2026-08-05" } },
    });
  });

  it("stops when it is decided, and nothing happens to it any more", () => {
    const decided = happened("stop", "2026-08-03", "decided");
    expect(runClock(settling, [decided], calendar)).toMatchObject({
      value: { standing: "stopped", stoppedOn: "2026-08-03", due: { dueOn: "2026-08-05" } },
    });
    expect(runClock(settling, [decided, paused("2026-08-04")], calendar)).toEqual({
      ok: false,
      problem: "clock_stopped",
    });
  });

  it("may be ended while it stands still", () => {
    const events = [paused("2026-07-20"), happened("stop", "2026-07-30", "no_successor")];
    expect(runClock(settling, events, calendar)).toMatchObject({ value: { standing: "stopped" } });
  });

  it("in acceptance knows no suspension", () => {
    const accepting = { ...settling, stage: "acceptance" } as const;
    expect(runClock(accepting, [paused("2026-07-08")], calendar)).toEqual({
      ok: false,
      problem: "clock_event_unknown",
    });
  });

  it.each<[string, ClockEvent[], string]>([
    ["a ground nobody knows", [happened("pause", "2026-07-20", "holiday")], "clock_ground_missing"],
    ["no ground", [happened("pause", "2026-07-20")], "clock_ground_missing"],
    [
      "no decision in writing",
      [{ ...paused("2026-07-20"), document: null }],
      "clock_document_missing",
    ],
    ["a day before the beginning", [paused("2026-07-05")], "clock_event_out_of_order"],
    [
      "a day before the last event",
      [paused("2026-07-20"), resumed("2026-07-19")],
      "clock_event_out_of_order",
    ],
    ["a second suspension", [paused("2026-07-20"), paused("2026-07-21")], "clock_not_running"],
    ["a resumption of what runs", [resumed("2026-07-20")], "clock_not_paused"],
    [
      "an extension of what stands still",
      [paused("2026-07-20"), happened("extend", "2026-07-21", "many_people")],
      "clock_not_running",
    ],
    [
      "a year without a calendar",
      [paused("2026-07-20"), resumed("2031-01-02")],
      "calendar_missing",
    ],
  ])("refuses %s", (_, events, problem) => {
    expect(runClock(settling, events, calendar)).toEqual({ ok: false, problem });
  });

  it("does not begin where the law sets no period, or the calendar is missing", () => {
    const early = { ...settling, startOn: on("2012-06-30") };
    expect(runClock(early, [], calendar)).toEqual({ ok: false, problem: "no_rule" });
    const late = { ...settling, startOn: on("2031-01-02") };
    expect(runClock(late, [], calendar)).toEqual({ ok: false, problem: "calendar_missing" });
  });
});

describe("a complaint accepted before 01/07/2026", () => {
  const old: ClockStart = { ...settling, startOn: on("2026-06-22"), acceptedOn: on("2026-06-22") };

  it("could not be suspended before that day, and can be after it", () => {
    expect(runClock(old, [paused("2026-06-29")], calendar)).toMatchObject({
      problem: "clock_event_unknown",
    });
    expect(runClock(old, [paused("2026-07-01")], calendar)).toMatchObject({
      value: { standing: "paused", daysLeft: 21 },
    });
  });

  it("is ended for the grounds of the new decree after that day", () => {
    const [before, after] = ["2026-06-30", "2026-07-01"].map((day) =>
      runClock(old, [happened("stop", day, "no_successor")], calendar),
    );
    expect([before?.ok, after?.ok]).toEqual([false, true]);
  });

  it("is extended by the text it was accepted under: no clause says otherwise", () => {
    const [byOld, byNew] = ["complex_case", "several_places"].map((ground) =>
      runClock(old, [happened("extend", "2026-07-10", ground)], calendar),
    );
    expect(byOld).toMatchObject({ value: { extensions: [15] } });
    expect(byNew).toMatchObject({ problem: "clock_ground_missing" });
  });
});

describe("the clock of a denunciation", () => {
  it("is extended once for one ground, and twice where several make it especially complex", () => {
    const once = happened("extend", "2026-09-28", "several_places");
    const again = happened("extend", "2026-10-28", "several_places");
    expect(runClock(denounced, [once, again], calendar)).toMatchObject({
      problem: "extension_used_up",
    });
    const especially = happened("extend", "2026-10-28", "several_places", "many_people");
    expect(runClock(denounced, [once, especially], calendar)).toMatchObject({
      value: { due: { dueOn: "2026-11-30", length: 90 }, extensions: [30, 30] },
    });
    const third = happened("extend", "2026-11-27", "several_places", "many_people");
    expect(runClock(denounced, [once, especially, third], calendar)).toMatchObject({
      problem: "extension_used_up",
    });
  });

  it("waits for an expert's opinion", () => {
    const waits = happened("pause", "2026-09-10", "awaiting_expertise");
    expect(runClock(denounced, [waits, resumed("2026-09-20")], calendar)).toMatchObject({
      value: { due: { rawDueOn: "2026-10-11", dueOn: "2026-10-12" } },
    });
  });
});

describe("for every suspension", () => {
  it("the date is moved as the rule says, and so is the count by hand", () => {
    const days = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(days, days, (after, length) => {
        const suspendedOn = addDays(settling.startOn, after);
        const resumedOn = addDays(suspendedOn, length);
        const events = [paused(suspendedOn), resumed(resumedOn)];
        const clock = runClock(settling, events, calendar);
        const pauses = [{ suspendedOn, resumedOn }];
        const counted = dueOn({ length: 30, unit: "calendar" }, settling.startOn, calendar, {
          pauses,
        });
        expect(clock.ok && clock.value.due).toEqual(counted.ok && counted.value);
      }),
      { numRuns: RUNS },
    );
  });
});

describe("the table of clock events", () => {
  it("never has two texts for one event on one day, and names its grounds and article", () => {
    for (const rule of CLOCK_EVENT_RULES) {
      const rivals = CLOCK_EVENT_RULES.filter(
        (other) =>
          other !== rule &&
          other.event === rule.event &&
          other.kind === rule.kind &&
          other.stages.some((stage) => rule.stages.includes(stage)) &&
          (isInForce(other, rule.effectiveFrom) || isInForce(rule, other.effectiveFrom)),
      );
      expect(rivals).toEqual([]);
      expect(rule.grounds.length).toBeGreaterThan(0);
      expect([rule, ...rule.grounds].filter(({ article }) => article === "")).toEqual([]);
    }
  });

  it("speaks only of stages that have a period", () => {
    const withPeriod = new Set(LEGAL_RULES.map(({ kind, stage }) => `${kind} ${stage}`));
    const silent = CLOCK_EVENT_RULES.flatMap(({ kind, stages }) =>
      stages.filter((stage) => !withPeriod.has(`${kind} ${stage}`)),
    );
    expect(silent).toEqual([]);
  });

  it("is asked by event, stage and day", () => {
    const known = CLOCK_EVENTS.flatMap((event) =>
      RULE_STAGES.filter((stage) =>
        clockEventRule({ event, kind: "complaint", stage }, on("2026-11-22")),
      ).map((stage) => `${event} ${stage}`),
    );
    expect(known).toEqual([
      "start acceptance",
      "start settlement",
      "start second_acceptance",
      "start second_settlement",
      "pause settlement",
      "pause second_settlement",
      "resume settlement",
      "resume second_settlement",
      "extend settlement",
      "extend second_settlement",
      "transfer acceptance",
      "transfer settlement",
      "transfer second_acceptance",
      "transfer second_settlement",
      "stop acceptance",
      "stop settlement",
      "stop second_acceptance",
      "stop second_settlement",
    ]);
  });
});
