import "server-only";
import type { Transaction } from "@/db/client";
import { insertImportRecords } from "@/db/commands/import";
import { type ImportFault, MOST_FAULTS } from "@/lib/domain/import/import";
import {
  cellsOf,
  type Fault,
  isExample,
  isSame,
  type Line,
  placeColumns,
  type Places,
  readRow,
  type Sheet,
  type SheetProblem,
  type Surroundings,
} from "@/lib/domain/sheet/sheet";
import { type FileRow, UnreadableFile } from "@/lib/files/sheet/rows";
import type { Kind, Numbered, Writing } from "@/lib/use-cases/import/store";

const BATCH = 200;
const LONGEST_QUOTE = 80;

export type Walk = {
  readonly tx: Transaction;
  readonly importId: string;
  readonly rows: AsyncIterable<FileRow>;
  readonly around: Surroundings;
  readonly writing: Writing;
  /** Whether what is new is written, or only looked at. */
  readonly writes: boolean;
  readonly onProgress: (rows: number) => Promise<void>;
};

export type Walked = {
  readonly rowCount: number;
  readonly recordCount: number;
  readonly unchangedCount: number;
  readonly faultCount: number;
  readonly faults: ImportFault[];
  /** The first rows as they were understood. */
  readonly sample: string[][];
};

/**
 * Goes through a file from its first row to its last, holding no more of it than a batch. Looking at it and writing it
 * are the same walk, so that what was found right is what is written.
 */
export async function walkFile<Row, Item>(kind: Kind<Row, Item>, walk: Walk): Promise<Walked> {
  const ledger = new Ledger();
  const counts = { recordCount: 0, unchangedCount: 0 };
  const seen = new Set<string>();
  const sample: string[][] = [];
  try {
    for await (const batch of inBatches(readItems(kind.sheet, walk, ledger))) {
      const { fresh, unchanged } = await sortOut(kind, walk, { batch, seen });
      counts.recordCount += batch.length;
      for (const { item } of batch.slice(0, Math.max(0, SAMPLE - sample.length))) {
        sample.push(...cellsOf(kind.sheet, item, walk.around).map(shortened));
      }
      counts.unchangedCount += unchanged;
      // Once anything is wrong, nothing of it will stay: the rest is only looked at.
      if (walk.writes && ledger.count === 0) {
        const written = await kind.store.insert(walk.tx, fresh, walk.writing);
        await insertImportRecords(walk.tx, walk.importId, written);
      }
      await walk.onProgress(ledger.rows);
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    ledger.say({ line: ledger.rows + 1, column: null, value: "", problem: error.problem });
  }
  if (ledger.rows === 0 && ledger.count === 0)
    ledger.say({ line: 1, column: null, value: "", problem: "file_empty" });
  const { rows: rowCount, count: faultCount, faults } = ledger;
  return { ...counts, rowCount, faultCount, faults, sample: sample.slice(0, SAMPLE) };
}

/** So many rows are kept to be looked at, and so much of a cell. */
const SAMPLE = 10;
const SHOWN_OF_CELL = 200;

const shortened = (cells: readonly string[]) =>
  cells.map((cell) => (cell.length > SHOWN_OF_CELL ? `${cell.slice(0, SHOWN_OF_CELL)}…` : cell));

/** What was found wrong: as much of it as anybody could mend, and how much there is. */
class Ledger {
  rows = 0;
  count = 0;
  readonly faults: ImportFault[] = [];

  say(fault: ImportFault): void {
    this.count += 1;
    if (this.faults.length < MOST_FAULTS) this.faults.push(fault);
  }
}

type Batch<Item> = {
  readonly batch: readonly Quoted<Item>[];
  readonly seen: Set<string>;
};

/** Which records are new, which are there already just so; all others are faults. */
async function sortOut<Row, Item>(
  { sheet, store }: Kind<Row, Item>,
  { tx, around, writing }: Walk,
  { batch, seen }: Batch<Item>,
) {
  const keys = batch.flatMap(({ item }) => sheet.keyOf(item) ?? []);
  const existing = await store.existing(tx, writing.unitId, keys);
  const refusals = (item: Item, line: number): Fault[] => [
    ...(isExample(sheet, item, around)
      ? [{ line, column: null, problem: "example_left" } as const]
      : []),
    ...sheet.refuse(item, line, around),
    ...(store.refuse?.({ item, line }, writing) ?? []),
  ];
  const fresh: Numbered<Item>[] = [];
  let unchanged = 0;
  for (const { item, line, say } of batch) {
    const key = sheet.keyOf(item);
    const there = key === null ? undefined : existing.get(key);
    if (key !== null && seen.has(key)) say({ line, column: null, problem: "record_twice" });
    else if (there === undefined) {
      const faults = refusals(item, line);
      for (const fault of faults) say(fault);
      if (faults.length === 0) fresh.push({ item, line });
    } else {
      const problem = against(sheet, there, item, around);
      if (problem) say({ line, column: null, problem });
      else unchanged += 1;
    }
    if (key !== null) seen.add(key);
  }
  return { fresh, unchanged };
}

/** What speaks against a record whose name is taken; nothing when it is there just so. */
function against<Row, Item>(
  sheet: Sheet<Row, Item>,
  there: Item | null,
  item: Item,
  around: Surroundings,
): SheetProblem | null {
  if (there === null) return "record_elsewhere";
  return isSame(sheet, [there, item], around) ? null : "record_differs";
}

type Quoted<Item> = Numbered<Item> & { readonly say: (fault: Fault) => void };

/** The records of a file one after the other; rows that go on with one another are one record. */
async function* readItems<Row, Item>(
  sheet: Sheet<Row, Item>,
  { rows, around }: Walk,
  ledger: Ledger,
): AsyncGenerator<Quoted<Item>> {
  let places: Places | undefined;
  let group: Group<Row> = new Group(places, ledger);
  const close = function* close(): Generator<Quoted<Item>> {
    const [first] = group.lines;
    if (!first || group.isBroken) return;
    const item = sheet.itemOf(group.lines, around);
    const { line } = first;
    const { say } = group;
    if (Array.isArray(item)) for (const fault of item) say(fault);
    else yield { item, line, say };
  };
  for await (const row of rows) {
    if (!places) {
      const placed = placeColumns(sheet.columns, row.cells);
      if ("faults" in placed) {
        for (const fault of placed.faults) ledger.say({ ...fault, value: quoted(fault.value) });
        return;
      }
      places = placed.places;
      continue;
    }
    if (row.cells.every((cell) => cell.trim() === "")) continue;
    ledger.rows += 1;
    const read = readRow(sheet.columns, places, row);
    const first = group.lines[0]?.row;
    const goesOn = "row" in read && first !== undefined && sheet.continues(first, read.row);
    if (!goesOn) {
      yield* close();
      group = new Group(places, ledger);
    }
    group.add(row, read);
  }
  yield* close();
}

/** The rows of one record, with their cells for as long as something may be wrong with them. */
class Group<Row> {
  readonly lines: Line<Row>[] = [];
  isBroken = false;
  readonly #cells = new Map<number, readonly string[]>();
  readonly #places: Places | undefined;
  readonly #ledger: Ledger;

  constructor(places: Places | undefined, ledger: Ledger) {
    this.#places = places;
    this.#ledger = ledger;
  }

  add({ line, cells }: FileRow, read: ReturnType<typeof readRow<Row>>): void {
    this.#cells.set(line, cells);
    if ("row" in read) {
      this.lines.push({ line, row: read.row });
      return;
    }
    this.isBroken = true;
    for (const fault of read.faults) this.say(fault);
  }

  readonly say = ({ line, column, problem }: Fault): void => {
    const place = column === null ? undefined : this.#places?.get(column);
    const value = place === undefined ? "" : (this.#cells.get(line)?.[place] ?? "");
    this.#ledger.say({ line, column, problem, value: quoted(value) });
  };
}

const quoted = (text: string) =>
  text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;

async function* inBatches<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item[]> {
  let batch: Item[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}
