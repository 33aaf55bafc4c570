import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import { legalCalendar } from "@/lib/domain/clock/calendar";
import { CALENDAR_DAYS } from "@/lib/domain/clock/calendar-data";

import { isDeskOpen, toldAbout, type WarnableCase, type Warned, warningsAbout } from "./warning";

const calendar = legalCalendar(CALENDAR_DAYS);
const on = calendarDate;

const settlement = {
  ruleId: "complaint-settlement",
  startOn: on("2026-10-05"),
  dueOn: on("2026-11-04"),
};
const accepted: WarnableCase = {
  kind: "complaint",
  state: "accepted",
  receivedOn: on("2026-09-28"),
  period: settlement,
};

describe("what is told about a case", () => {
  it.each([
    ["2026-10-28", []],
    ["2026-10-29", [{ name: "due_soon", about: "2026-11-04" }]],
    ["2026-11-04", [{ name: "due_soon", about: "2026-11-04" }]],
    ["2026-11-05", [{ name: "overdue", about: "2026-11-04" }]],
    ["2027-03-01", [{ name: "overdue", about: "2026-11-04" }]],
  ] as const)("of a settlement due on 04/11: on %s %j", (today, expected) => {
    expect(warningsAbout(accepted, on(today), calendar)).toEqual(expected);
  });

  it.each([
    ["registered", "2026-11-10", []],
    ["registered", "2026-11-11", ["near_limit"]],
    ["in_progress", "2026-11-11", ["near_limit"]],
    ["forwarded", "2027-02-01", ["near_limit"]],
    // A complaint that waits for a signature waits for the resident, and one that is accepted is handled.
    ["awaiting_completion", "2027-02-01", []],
    ["more_requested", "2027-02-01", []],
    ["accepted", "2027-02-01", []],
    ["suspended", "2027-02-01", []],
    ["reprocessing", "2027-02-01", []],
  ] as const)("of a letter of 02/10 that is %s: on %s %j", (state, today, expected) => {
    const letter = { ...accepted, state, receivedOn: on("2026-10-02"), period: null };
    const warnings = warningsAbout(letter, on(today), calendar);
    expect(warnings.map(({ name }) => name)).toEqual(expected);
    for (const { about } of warnings) expect(about).toBe("2026-10-02");
  });

  it("may be two things at once", () => {
    const late = { ...accepted, state: "registered", receivedOn: on("2026-10-02") } as const;
    expect(warningsAbout(late, on("2026-11-20"), calendar).map(({ name }) => name)).toEqual([
      "overdue",
      "near_limit",
    ]);
  });
});

const person = (accountId: string, role: Warned["role"]) => ({
  accountId,
  positionId: `p-${accountId}`,
  role,
});
const [clerk, officer, leader] = [
  person("clerk", "clerk"),
  person("officer", "officer"),
  person("leader", "leader"),
];

describe("who is told", () => {
  it.each([
    ["due_soon", "p-officer", [clerk, officer, leader], ["officer"]],
    ["overdue", "p-officer", [clerk, officer, leader], ["officer", "leader"]],
    ["near_limit", "p-officer", [clerk, officer, leader], ["officer", "leader"]],
    // Nobody holds it, or whoever did has left the office.
    ["due_soon", null, [clerk, officer, leader], ["clerk"]],
    ["due_soon", "p-gone", [clerk, officer, leader], ["clerk"]],
    ["overdue", null, [clerk, officer, leader], ["clerk", "leader"]],
    ["due_soon", null, [officer, leader], ["leader"]],
    ["overdue", "p-leader", [clerk, leader], ["leader"]],
    ["overdue", null, [officer], []],
  ] as const)("%s, held by %s", (warning, holder, staff, expected) => {
    expect(toldAbout(warning, holder, staff).map(({ accountId }) => accountId)).toEqual(expected);
  });
});

describe("the hours in which somebody is written to", () => {
  it.each([
    ["2026-11-25T06:59:59+07:00", false],
    ["2026-11-25T07:00:00+07:00", true],
    ["2026-11-25T16:59:59+07:00", true],
    ["2026-11-25T17:00:00+07:00", false],
    ["2026-11-25T23:30:00+07:00", false],
    // In Vietnam it is Thursday morning already.
    ["2026-11-26T01:00:00Z", true],
    ["2026-11-28T09:00:00+07:00", false],
    ["2026-09-02T09:00:00+07:00", false],
    // A Saturday that is worked.
    ["2026-08-22T09:00:00+07:00", true],
  ])("at %s: %s", (instant, isOpen) => {
    expect(isDeskOpen(new Date(instant), calendar)).toBe(isOpen);
  });
});
