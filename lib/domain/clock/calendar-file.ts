import { type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";
import {
  type CalendarDay,
  CALENDAR_DAY_KINDS,
  type CalendarDayKind,
  yearOf,
} from "@/lib/domain/clock/calendar";
import { fail, ok, type Result } from "@/lib/domain/result";

/** The columns of a file of one year, as an office names them. */
export const CALENDAR_COLUMNS = ["ngay", "loai", "ten", "van_ban", "xac_nhan"] as const;
type Column = (typeof CALENDAR_COLUMNS)[number];

/** As a spreadsheet of the office has them. */
const KIND_WORDS: Readonly<Record<CalendarDayKind, string>> = {
  holiday: "nghỉ lễ",
  compensation: "nghỉ bù",
  swap_off: "nghỉ hoán đổi",
  swap_work: "đi làm bù",
};
const CONFIRMED_WORDS = { true: "đã xác nhận", false: "cần xác nhận" } as const;

export const CALENDAR_FILE_PROBLEMS = [
  "columns_missing",
  "file_empty",
  "date_not_real",
  "date_other_year",
  "date_twice",
  "kind_unknown",
  "name_missing",
  "day_name_too_long",
  "source_missing",
  "calendar_document_too_long",
  "confirmed_unknown",
] as const;
export type CalendarFileProblem = (typeof CALENDAR_FILE_PROBLEMS)[number];

/** What is wrong, in which line of the file (the heading is line 1) and in which column. */
export type RowProblem = {
  readonly line: number;
  readonly column: Column | null;
  readonly problem: CalendarFileProblem;
};

/** More than any year has, and few enough to be read by a person. */
const MOST_PROBLEMS = 50;

/** A file of a spreadsheet, cell by cell. */
export type Table = readonly (readonly string[])[];

type Row = { readonly line: number; readonly cells: Readonly<Record<Column, string>> };

/** Reads the days of one year. Nothing is taken when anything is wrong, and all that is wrong is said at once. */
export function readCalendarTable(
  table: Table,
  year: number,
): Result<CalendarDay[], "calendar_file_wrong"> & { readonly rows?: readonly RowProblem[] } {
  const rows = rowsOf(table);
  if (!Array.isArray(rows)) return wrong([{ line: 1, column: null, problem: rows }]);

  const read = rows.map((row) => readRow(row, year));
  const problems = read.flatMap((one) => ("problems" in one ? one.problems : []));
  const days = read.flatMap((one) => ("day" in one ? [one.day] : []));
  const seen = new Set<CalendarDate>();
  rows.forEach(({ line }, index) => {
    const one = read[index];
    if (!one || !("day" in one)) return;
    if (seen.has(one.day.date)) problems.push({ line, column: "ngay", problem: "date_twice" });
    seen.add(one.day.date);
  });
  if (problems.length > 0) return wrong(problems.toSorted((a, b) => a.line - b.line));
  return ok(days.toSorted((a, b) => (a.date < b.date ? -1 : 1)));
}

const wrong = (rows: readonly RowProblem[]) => ({
  ...fail("calendar_file_wrong"),
  rows: rows.slice(0, MOST_PROBLEMS),
});

function rowsOf([head = [], ...lines]: Table): Row[] | CalendarFileProblem {
  const columns = head.map((name) => name.trim().toLowerCase());
  if (CALENDAR_COLUMNS.some((column) => !columns.includes(column))) return "columns_missing";
  if (lines.length === 0) return "file_empty";
  return lines.flatMap((row, index) => {
    // A row of a spreadsheet nobody wrote in.
    if (row.every((text) => text.trim() === "")) return [];
    const cell = (column: Column) => row[columns.indexOf(column)]?.trim() ?? "";
    const [ngay, loai, ten] = [cell("ngay"), cell("loai"), cell("ten")];
    const [van_ban, xac_nhan] = [cell("van_ban"), cell("xac_nhan")];
    return [{ line: index + 2, cells: { ngay, loai, ten, van_ban, xac_nhan } }];
  });
}

type ReadRow = { readonly day: CalendarDay } | { readonly problems: RowProblem[] };

function readRow({ line, cells }: Row, year: number): ReadRow {
  const date = dateFrom(cells.ngay);
  const kind = CALENDAR_DAY_KINDS.find((known) => isWord(cells.loai, KIND_WORDS[known]));
  const confirmed = CONFIRMATIONS.find((known) =>
    isWord(cells.xac_nhan, CONFIRMED_WORDS[`${known}`]),
  );
  const wrongs: readonly (readonly [Column, CalendarFileProblem | null])[] = [
    ["ngay", dateProblem(date, year)],
    ["loai", unless(kind !== undefined, "kind_unknown")],
    ["ten", unless(cells.ten !== "", "name_missing")],
    ["ten", unless(cells.ten.length <= 120, "day_name_too_long")],
    ["van_ban", unless(cells.van_ban !== "", "source_missing")],
    ["van_ban", unless(cells.van_ban.length <= 300, "calendar_document_too_long")],
    ["xac_nhan", unless(confirmed !== undefined, "confirmed_unknown")],
  ];
  const problems = wrongs.flatMap(([column, problem]) =>
    problem ? [{ line, column, problem }] : [],
  );
  if (problems.length > 0 || !date || !kind || confirmed === undefined) return { problems };
  return { day: { date, kind, name: cells.ten, sourceDocument: cells.van_ban, confirmed } };
}

const unless = (holds: boolean, problem: CalendarFileProblem) => (holds ? null : problem);

const CONFIRMATIONS = [true, false] as const;

function dateProblem(date: CalendarDate | null, year: number): CalendarFileProblem | null {
  if (date === null) return "date_not_real";
  return yearOf(date) === year ? null : "date_other_year";
}

const isWord = (cell: string, word: string) => cell.normalize("NFC").toLowerCase() === word;

/** "30/04/2027" as it is written here, or 2027-04-30. */
function dateFrom(text: string): CalendarDate | null {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const iso = year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : text;
  try {
    return calendarDate(iso);
  } catch {
    return null; // a day that is none is an answer to correct, not a failure
  }
}

/** The same table again, for a spreadsheet: what is read from it is what was written. */
export function calendarTable(days: readonly CalendarDay[]): string[][] {
  const rows = days.map(({ date, kind, name, sourceDocument, confirmed }) => [
    date.split("-").toReversed().join("/"),
    KIND_WORDS[kind],
    name,
    sourceDocument,
    CONFIRMED_WORDS[`${confirmed}`],
  ]);
  return [[...CALENDAR_COLUMNS], ...rows];
}
