import { assert, constantFrom, integer, pre, property } from "fast-check";
import { describe, expect, it } from "vitest";

import { addDays, calendarDate } from "@/lib/domain/calendar-date";
import { legalCalendar } from "@/lib/domain/clock/calendar";
import { CALENDAR_DAYS } from "@/lib/domain/clock/calendar-data";
import { dueBy } from "@/lib/domain/clock/rules";
import { LEGAL_RULES } from "@/lib/domain/clock/rules-data";
import { storedClock, type StoredClockEvent } from "@/lib/domain/clock/stored-clock";
import { standsStill, whyDue } from "@/lib/domain/clock/why";
import { RUNS } from "@/lib/domain/testing/runs";

const calendar = legalCalendar(CALENDAR_DAYS);
const on = calendarDate;

const GROUNDS = {
  pause: "objective_obstacle",
  resume: "ground_gone",
  extend: "many_people",
} as const;

const happens = (event: StoredClockEvent["event"], onDay: string): StoredClockEvent => ({
  event,
  onDay: on(onDay),
  groundCode: GROUNDS[event],
  documentNumber: event === "extend" ? null : "12/QĐ-UBND",
  accountId: "leader",
});

/** Accepted on 06/07/2026: thirty days. */
const SETTLEMENT = { ruleId: "complaint-settlement", startOn: on("2026-07-06") };
const clockAfter = (...events: readonly StoredClockEvent[]) => {
  const clock = storedClock(SETTLEMENT, events, calendar);
  if (!clock.ok) throw new Error(clock.problem);
  return clock.value;
};

describe("a stored clock", () => {
  it("runs to the day its rule gives while nothing has happened", () => {
    expect(clockAfter()).toMatchObject({ standing: "running", due: { dueOn: "2026-08-05" } });
  });

  it("stands still with the days that are left, and goes on with them", () => {
    const pause = happens("pause", "2026-07-20");
    expect(clockAfter(pause)).toMatchObject({ due: null, pausedOn: "2026-07-20", daysLeft: 16 });
    expect(clockAfter(pause, happens("resume", "2026-08-03")).due?.dueOn).toBe("2026-08-19");
  });

  it("gets the longer period once", () => {
    const extended = happens("extend", "2026-07-28");
    expect(clockAfter(extended).due?.dueOn).toBe("2026-08-20");
    expect(storedClock(SETTLEMENT, [extended, happens("extend", "2026-07-29")], calendar)).toEqual({
      ok: false,
      problem: "extension_used_up",
    });
  });

  it.each<[string, readonly StoredClockEvent[], string]>([
    ["to go on while it runs", [happens("resume", "2026-07-20")], "clock_not_paused"],
    [
      "to stand still twice",
      [happens("pause", "2026-07-20"), happens("pause", "2026-07-21")],
      "clock_not_running",
    ],
    ["to be extended afterwards", [happens("extend", "2026-08-06")], "extension_too_late"],
    [
      "to stand still without a decision",
      [{ ...happens("pause", "2026-07-20"), documentNumber: null }],
      "clock_document_missing",
    ],
    [
      "to stand still on another ground",
      [{ ...happens("pause", "2026-07-20"), groundCode: "many_people" }],
      "clock_ground_missing",
    ],
  ])("does not come %s", (_, events, problem) => {
    expect(storedClock(SETTLEMENT, events, calendar)).toEqual({ ok: false, problem });
  });

  it("knows no rule that was never in the table", () => {
    const period = { ruleId: "promised", startOn: on("2026-07-06") };
    expect(storedClock(period, [], calendar)).toEqual({ ok: false, problem: "no_rule" });
  });

  it("asks the very rule it was begun by, for every rule a case file is kept by", () => {
    const rules = LEGAL_RULES.filter(
      ({ kind, sense }) => kind === "complaint" && sense === "within",
    );
    assert(
      property(constantFrom(...rules), integer({ min: 0, max: 400 }), (rule, days) => {
        const earliest = rule.effectiveFrom > "2023-01-03" ? rule.effectiveFrom : on("2023-01-03");
        const startOn = addDays(earliest, days);
        pre(startOn < "2027-01-01" && (rule.effectiveTo === null || startOn < rule.effectiveTo));
        const clock = storedClock({ ruleId: rule.id, startOn }, [], calendar);
        const due = dueBy(rule, startOn, calendar);
        expect(clock.ok && clock.value.rule.id).toBe(rule.id);
        expect(clock.ok && clock.value.due).toEqual(due.ok && due.value);
      }),
      { numRuns: RUNS },
    );
  });
});

describe("why it is that day", () => {
  const stored = { ...SETTLEMENT, dueOn: on("2026-08-19") };
  const pause = happens("pause", "2026-07-20");
  const events = [pause, happens("resume", "2026-08-03")];

  it("shows the days it stood still, and counts none of them", () => {
    const why = whyDue({ ...stored, events }, calendar);
    expect(why?.due).toMatchObject({ dueOn: "2026-08-19", length: 30 });
    expect(why?.due.counted).toHaveLength(30);
    expect(why?.due.skipped.filter(({ reason }) => reason.code === "paused")).toHaveLength(14);
  });

  it("is not asked while it stands still", () => {
    expect(whyDue({ ...stored, events: [pause] }, calendar)).toBeNull();
    expect(standsStill({ ...stored, events: [pause] }, calendar)).toMatchObject({
      pausedOn: "2026-07-20",
      daysLeft: 16,
      unit: "calendar",
    });
    expect(standsStill({ ...stored, events }, calendar)).toBeNull();
  });
});
