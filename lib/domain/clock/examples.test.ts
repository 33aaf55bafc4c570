import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { addDays, type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";
import { legalCalendar } from "@/lib/domain/clock/calendar";
import { CALENDAR_DAYS } from "@/lib/domain/clock/calendar-data";
import { explain, type SkippedDay } from "@/lib/domain/clock/explanation";
import { PERIOD_UNITS, type PeriodChanges } from "@/lib/domain/clock/period";
import { dueBy, type LegalRule, ruleFor } from "@/lib/domain/clock/rules";
import { ruleById } from "@/lib/domain/clock/standing";

const calendar = legalCalendar(CALENDAR_DAYS);

type Column =
  | "số"
  | "việc"
  | "quy định"
  | "bắt đầu"
  | "thời hạn"
  | "thay đổi"
  | "ngày được đếm"
  | "ngày không đếm"
  | "đếm hết"
  | "hạn";

const cellsOf = (line: string) =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());

const LINES = readFileSync("docs/deadline-examples.md", "utf8").split("\n");
const ROWS = LINES.filter((line) => /^\|\s*\d/.test(line)).map(cellsOf);
const HEADS = cellsOf(LINES.find((line) => line.startsWith("| số |")) ?? "");

/** One row of the tables of deadlines; a column that isn't there is empty. */
function exampleOf(row: readonly string[]): (column: Column) => string {
  return (column) => row[HEADS.indexOf(column)] ?? "";
}

const written = (text: string) => calendarDate(text.split("/").toReversed().join("-"));

/** "23/11; 25/11–27/11 cuối tuần": each day with its word, told apart from other years by their order. */
function daysIn(cell: string, from: CalendarDate, step: 1 | -1): [CalendarDate, string][] {
  const found: [CalendarDate, string][] = [];
  const runs = [...cell.matchAll(/(\d\d\/\d\d)(?:–(\d\d\/\d\d))?([^;]*)/g)];
  let day = from;
  for (const [, first = "", last = first, word = ""] of runs) {
    day = nextCalled(first, day, step);
    found.push([day, word.trim()]);
    while (!isCalled(day, last)) {
      day = addDays(day, step);
      found.push([day, word.trim()]);
    }
  }
  return found;
}

const isCalled = (day: CalendarDate, name: string) => `${day.slice(8)}/${day.slice(5, 7)}` === name;

function nextCalled(name: string, from: CalendarDate, step: 1 | -1): CalendarDate {
  let day = from;
  while (!isCalled(day, name)) day = addDays(day, step);
  return day;
}

function changesIn(cell: string): PeriodChanges {
  const pauses = [...cell.matchAll(/tạm dừng ([\d/]+)–([\d/]+)/g)];
  const extensions = [...cell.matchAll(/gia hạn (\d+) ngày/g)];
  return {
    pauses: pauses.map(([, from = "", to = ""]) => ({
      suspendedOn: written(from),
      resumedOn: written(to),
    })),
    extensions: extensions.map(([, days]) => Number(days)),
  };
}

function wordFor({ reason }: SkippedDay): string {
  if (reason.code === "weekend") return "cuối tuần";
  return reason.code === "paused" ? "tạm dừng" : reason.day.name;
}

const UNIT_WORDS = { working: "ngày làm việc", calendar: "ngày", month: "tháng" } as const;

function requiredById(id: string): LegalRule {
  const rule = ruleById(id);
  if (!rule) throw new Error(`no rule is called ${id}`);
  return rule;
}

const periodOf = ({ period: { length, unit }, sense }: LegalRule) =>
  `${length} ${UNIT_WORDS[unit]}${sense === "before" ? " trước" : ""}`;

function counts(rule: LegalRule, startOn: CalendarDate, changes: string) {
  const due = dueBy(rule, startOn, calendar, changesIn(changes));
  if (!due.ok) throw new Error(due.problem);
  return explain(due.value, calendar);
}

describe("deadlines counted on the wall calendar, one day after the other", () => {
  const examples = ROWS.filter((row) => row.length === HEADS.length);

  it("are those of the law and at least sixty more", () => {
    expect(examples.length).toBeGreaterThanOrEqual(11 + 60);
  });

  it.each(examples)("%s. %s: %s from %s", (...row) => {
    const said = exampleOf(row);
    const startOn = written(said("bắt đầu"));
    const rule = requiredById(said("quy định").replaceAll("`", ""));
    expect(ruleFor(rule, startOn)?.id).toBe(rule.id);
    expect(periodOf(rule)).toBe(said("thời hạn"));

    const { counted, skipped, rawDueOn, dueOn } = counts(rule, startOn, said("thay đổi"));
    expect(dueOn).toBe(written(said("hạn")));
    expect(rawDueOn).toBe(written(said("đếm hết")));
    const step = rule.sense === "before" ? -1 : 1;
    const first = addDays(startOn, step);
    const days = daysIn(said("ngày được đếm"), first, step).map(([day]) => day);
    expect(counted).toEqual(days);
    expect(said("ngày được đếm")).toContain(`(${counted.length})`);
    expect(skipped.map((day) => [day.date, wordFor(day)])).toEqual(
      daysIn(said("ngày không đếm"), first, step),
    );
  });

  it("have units the clock knows", () => {
    expect(Object.keys(UNIT_WORDS).sort()).toEqual([...PERIOD_UNITS].sort());
  });
});

describe("the calendar they were counted with", () => {
  const years = ROWS.filter((row) => row.length === 3);

  it.each(years)("%s is the one the portal starts with", (year, off = "", worked = "") => {
    const first = calendarDate(`${year}-01-01`);
    const of = (isWorked: boolean) =>
      CALENDAR_DAYS.filter(({ date, kind }) => {
        return date.startsWith(year) && (kind === "swap_work") === isWorked;
      })
        .toSorted((a, b) => a.date.localeCompare(b.date))
        .map(({ date, name }) => [date, name]);
    expect(of(false)).toEqual(daysIn(off, first, 1));
    expect(of(true)).toEqual(daysIn(worked, first, 1));
  });

  it("is that of every year entered", () => {
    expect(new Set(years.map(([year]) => Number(year)))).toEqual(calendar.years);
  });
});
