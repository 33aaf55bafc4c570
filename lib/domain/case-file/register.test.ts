import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import {
  type KeptCode,
  keptOf,
  REGISTER_COLUMNS,
  RegisterFilter,
} from "@/lib/domain/case-file/register";

const on = calendarDate;
const NEVER = { metOn: null, pausedOn: null, stoppedOn: null };
const dueOn = on("2026-11-20");

describe("how a period stands in the register", () => {
  it.each<[string, object, string, KeptCode]>([
    ["was met on its last day", { metOn: on("2026-11-20") }, "2026-12-01", "in_time"],
    ["was met the day after", { metOn: on("2026-11-21") }, "2026-12-01", "late"],
    ["was stopped", { stoppedOn: on("2026-11-25") }, "2026-12-01", "none"],
    ["stands still, also past its day", { pausedOn: on("2026-11-10") }, "2026-12-01", "suspended"],
    [
      "was met though it stood still and was stopped since",
      { metOn: on("2026-11-20"), pausedOn: on("2026-11-10"), stoppedOn: on("2026-11-25") },
      "2026-12-01",
      "in_time",
    ],
    [
      "was stopped while it stood still",
      { pausedOn: on("2026-11-10"), stoppedOn: on("2026-11-25") },
      "2026-12-01",
      "none",
    ],
    ["runs on its last day", {}, "2026-11-20", "open"],
    ["runs the day after", {}, "2026-11-21", "open_late"],
  ])("%s", (_, but, today, kept) => {
    expect(keptOf({ dueOn, ...NEVER, ...but }, on(today))).toBe(kept);
  });

  it("has nothing to keep before a period began", () => {
    expect(keptOf(null, on("2026-11-20"))).toBe("none");
  });
});

describe("what is asked of a register", () => {
  it("is the book of receipts of proposals where nothing else is said, or nothing that is known", () => {
    const plain = { book: "receipts", series: "KNPA", year: null, after: 0 };
    expect(RegisterFilter.parse({})).toEqual(plain);
    expect(RegisterFilter.parse({ book: "x", series: "TC", year: "mười", after: "-1" })).toEqual(
      plain,
    );
    expect(
      RegisterFilter.parse({ book: "handling", series: "KN", year: "2026", after: "7" }),
    ).toEqual({ book: "handling", series: "KN", year: 2026, after: 7 });
  });

  it.each([
    ["2021", null],
    ["2022", 2022],
    ["2100", 2100],
    ["2101", null],
    ["2026.5", null],
    ["", null],
  ])("may be of the year %j: %s", (year, asked) => {
    expect(RegisterFilter.parse({ year }).year).toBe(asked);
  });

  it.each([
    ["0", 0],
    ["1.5", 0],
    ["12", 12],
  ])("may go on after number %j: %i", (after, asked) => {
    expect(RegisterFilter.parse({ after }).after).toBe(asked);
  });

  it("has the columns of the paper, in their order", () => {
    expect(
      Object.entries(REGISTER_COLUMNS).map(([book, names]) => `${book}: ${names.join(" ")}`),
    ).toEqual([
      "receipts: reference received filer address channel kind subject unit",
      "handling: reference received filer subject accepted due holder state ended kept",
    ]);
  });
});
