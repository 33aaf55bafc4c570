import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { addDays, calendarDate } from "@/lib/domain/calendar-date";
import {
  reportPeriod,
  type ReportPeriodKind,
  reportQuarterOf,
} from "@/lib/domain/period/report-period";
import { RUNS } from "@/lib/domain/testing/runs";

describe("a period of reports", () => {
  it.each<[ReportPeriodKind, string, string]>([
    ["first_quarter", "2025-12-15", "2026-03-14"],
    ["second_quarter", "2026-03-15", "2026-06-14"],
    ["third_quarter", "2026-06-15", "2026-09-14"],
    ["fourth_quarter", "2026-09-15", "2026-12-14"],
    ["half_year", "2025-12-15", "2026-06-14"],
    ["nine_months", "2025-12-15", "2026-09-14"],
    ["year", "2025-12-15", "2026-12-14"],
  ])("%s of 2026 runs from %s to %s", (kind, from, to) => {
    expect(reportPeriod(kind, 2026)).toEqual({ kind, year: 2026, from, to });
  });

  it.each([
    ["2025-12-14", "fourth_quarter", 2025],
    ["2025-12-15", "first_quarter", 2026],
    ["2026-03-14", "first_quarter", 2026],
    ["2026-03-15", "second_quarter", 2026],
    ["2026-11-22", "fourth_quarter", 2026],
    ["2026-12-31", "first_quarter", 2027],
  ])("%s lies in %s of %i", (date, kind, year) => {
    expect(reportQuarterOf(calendarDate(date))).toMatchObject({ kind, year });
  });

  it("holds its day, and the next quarter begins where it ends", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8000 }), (offset) => {
        const date = addDays(calendarDate("2015-01-01"), offset);
        const { from, to } = reportQuarterOf(date);
        expect(from <= date && date <= to).toBe(true);
        expect(reportQuarterOf(addDays(to, 1)).from).toBe(addDays(to, 1));
      }),
      { numRuns: RUNS },
    );
  });
});
