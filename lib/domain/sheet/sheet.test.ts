import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";
import { CHANNEL_KINDS } from "@/lib/domain/disclosure/postings";
import { DISCLOSURE_ITEMS } from "@/lib/domain/procedure/disclosure-items";
import { clockTime, day, number, oneLine } from "@/lib/domain/sheet/column";
import { DISCLOSURES_SHEET } from "@/lib/domain/sheet/disclosures";
import type { ChannelCells, DisclosureRecord } from "@/lib/domain/sheet/disclosures-columns";
import { type MemberItem, memberKey, MEMBERS_SHEET } from "@/lib/domain/sheet/members";
import { PROJECTS_SHEET } from "@/lib/domain/sheet/projects";
import { type ReceptionDayItem, RECEPTION_DAYS_SHEET } from "@/lib/domain/sheet/reception-days";
import { RESULTS_SHEET } from "@/lib/domain/sheet/results";
import type { ResultItem } from "@/lib/domain/sheet/results-columns";
import {
  cellsOf,
  headingsOf,
  isSame,
  placeColumns,
  readRow,
  type Sheet,
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

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });

const aPosting: fc.Arbitrary<ChannelCells> = fc.record({
  kind: fc.constantFrom(...CHANNEL_KINDS),
  fromOn: past,
  toOn: fc.constant(null),
  place: head,
  evidence: maybe(head),
});

const aDisclosure: fc.Arbitrary<DisclosureRecord> = fc
  .record({
    code: fc.constant("mot-noi-dung"),
    item: fc.constantFrom(...DISCLOSURE_ITEMS),
    year: fc.integer({ min: 2023, max: 2100 }),
    name: head.map((text) => `Kế hoạch ${text}`),
    responsible: maybe(head),
    plannedOn: maybe(past),
    decidedOn: fc.constant(calendarDate("2024-07-01")),
    variant: fc.constant("standard" as const),
    isDemonstration: fc.boolean(),
    published: maybe(
      fc.record({
        title: head.map((text) => `Kế hoạch ${text}`),
        body: words.map((text) => `Toàn văn nội dung ${text}`),
        documentNumber: maybe(head),
        issuer: maybe(head),
        expiresOn: maybe(fc.constant(calendarDate("2031-12-31"))),
        metOn: past,
      }),
    ),
    channels: fc.array(aPosting, { maxLength: 4 }),
  })
  .map((one) => ({ ...one, channels: one.published ? one.channels : [] }));

const aDay: fc.Arbitrary<ReceptionDayItem> = fc.record({
  onDay: past,
  startsAt: fc.constantFrom("07:30", "08:00", "11:59"),
  endsAt: fc.constantFrom("12:00", "23:59"),
  place: head,
  receiver: head,
  attendants: maybe(head),
  subject: maybe(words),
  isDemonstration: fc.boolean(),
});

const aMember: fc.Arbitrary<MemberItem> = fc.record({
  boardId: fc.constant("board"),
  name: head,
  duty: fc.constantFrom("head" as const, "deputy" as const, "member" as const),
  neighbourhood: maybe(head),
  electedOn: maybe(past),
  fromOn: fc.constant(null),
  toOn: maybe(past),
  source: maybe(fc.constant("portal")),
  asOf: maybe(past),
  asOfNote: maybe(head),
  verified: fc.boolean(),
  isDemonstration: fc.boolean(),
});

function readBack<Row, Item>(sheet: Sheet<Row, Item>, rows: readonly string[][]): Item {
  const placed = placeColumns(sheet.columns, headingsOf(sheet.columns));
  if (!("places" in placed)) throw new Error("the headings are not found");
  const lines = rows.map((cells, at) => {
    const read = readRow(sheet.columns, placed.places, { line: at + 2, cells });
    if (!("row" in read)) throw new Error(JSON.stringify(read.faults));
    return { line: at + 2, row: read.row };
  });
  const [first, ...others] = lines;
  expect(others.every(({ row }) => first && sheet.continues(first.row, row))).toBe(true);
  const item = sheet.itemOf(lines, around);
  if (Array.isArray(item)) throw new Error(JSON.stringify(item));
  return item;
}

/** Written, read and written again: the same record, and the same cells. */
const comesBack = <Row, Item>(sheet: Sheet<Row, Item>, arbitrary: fc.Arbitrary<Item>) =>
  fc.check(
    fc.property(arbitrary, (item) => {
      const rows = cellsOf(sheet, item, around);
      const again = readBack(sheet, rows);
      expect(cellsOf(sheet, again, around)).toEqual(rows);
      return isSame(sheet, [item, again], around);
    }),
    { numRuns: 200 },
  );

describe("a sheet", () => {
  it("reads what it wrote as the same result, and writes it again as the same cells", () => {
    fc.assert(
      fc.property(anItem, (item) => {
        const rows = cellsOf(RESULTS_SHEET, item, around);
        const again = readBack(RESULTS_SHEET, rows);
        expect(again).toEqual(item);
        expect(cellsOf(RESULTS_SHEET, again, around)).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });

  it("of disclosures, days of reception and members comes back the same too", () => {
    const fine = { failed: false };
    expect(comesBack(DISCLOSURES_SHEET, aDisclosure)).toMatchObject(fine);
    expect(comesBack(RECEPTION_DAYS_SHEET, aDay)).toMatchObject(fine);
    expect(comesBack(MEMBERS_SHEET, aMember)).toMatchObject(fine);
  });

  it("tells members of one name apart by board, neighbourhood and first day", () => {
    const one = { boardId: "a", name: "An", neighbourhood: "Tổ 1", fromOn: null };
    const others = [
      { ...one, boardId: "b" },
      { ...one, name: "Bình" },
      { ...one, neighbourhood: "Tổ 2" },
      { ...one, fromOn: calendarDate("2026-01-01") },
    ];
    expect(new Set([one, ...others, { ...one }].map(memberKey)).size).toBe(5);
  });

  it("keeps postings apart by more than their order", () => {
    const [record] = fc.sample(
      aDisclosure.filter(({ channels }) => channels.length > 1),
      { numRuns: 1, seed: 7 },
    );
    if (!record) throw new Error("no record");
    const { channels } = record;
    const turned = { ...record, channels: channels.toReversed() };
    expect(isSame(DISCLOSURES_SHEET, [record, turned], around)).toBe(true);
    const fewer = { ...record, channels: channels.slice(1) };
    expect(isSame(DISCLOSURES_SHEET, [record, fewer], around)).toBe(false);
  });

  it.each([
    ["08:00", "08:00"],
    ["8:05", "08:05"],
    ["8h", "08:00"],
    ["13H30", "13:30"],
    ["24:00", null],
    ["8:5", null],
    ["0,333", null],
    ["", null],
  ])("reads the time %j", (cell, time) => {
    const read = clockTime({ heading: "", help: "" }).read(cell);
    expect(read.ok ? read.value : null).toBe(time);
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

  it("reads a file from before there were last days", () => {
    const before = headingsOf(PROJECTS_SHEET.columns).filter(
      (heading) => heading !== PROJECTS_SHEET.columns.expiresOn.heading,
    );
    const found = placeColumns(PROJECTS_SHEET.columns, before);
    if (!("places" in found)) throw new Error("the file is refused");
    const cells = before.map(() => "");
    const read = readRow(PROJECTS_SHEET.columns, found.places, { line: 2, cells });
    const wrong = "faults" in read ? read.faults.map(({ column }) => column) : [];
    expect(wrong).toEqual(["name", "stage"]);
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
