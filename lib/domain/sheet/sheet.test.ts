import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";
import { day, number, oneLine } from "@/lib/domain/sheet/column";
import { PROJECTS_SHEET } from "@/lib/domain/sheet/projects";
import { RESULTS_SHEET } from "@/lib/domain/sheet/results";
import type { ResultItem } from "@/lib/domain/sheet/results-columns";
import {
  cellsOf,
  headingsOf,
  placeColumns,
  readRow,
  type Surroundings,
} from "@/lib/domain/sheet/sheet";
import { SHEETS } from "@/lib/domain/sheet/sheets";

const around: Surroundings = {
  today: calendarDate("2026-11-22"),
  publishes: true,
  boards: [{ id: "board", name: "Ban Thanh tra nhân dân" }],
  units: [
    { id: "u1", slug: "kim-lien", name: "Kim Liên", isCurrent: true },
    { id: "u0", slug: "kim-lien-2025", name: "Kim Liên", isCurrent: false },
  ],
  sources: ["portal"],
};

const words = fc
  .string({
    unit: fc.constantFrom(...Array.from("=+-@' aăâđêôơư\n12,;\"")),
    minLength: 0,
    maxLength: 30,
  })
  .map((text) => `Nội dung ${text}`.trim());
const head = words.map((text) => text.replaceAll(/\s+/g, " "));
const past = fc.integer({ min: 1, max: 700 }).map((days): CalendarDate => {
  const date = new Date(Date.UTC(2024, 6, 1) + days * 86_400_000);
  return calendarDate(date.toISOString().slice(0, 10));
});

const anItem: fc.Arbitrary<ResultItem> = fc
  .record({
    title: head,
    summary: words,
    from: past,
    texts: fc.array(words, { minLength: 1, maxLength: 4 }),
    asked: fc.array(words, { maxLength: 4 }),
    isDemonstration: fc.boolean(),
  })
  .map(({ title, summary, from, texts, asked, isDemonstration }) => ({
    code: "mot-ket-qua",
    boardId: "board",
    title: `Giám sát ${title}`,
    field: "land",
    inspectedFrom: from,
    inspectedTo: null,
    summary: `Tóm tắt ${summary}`,
    isDemonstration,
    findings: texts.map((text) => ({ verdict: "good", text: `Phát hiện ${text}` })),
    recommendations: asked
      .map((text, at) => ({ finding: at % texts.length, text: `Kiến nghị ${text}` }))
      .toSorted((a, b) => a.finding - b.finding)
      .map((one) => ({
        ...one,
        addresseeUnitId: "u0",
        sentOn: from,
        state: "sent",
        answeredOn: null,
        doneOn: null,
        verifiedOn: null,
      })),
  }));

function readBack(rows: readonly string[][]): ResultItem {
  const placed = placeColumns(RESULTS_SHEET.columns, headingsOf(RESULTS_SHEET.columns));
  if (!("places" in placed)) throw new Error("the headings are not found");
  const lines = rows.map((cells, at) => {
    const read = readRow(RESULTS_SHEET.columns, placed.places, { line: at + 2, cells });
    if (!("row" in read)) throw new Error(JSON.stringify(read.faults));
    return { line: at + 2, row: read.row };
  });
  const item = RESULTS_SHEET.itemOf(lines, around);
  if (Array.isArray(item)) throw new Error(JSON.stringify(item));
  return item;
}

describe("a sheet", () => {
  it("reads what it wrote as the same result, and writes it again as the same cells", () => {
    fc.assert(
      fc.property(anItem, (item) => {
        const rows = cellsOf(RESULTS_SHEET, item, around);
        const again = readBack(rows);
        expect(again).toEqual(item);
        expect(cellsOf(RESULTS_SHEET, again, around)).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });

  it("finds its columns in any order, and says which are missing, doubled or nobody's", () => {
    const headings = headingsOf(PROJECTS_SHEET.columns);
    expect(placeColumns(PROJECTS_SHEET.columns, headings.toReversed())).toHaveProperty("places");
    const placed = placeColumns(PROJECTS_SHEET.columns, ["MÃ DỰ ÁN", "Mã dự án", "Cột lạ"]);
    const problems = "faults" in placed ? placed.faults.map(({ problem }) => problem) : [];
    expect(new Set(problems)).toEqual(
      new Set(["column_twice", "column_unknown", "column_missing"]),
    );
  });

  it.each([
    ["1.250.000", 1_250_000],
    ["97,5", 97.5],
    ["97.5", 97.5],
    ["1.234", 1234],
    ["1,234", null],
    ["abc", null],
    ["1e3", null],
  ])("reads the number %j as it is written here", (cell, value) => {
    const column = number({ heading: "", help: "", min: 0, max: 1e12, decimals: 2 });
    const read = column.read(cell);
    expect(read.ok ? read.value : null).toBe(value);
  });

  it.each([
    ["5/11/2026", "2026-11-05"],
    ["2026-11-05", "2026-11-05"],
    ["31/02/2026", null],
    ["11/13/2026", null],
  ])("reads the day %j", (cell, date) => {
    const read = day({ heading: "", help: "" }).read(cell);
    expect(read.ok ? read.value : null).toBe(date);
  });

  it("refuses letters that hide", () => {
    expect(oneLine({ heading: "", help: "", max: 9 }).read("a\u200Bb")).toMatchObject({
      problem: "text_has_hidden_characters",
    });
  });

  it("gives every kind an example that it reads itself, marked as an illustration", () => {
    for (const { columns, example } of Object.values(SHEETS)) {
      const mark = columns.findIndex(({ key }) => key === "isDemonstration");
      expect(example.map((row) => row[mark])).toEqual(example.map(() => "có"));
      expect(new Set(columns.map(({ heading }) => heading)).size).toBe(columns.length);
    }
  });
});
