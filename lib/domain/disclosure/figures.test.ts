import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import { legalCalendar } from "@/lib/domain/clock/calendar";
import { CALENDAR_DAYS } from "@/lib/domain/clock/calendar-data";
import {
  channelFigures,
  disclosedLines,
  type DisclosedRow,
  itemFigures,
  itemsWithout,
  missedLines,
  type PostedChannel,
} from "@/lib/domain/disclosure/figures";
import { periodDays, periodInWords, readPeriod, writePeriod } from "@/lib/domain/disclosure/period";

const reading = { today: calendarDate("2026-11-26"), calendar: legalCalendar(CALENDAR_DAYS) };
const Q3 = periodDays({ year: 2026, part: "q3" });

const row = (but: Partial<DisclosedRow> = {}): DisclosedRow => ({
  id: "a",
  slug: "a",
  isConsultation: false,
  item: 1,
  version: 1,
  title: "Kế hoạch",
  documentNumber: null,
  decidedOn: calendarDate("2026-07-01"),
  variant: "standard",
  ground: null,
  publishedOn: calendarDate("2026-07-08"),
  isDemonstration: false,
  ...but,
});
const channel = (but: Partial<PostedChannel> = {}): PostedChannel => ({
  id: "c",
  disclosureId: "a",
  kind: "board",
  fromOn: calendarDate("2026-07-08"),
  toOn: null,
  place: "Bảng tin",
  evidence: null,
  withdrawnNote: null,
  ...but,
});

describe("a period", () => {
  it.each([
    ["2026-q3", "2026-07-01", "2026-09-30", "quý III năm 2026"],
    ["2026-h1", "2026-01-01", "2026-06-30", "sáu tháng đầu năm 2026"],
    ["2026-year", "2026-01-01", "2026-12-31", "năm 2026"],
  ])("%s goes from %s to %s", (written, from, to, words) => {
    const period = readPeriod(written);
    if (!period) throw new Error("not read");
    expect(writePeriod(period)).toBe(written);
    expect(periodDays(period)).toEqual({ from, to });
    expect(periodInWords(period)).toBe(words);
  });

  it.each(["2026-q5", "1999-q1", "2026", "q1-2026", "2026-q1-x"])("is not %s", (written) => {
    expect(readPeriod(written)).toBeNull();
  });
});

describe("the list of a period", () => {
  it("says in time, late by how much, and owes no day for a correction", () => {
    const lines = disclosedLines(
      [
        row(),
        row({ id: "b", publishedOn: calendarDate("2026-07-13") }),
        row({ id: "c", version: 2, ground: "was_wrong" }),
        row({ id: "d", version: 2, ground: "content_changed" }),
      ],
      [],
      reading,
    );
    expect(
      lines.map(({ number, isLater, isCorrection, standing }) => [
        number,
        isLater,
        isCorrection,
        standing?.status ?? null,
        standing?.daysLate ?? null,
      ]),
    ).toEqual([
      [1, false, false, "on_time", 0],
      [2, false, false, "late", 5],
      [3, true, true, null, null],
      [4, true, false, "on_time", 0],
    ]);
  });

  it("leaves out what was recorded by mistake and what belongs to others", () => {
    const [line] = disclosedLines(
      [row()],
      [channel(), channel({ id: "x", withdrawnNote: "Nhầm" }), channel({ disclosureId: "b" })],
      reading,
    );
    expect(line?.channels.map(({ id }) => id)).toEqual(["c"]);
    const late = channel({ id: "l", kind: "radio", fromOn: calendarDate("2026-10-02") });
    const lines = disclosedLines([row()], [channel(), late], reading);
    expect(channelFigures(lines, Q3)).toEqual([{ kind: "board", times: 1 }]);
  });
});

const owed = (but: object) => ({
  id: "o",
  item: 7 as const,
  year: 2026,
  name: "Danh sách hộ",
  title: null,
  open: null,
  met: null,
  publishedAt: null,
  isDemonstration: false,
  ...but,
});
const duty = (decidedOn: string) => ({
  decidedOn: calendarDate(decidedOn),
  variant: "standard" as const,
});

describe("what was owed at the end of a period", () => {
  it("is what had passed its day by then and was not public, also when it was made public later", () => {
    const lines = missedLines(
      [
        owed({ id: "open", open: duty("2026-09-01") }),
        owed({
          id: "later",
          met: { ...duty("2026-09-01"), metOn: calendarDate("2026-10-12") },
        }),
        owed({ id: "in it", met: { ...duty("2026-09-01"), metOn: calendarDate("2026-09-29") } }),
        owed({ id: "not yet due", open: duty("2026-09-28") }),
        owed({ id: "planned" }),
      ],
      Q3,
      reading,
    );
    expect(lines.map(({ key, metOn }) => [key, metOn])).toEqual([
      ["open-open", null],
      ["later-2026-10-12", "2026-10-12"],
    ]);
    expect(lines[0]?.daysLate).toBeGreaterThan(60);
  });

  it("counts by clause of article 11", () => {
    const lines = disclosedLines([row(), row({ id: "c", ground: "was_wrong" })], [], reading);
    const missed = missedLines([owed({ open: duty("2026-09-01") })], Q3, reading);
    const rows = itemFigures(lines, missed);
    expect(rows).toHaveLength(14);
    expect(rows[0]).toEqual({ item: 1, published: 2, onTime: 1, late: 0, missed: 0 });
    expect(rows[6]).toEqual({ item: 7, published: 0, onTime: 0, late: 0, missed: 1 });
  });
});

const first = (item: 1 | 4, year: number, day: string | null) => ({
  item,
  year,
  firstPublishedOn: day === null ? null : calendarDate(day),
});

describe("clauses of which nothing is public", () => {
  const end = calendarDate("2026-09-30");

  it("do not hold what is posted for good, from whatever year, nor what came by then", () => {
    const rows = [first(4, 2025, "2025-08-01"), first(1, 2026, "2026-09-30")];
    expect(itemsWithout(rows, 2026, end)).toEqual([2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
  });

  it("hold what came later, or in another year", () => {
    const rows = [first(1, 2026, "2026-10-01"), first(1, 2025, "2025-02-01"), first(4, 2026, null)];
    expect(itemsWithout(rows, 2026, end)).toContain(1);
    expect(itemsWithout(rows, 2026, end)).toContain(4);
  });
});
