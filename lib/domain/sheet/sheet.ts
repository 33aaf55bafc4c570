import type { CalendarDate } from "@/lib/domain/calendar-date";
import { type CellProblem, type Column, folded } from "@/lib/domain/sheet/column";

export type Columns<Row> = { readonly [Key in keyof Row]: Column<Row[Key]> };

/** What is wrong beyond a single cell. */
export const RECORD_PROBLEMS = [
  "column_missing",
  "column_twice",
  "column_unknown",
  "row_too_wide",
  "record_twice",
  "record_differs",
  "record_elsewhere",
  "board_unknown",
  "board_ambiguous",
  "place_unknown",
  "source_unknown",
  "head_missing",
  "head_differs",
  "finding_of_nothing",
  "finding_incomplete",
  "recommendation_incomplete",
  "recommendation_missing_day",
  "too_many_in_result",
  "ends_before_it_begins",
  "day_in_future",
  "days_out_of_order",
  "only_front_tells",
  "deadline_unknown",
  "time_not_later",
  "reception_too_soon",
  "reception_on_day_off",
  "disclosure_incomplete",
  "channel_incomplete",
  "channel_of_nothing",
  "posting_not_shown",
  "file_imported_already",
  "file_empty",
  "example_left",
] as const;
export type SheetProblem = CellProblem | (typeof RECORD_PROBLEMS)[number];

/** In which column of a row something is wrong, by the key of the column; null for the whole row. */
export type Fault = {
  readonly line: number;
  readonly column: string | null;
  readonly problem: SheetProblem;
};

export type Line<Row> = { readonly line: number; readonly row: Row };

/** What a row may speak of: it is asked when the file is read, and written the same way when it is exported. */
export type Surroundings = {
  readonly today: CalendarDate;
  /** Bodies of the unit by their name. */
  readonly boards: readonly { readonly id: string; readonly name: string }[];
  /** Units by name and by the name in their address; the unit of the file comes first. */
  readonly units: readonly {
    readonly id: string;
    readonly slug: string;
    readonly name: string;
    readonly isCurrent: boolean;
  }[];
  readonly sources: readonly string[];
  /** Whether whoever confirms publishes with it. */
  readonly publishes: boolean;
};

/**
 * One kind of file. Template, reader, list of what is wrong, export and its description all come from this and
 * nothing else.
 */
export type Sheet<Row, Item> = {
  readonly columns: Columns<Row>;
  /** Whether a row goes on with the record of the row before. */
  readonly continues: (first: Row, row: Row) => boolean;
  readonly itemOf: (lines: readonly Line<Row>[], around: Surroundings) => Item | Fault[];
  readonly rowsOf: (item: Item, around: Surroundings) => readonly Row[];
  /** What names the record; null for one that has no name yet. */
  readonly keyOf: (item: Item) => string | null;
  /** What only counts for a record that is new. */
  readonly refuse: (item: Item, line: number, around: Surroundings) => readonly Fault[];
  /** Rows to begin with, marked as an illustration. */
  readonly example: readonly Row[];
};

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the columns are those of the row
const keysOf = <Row>(columns: Columns<Row>) => Object.keys(columns) as (keyof Row & string)[];

export const headingsOf = <Row>(columns: Columns<Row>): string[] =>
  keysOf(columns).map((key) => columns[key].heading);

/** Where each column stands in a file, whatever their order. */
export type Places = ReadonlyMap<string, number>;

/** Finds the columns by their heading; what is missing, doubled or nobody's is said before any row is read. */
export function placeColumns<Row>(
  columns: Columns<Row>,
  head: readonly string[],
): { readonly places: Places } | { readonly faults: readonly (Fault & { value: string })[] } {
  const faults: (Fault & { value: string })[] = [];
  const places = new Map<string, number>();
  const keys = keysOf(columns);
  head.forEach((cell, index) => {
    const text = folded(cell);
    if (text === "") return;
    const key = keys.find((known) => folded(columns[known].heading) === text);
    if (!key) faults.push({ line: 1, column: null, problem: "column_unknown", value: cell });
    else if (places.has(key)) {
      faults.push({ line: 1, column: key, problem: "column_twice", value: cell });
    } else places.set(key, index);
  });
  for (const key of keys) {
    if (places.has(key) || columns[key].mayBeAbsent) continue;
    faults.push({ line: 1, column: key, problem: "column_missing", value: "" });
  }
  return faults.length > 0 ? { faults } : { places };
}

export type ReadRow<Row> = { readonly row: Row } | { readonly faults: readonly Fault[] };

/** The values of one row; everything that is wrong with it is said at once. */
export function readRow<Row>(
  columns: Columns<Row>,
  places: Places,
  { line, cells }: { readonly line: number; readonly cells: readonly string[] },
): ReadRow<Row> {
  const faults: Fault[] = [];
  const row: Partial<Row> = {};
  for (const key of keysOf(columns)) {
    const read = columns[key].read(cells[places.get(key) ?? -1] ?? "");
    if (read.ok) row[key] = read.value;
    else faults.push({ line, column: key, problem: read.problem });
  }
  if (cells.length > places.size && cells.slice(widthOf(places)).some((cell) => cell.trim())) {
    faults.push({ line, column: null, problem: "row_too_wide" });
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every column was read, or is among the faults
  return faults.length > 0 ? { faults } : { row: row as Row };
}

const widthOf = (places: Places) => Math.max(...places.values()) + 1;

export const writeRow = <Row>(columns: Columns<Row>, row: Row): string[] =>
  keysOf(columns).map((key) => columns[key].write(row[key]));

/** The cells of a whole record: two records are the same when these are. */
export const cellsOf = <Row, Item>(
  sheet: Sheet<Row, Item>,
  item: Item,
  around: Surroundings,
): string[][] => sheet.rowsOf(item, around).map((row) => writeRow(sheet.columns, row));

/** What every row of a template begins its words with: nobody means to bring it in. */
const EXAMPLE = "Ví dụ:";

/** Whether it is a row that was left over from the template. */
export const isExample = <Row, Item>(
  sheet: Sheet<Row, Item>,
  item: Item,
  around: Surroundings,
): boolean =>
  cellsOf(sheet, item, around).some((cells) => cells.some((cell) => cell.startsWith(EXAMPLE)));

export const isSame = <Row, Item>(
  sheet: Sheet<Row, Item>,
  [one, other]: readonly [Item, Item],
  around: Surroundings,
): boolean =>
  JSON.stringify(cellsOf(sheet, one, around)) === JSON.stringify(cellsOf(sheet, other, around));
