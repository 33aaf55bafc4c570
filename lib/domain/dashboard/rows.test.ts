import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import {
  FIGURES,
  NO_DUE,
  NO_FIGURES,
  NO_STANDING,
  STANDINGS,
} from "@/lib/domain/dashboard/figures";
import {
  askedSpan,
  CASE_MEASURES,
  CaseRowsFilter,
  DashboardFilter,
  RECOMMENDATION_MEASURES,
  RecommendationRowsFilter,
  writeRowCursor,
} from "@/lib/domain/dashboard/rows";
import { SPAN_KINDS } from "@/lib/domain/dashboard/span";

const ID = "3b241101-e2bb-4255-8caf-4136c566a962";
const PLAIN = { span: "month", from: null, to: null, kind: null };
const ROWS = { ...PLAIN, unit: null, after: null };

/** What an address says that means nothing. */
const NONSENSE = Object.fromEntries(
  ["span", "from", "to", "kind", "after", "measure"].map((name) => [name, "nonsense"]),
);

describe("what is asked of the figures", () => {
  it("is this month where nothing is said, or nothing that is known", () => {
    for (const asked of [{}, { ...NONSENSE, unit: "a b" }, { unit: 7, from: 7, after: 7 }]) {
      expect(DashboardFilter.parse(asked)).toEqual(PLAIN);
      expect(CaseRowsFilter.parse(asked)).toEqual({ ...ROWS, measure: "overdue" });
      expect(RecommendationRowsFilter.parse(asked)).toEqual({ ...ROWS, measure: "due" });
    }
  });

  it("may be any time, kind, unit and measure", () => {
    const asked = { span: "custom", from: "2026-01-01", to: " 2026-02-28 ", kind: "petition" };
    const read = { ...asked, to: "2026-02-28" };
    expect(DashboardFilter.parse(asked)).toEqual(read);
    expect(
      CaseRowsFilter.parse({ ...asked, unit: "lang", measure: "met", after: `2026-01-05_${ID}` }),
    ).toEqual({
      ...read,
      unit: "lang",
      measure: "met",
      after: { day: "2026-01-05", id: ID },
    });
    expect(askedSpan(DashboardFilter.parse(asked))).toEqual({
      kind: "custom",
      from: "2026-01-01",
      to: "2026-02-28",
    });
  });

  it.each([
    ["times", SPAN_KINDS, "month quarter year report_quarter report_year custom"],
    ["cases", CASE_MEASURES, "received open overdue due met late openLate rated satisfied"],
    ["recommendations", RECOMMENDATION_MEASURES, "due met late openLate"],
    ["figures", FIGURES, "received met late openLate rated satisfied"],
    ["standings", STANDINGS, "open overdue"],
  ] as const)("has names that stand in addresses: %s", (_, names, stored) => {
    expect(names.join(" ")).toBe(stored);
  });

  it("that nobody knows anything of is nought", () => {
    expect(NO_FIGURES).toEqual(Object.fromEntries(FIGURES.map((name) => [name, 0])));
    expect(NO_STANDING).toEqual({ open: 0, overdue: 0 });
    expect(NO_DUE).toEqual({ met: 0, late: 0, openLate: 0 });
  });
});

const after = (text: string) => CaseRowsFilter.parse({ after: text }).after;

describe("a place among the rows", () => {
  it("is read back as it was written", () => {
    const cursor = { day: calendarDate("2026-11-20"), id: ID };
    expect(after(writeRowCursor(cursor))).toEqual(cursor);
  });

  it.each([
    "",
    ID,
    `2026-02-30_${ID}`,
    `12026-11-20_${ID}`,
    `2026-11-20_${ID}0`,
    `2026-11-20_${"-".repeat(36)}`,
    `2026-11-20_${ID.replace("3", "G")}`,
    `2026-11-20 ${ID}`,
  ])("is not %j", (text) => {
    expect(after(text)).toBeNull();
  });
});
