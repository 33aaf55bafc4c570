import { describe, expect, it } from "vitest";
import type * as z from "zod";

import { calendarDate } from "@/lib/domain/calendar-date";
import { type CalendarDay, CALENDAR_DAY_KINDS } from "@/lib/domain/clock/calendar";
import {
  areStillTrue,
  CALENDAR_CHANGE_CAUSES,
  CALENDAR_CHANGE_STATES,
  calendarWith,
  changedFrom,
  changesBetween,
  withDay,
} from "@/lib/domain/clock/calendar-change";
import {
  ConfirmChangeInput,
  DAY_CHOICES,
  ImportYearInput,
  ProposeYearInput,
  SetDayInput,
  WithdrawChangeInput,
} from "@/lib/domain/clock/calendar-input";
import { proposedYear } from "@/lib/domain/clock/calendar-proposal";

function aDay(date: string, but: Partial<CalendarDay> = {}): CalendarDay {
  return {
    date: calendarDate(date),
    kind: "holiday",
    name: "Quốc khánh",
    sourceDocument: "Bộ luật Lao động",
    confirmed: true,
    ...but,
  };
}

const first = aDay("2026-09-01");
const second = aDay("2026-09-02");
const third = aDay("2026-09-03");

describe("a change of the calendar", () => {
  it("is nothing where the days say the same, in whatever order", () => {
    expect(changesBetween([first, second], [aDay("2026-09-02"), aDay("2026-09-01")])).toEqual([]);
  });

  it.each<[string, Partial<CalendarDay>]>([
    ["another kind", { kind: "swap_off" }],
    ["another name", { name: "Ngày Quốc khánh" }],
    ["another document", { sourceDocument: "Công văn 1" }],
    ["no confirmation", { confirmed: false }],
  ])("is any day of %s", (_, but) => {
    const after = { ...first, ...but };
    expect(changesBetween([first], [after])).toEqual([
      { date: "2026-09-01", before: first, after },
    ]);
  });

  it("is what comes and what goes, day after day", () => {
    expect(changesBetween([third], [second, first]).map(({ date }) => date)).toEqual([
      "2026-09-01",
      "2026-09-02",
      "2026-09-03",
    ]);
    expect(changesBetween([third, first], [second, third])).toEqual([
      { date: "2026-09-01", before: first, after: null },
      { date: "2026-09-02", before: null, after: second },
    ]);
  });

  it("leads from the one calendar to the other", () => {
    const [from, to] = [
      [third, first],
      [second, aDay("2026-09-03", { name: "Nghỉ bù" })],
    ];
    expect(calendarWith(from, changesBetween(from, to))).toEqual(to);
    expect(calendarWith(from, [])).toEqual([first, third]);
  });

  it("is seen anew from the calendar of now, and is none where it was made already", () => {
    const changes = changesBetween([first], [second]);
    const meanwhile = aDay("2026-09-01", { name: "Nghỉ" });
    expect(changedFrom([meanwhile, second], changes)).toEqual([
      { date: "2026-09-01", before: meanwhile, after: null },
    ]);
    expect(changedFrom([second], changes)).toEqual([]);
  });

  it("is still true while nobody touched its days", () => {
    const changes = changesBetween([first], [second]);
    expect(areStillTrue([first], changes)).toBe(true);
    expect(areStillTrue([first, third], changes)).toBe(true);
    expect(areStillTrue([first, second], changes)).toBe(false);
    expect(areStillTrue([], changes)).toBe(false);
    expect(areStillTrue([aDay("2026-09-01", { confirmed: false })], changes)).toBe(false);
  });

  it("may be of one day, which comes, goes or becomes another", () => {
    const renamed = aDay("2026-09-01", { name: "Nghỉ" });
    expect(withDay([first, second], first.date, null)).toEqual([second]);
    expect(withDay([first, second], first.date, renamed)).toEqual([second, renamed]);
    expect(withDay([first], second.date, second)).toEqual([first, second]);
  });

  it("is stored by these names", () => {
    expect(CALENDAR_CHANGE_CAUSES.join(" ")).toBe("calendar rules");
    expect(CALENDAR_CHANGE_STATES.join(" ")).toBe(
      "counting counted confirmed under_way carried_out withdrawn",
    );
  });
});

describe("a proposed year", () => {
  it("keeps what was confirmed, and proposes the rest", () => {
    const lunar = {
      year: 2027,
      tetOn: calendarDate("2027-02-06"),
      daysBeforeTet: 1,
      hungKingsOn: calendarDate("2027-04-16"),
    } as const;
    const known = aDay("2027-04-30", { name: "Ngày Chiến thắng, đã xác nhận" });
    const guessed = aDay("2027-06-01", { confirmed: false });
    const proposed = proposedYear([guessed, known], lunar);
    const on = (date: string) => proposed.filter((day) => day.date === date);
    expect(on("2027-04-30")).toEqual([known]);
    expect(on("2027-06-01")).toEqual([]);
    expect(on("2027-01-01")).toMatchObject([{ name: "Tết Dương lịch", confirmed: false }]);
  });
});

const problems = (schema: z.ZodType, typed: unknown) =>
  schema.safeParse(typed).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);

describe("the form of a day of the calendar", () => {
  const typed = {
    date: "2026-11-24",
    kind: "holiday",
    name: "Ngày Văn hóa Việt Nam",
    document: "Công văn 1",
    isConfirmed: "yes",
  };

  it("is read as an entry, or as none for a day like any other", () => {
    const day = { year: 2026, date: "2026-11-24", sourceDocument: "Công văn 1" };
    const entry = {
      date: "2026-11-24",
      kind: "holiday",
      name: "Ngày Văn hóa Việt Nam",
      sourceDocument: "Công văn 1",
      confirmed: true,
    };
    expect(SetDayInput.parse(typed)).toEqual({ ...day, entry });
    expect(SetDayInput.parse({ ...typed, isConfirmed: "no" }).entry).toEqual({
      ...entry,
      confirmed: false,
    });
    expect(SetDayInput.parse({ ...typed, kind: "ordinary" })).toEqual({ ...day, entry: null });
    expect(SetDayInput.parse({ ...typed, kind: "ordinary", name: "" })).toEqual({
      ...day,
      entry: null,
    });
    expect(DAY_CHOICES).toEqual([...CALENDAR_DAY_KINDS, "ordinary"]);
  });

  it.each<[object, string[]]>([
    [{ date: undefined }, ["date: date_missing", "date: date_not_real"]],
    [{ date: "2026-02-30" }, ["date: date_not_real"]],
    [{ kind: "feast" }, ["kind: choice_missing"]],
    [{ name: "" }, ["name: day_name_missing"]],
    [{ name: "x".repeat(121) }, ["name: day_name_too_long"]],
    [
      { document: "" },
      ["document: calendar_document_missing", "document: calendar_document_too_short"],
    ],
    [{ document: "CV" }, ["document: calendar_document_too_short"]],
    [{ document: "x".repeat(301) }, ["document: calendar_document_too_long"]],
    [{ isConfirmed: "perhaps" }, ["isConfirmed: choice_missing"]],
    [{ hobby: "x" }, [": form_malformed"]],
  ])("is refused with %j: %j", (changed, said) => {
    expect(problems(SetDayInput, { ...typed, ...changed })).toEqual(said);
  });

  it("may be as long as this", () => {
    const long = { ...typed, name: "x".repeat(120), document: "x".repeat(300) };
    expect(problems(SetDayInput, long)).toBeUndefined();
    expect(problems(SetDayInput, { ...typed, document: "CV1" })).toBeUndefined();
  });
});

describe("the forms of a year and of a change", () => {
  const change = "6f1c1f0e-3c1f-4c56-9a55-0d6a3f1f9a11";

  it.each([
    ["2022", 2022],
    ["2026", 2026],
    ["2049", 2049],
  ])("may be about %s", (year, read) => {
    expect(ProposeYearInput.parse({ year })).toEqual({ year: read });
    expect(ImportYearInput.parse({ year, document: "Công văn" })).toEqual({
      year: read,
      document: "Công văn",
    });
  });

  it.each(["2021", "2050", "1926", "20260", "12026", "x2026", "", undefined])(
    "is refused for the year %j",
    (year) => {
      expect(problems(ProposeYearInput, { year })).toEqual(["year: year_malformed"]);
    },
  );

  it("says which change, and which counting of it was looked at", () => {
    expect(ConfirmChangeInput.parse({ change, countings: "12" })).toEqual({
      change,
      countings: 12,
    });
    expect(WithdrawChangeInput.parse({ change })).toEqual({ change });
    for (const countings of ["", "-1", "1.5", "1234567", "x1", undefined]) {
      expect(problems(ConfirmChangeInput, { change, countings })).toEqual([
        "countings: form_malformed",
      ]);
    }
    expect(problems(WithdrawChangeInput, { change: "x" })).toEqual(["change: form_malformed"]);
    expect(problems(ProposeYearInput, { year: "2026", more: "x" })).toEqual([": form_malformed"]);
    expect(problems(ConfirmChangeInput, { change, countings: "1", more: "x" })).toEqual([
      ": form_malformed",
    ]);
  });
});
