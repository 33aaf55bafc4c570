import { describe, expect, it } from "vitest";

import { legalCalendar } from "@/lib/domain/clock/calendar";
import { CALENDAR_DAYS } from "@/lib/domain/clock/calendar-data";
import { answerDeadline } from "@/lib/domain/clock/deadline-answer";
import { type AskedDeadline, readDeadlineQuestion } from "@/lib/domain/clock/deadline-question";
import type { OpenPoint } from "@/lib/domain/clock/open-points";

const calendar = legalCalendar(CALENDAR_DAYS);

function answer(but: Partial<AskedDeadline>) {
  const asked = { rule: "", length: "", unit: "", pause: [], extend: [], start: "", ...but };
  const read = readDeadlineQuestion(asked);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return answerDeadline(read.value, calendar);
}

const named = (point: OpenPoint) => {
  if (point.code === "day") return point.day.date;
  return point.code === "year" ? String(point.year) : point.code;
};

function open(but: Partial<AskedDeadline>): string[] {
  const answered = answer(but);
  if (!answered.ok) throw new Error(answered.problem);
  return answered.value.openPoints.map(named);
}

describe("the answer of the calculator", () => {
  it.each<[Partial<AskedDeadline>, string]>([
    [{ start: "2026-11-20", length: "7", unit: "working" }, "2026-12-02"],
    [{ start: "2026-11-20", rule: "complaint-acceptance" }, "2026-12-02"],
    [{ start: "2026-07-02", length: "30", unit: "calendar" }, "2026-08-03"],
    [{ start: "2026-09-01", rule: "denunciation-settlement", extend: ["30", "30"] }, "2026-11-30"],
    [
      { start: "2026-07-06", rule: "complaint-settlement", pause: ["2026-07-20..2026-08-03"] },
      "2026-08-19",
    ],
    [{ start: "2026-11-27", rule: "reception-schedule" }, "2026-11-19"],
    [{ start: "2026-11-20", rule: "community-decision-consent" }, "2027-02-22"],
  ])("to %j is %s", (but, dueOn) => {
    expect(answer(but)).toMatchObject({ ok: true, value: { due: { dueOn } } });
  });

  it.each<[Partial<AskedDeadline>, string]>([
    [{ length: "7" }, "within"],
    [{ rule: "disclosure-posting" }, "at_least"],
    [{ rule: "reception-schedule" }, "before"],
  ])("to %j says how the period binds: %s", (but, sense) => {
    expect(answer({ start: "2026-11-20", ...but })).toMatchObject({ value: { sense } });
  });

  it("is not guessed where the calendar is missing", () => {
    expect(answer({ start: "2027-12-30", length: "7" })).toEqual({
      ok: false,
      problem: "calendar_missing",
    });
  });
});

describe("what is open about a date", () => {
  it.each<[string, Partial<AskedDeadline>, string[]]>([
    ["nothing", { start: "2026-11-25", length: "5" }, []],
    ["a day", { start: "2026-11-20", length: "7" }, ["2026-11-24"]],
    ["a year", { start: "2025-06-02", length: "7" }, ["2025"]],
    ["the year it runs into", { start: "2026-12-28", length: "7" }, ["2027"]],
    [
      "a day, and a year whose days are not named one by one",
      { start: "2026-11-20", length: "40" },
      ["2027", "2026-11-24"],
    ],
    ["the rule", { start: "2026-11-25", rule: "report-forwarding" }, ["rule"]],
    [
      "that it is moved forward",
      { start: "2026-07-02", rule: "complaint-settlement" },
      ["rolls_forward"],
    ],
    [
      "that it is moved back",
      { start: "2026-09-07", rule: "complaint-dialogue-notice" },
      ["rolls_back"],
    ],
    [
      "everything at once",
      { start: "2026-12-26", rule: "complaint-sending-second-decision" },
      ["rule", "2027", "rolls_forward"],
    ],
    [
      "the day a calendar period would end on",
      { start: "2026-11-04", rule: "consultation-opinion" },
      ["2026-11-24", "rolls_forward"],
    ],
  ])("%s", (_, but, points) => expect(open(but)).toEqual(points));
});
