import { describe, expect, it } from "vitest";

import { lunarDaysOf } from "@/lib/domain/clock/lunar";

/** As printed calendars have them, in Vietnam: in 2007 and 2030 a day before China. */
const TET = [
  "2000-02-05",
  "2001-01-24",
  "2002-02-12",
  "2003-02-01",
  "2004-01-22",
  "2005-02-09",
  "2006-01-29",
  "2007-02-17",
  "2008-02-07",
  "2009-01-26",
  "2010-02-14",
  "2011-02-03",
  "2012-01-23",
  "2013-02-10",
  "2014-01-31",
  "2015-02-19",
  "2016-02-08",
  "2017-01-28",
  "2018-02-16",
  "2019-02-05",
  "2020-01-25",
  "2021-02-12",
  "2022-02-01",
  "2023-01-22",
  "2024-02-10",
  "2025-01-29",
  "2026-02-17",
  "2027-02-06",
  "2028-01-26",
  "2029-02-13",
  "2030-02-02",
  "2031-01-23",
  "2032-02-11",
  "2033-01-31",
  "2034-02-19",
  "2035-02-08",
];

describe("the lunar days of a year", () => {
  it.each(TET)("the year begins on %s", (day) => {
    expect(lunarDaysOf(Number(day.slice(0, 4))).tetOn).toBe(day);
  });

  it.each([
    "2022-04-10",
    "2023-04-29",
    "2024-04-18",
    "2025-04-07",
    "2026-04-26",
    "2027-04-16",
    "2028-04-04",
  ])("the Hùng kings are honoured on %s", (day) => {
    expect(lunarDaysOf(Number(day.slice(0, 4))).hungKingsOn).toBe(day);
  });
});
