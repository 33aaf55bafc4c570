import type * as z from "zod";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import { dayFrom, dayWritten, line, paragraphs } from "@/lib/domain/input";
import { fail, ok, type Result } from "@/lib/domain/result";

export const CELL_PROBLEMS = [
  "cell_missing",
  "cell_too_short",
  "cell_too_long",
  "text_has_hidden_characters",
  "cell_no_day",
  "cell_no_time",
  "cell_no_number",
  "cell_number_out_of_range",
  "cell_no_choice",
  "cell_no_code",
] as const;
export type CellProblem = (typeof CELL_PROBLEMS)[number];

/**
 * One column of a file: how its heading reads, what may stand in it, and both ways between a cell and a value. What is
 * written is read as the same value, and written again as the same cell.
 */
export type Column<Value> = {
  /** The words of a file are part of its format, in the language of the books. */
  readonly heading: string;
  readonly help: string;
  readonly isRequired: boolean;
  /** Whether a file may be without it, as files were that were written before it came. */
  readonly mayBeAbsent?: true;
  /** What may stand in it, where that is one of a few. */
  readonly words?: readonly string[];
  readonly read: (cell: string) => Result<Value, CellProblem>;
  readonly write: (value: Value) => string;
};

type Named = { readonly heading: string; readonly help: string };
type Length = { readonly min?: number; readonly max: number };

/** The same, empty where there is nothing to say. */
export function optional<Value>(column: Column<Value>): Column<Value | null> {
  return {
    ...column,
    isRequired: false,
    read: (cell) => (cell.trim() === "" ? ok(null) : column.read(cell)),
    write: (value) => (value === null ? "" : column.write(value)),
  };
}

const textOf = (schema: z.ZodType<string>) => (cell: string) => {
  const read = schema.safeParse(cell);
  if (read.success) return ok(read.data);
  return fail(
    CELL_PROBLEMS.find((known) => known === read.error.issues[0]?.message) ?? "cell_missing",
  );
};

/** One line: a name, a title. */
export function oneLine({ min = 1, max, ...named }: Named & Length): Column<string> {
  return {
    ...named,
    isRequired: true,
    read: textOf(line({ name: "cell", min, max })),
    write: same,
  };
}

/** Text with line breaks. */
export function prose({ min = 1, max, ...named }: Named & Length): Column<string> {
  return {
    ...named,
    isRequired: true,
    read: textOf(paragraphs({ name: "cell", min, max })),
    write: same,
  };
}

/** What names a record for good, and stands in its address. */
export function code(named: Named): Column<string> {
  return {
    ...named,
    isRequired: true,
    read: (cell) => {
      const text = cell.trim();
      if (text === "") return fail("cell_missing");
      return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 90
        ? ok(text)
        : fail("cell_no_code");
    },
    write: same,
  };
}

/** "30/04/2027" as it is written here, or 2027-04-30. */
export function day(named: Named): Column<CalendarDate> {
  return {
    ...named,
    isRequired: true,
    read: (cell) => {
      const text = cell.trim();
      if (text === "") return fail("cell_missing");
      const [, dd = "", month = "", year = ""] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
      const date = year ? dayFrom({ day: dd, month, year }) : dayWritten(text);
      return date ? ok(date) : fail("cell_no_day");
    },
    write: (date) => date.split("-").toReversed().join("/"),
  };
}

/** "08:00", also written 8h00 or 8h. */
export function clockTime(named: Named): Column<string> {
  return {
    ...named,
    isRequired: true,
    read: (cell) => {
      const text = cell.trim();
      if (text === "") return fail("cell_missing");
      const [, hour = "", minute = "00"] = /^(\d{1,2})(?:h|[:h](\d{2}))$/i.exec(text) ?? [];
      const time = `${hour.padStart(2, "0")}:${minute}`;
      return hour !== "" && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)
        ? ok(time)
        : fail("cell_no_time");
    },
    write: same,
  };
}

type Range = { readonly min: number; readonly max: number };

/** A number as it is written here, "1.234,5"; `decimals` signs after the comma at most. */
export function number({
  min,
  max,
  decimals = 0,
  ...named
}: Named & Range & { readonly decimals?: number }): Column<number> {
  return {
    ...named,
    isRequired: true,
    read: (cell) => {
      const text = cell.trim();
      if (text === "") return fail("cell_missing");
      const value = numberFrom(text, decimals);
      if (value === null) return fail("cell_no_number");
      return value >= min && value <= max ? ok(value) : fail("cell_number_out_of_range");
    },
    write: (value) => String(value).replace(".", ","),
  };
}

/** Three digits after a point are thousands, as everybody writes them here; other points are none of ours. */
export function numberFrom(text: string, decimals: number): number | null {
  const plain = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text) ? text.replaceAll(".", "") : text;
  const [, whole, , part = ""] = /^(-?\d{1,15})([.,](\d+))?$/.exec(plain) ?? [];
  if (whole === undefined) return null;
  if (part.replace(/0+$/, "").length > decimals) return null;
  return Number(part ? `${whole}.${part}` : whole);
}

/** One of a few, by its word; its code is understood too. */
export function choice<const Code extends string>({
  codes,
  ...named
}: Named & { readonly codes: Readonly<Record<Code, string>> }): Column<Code> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a record are its codes
  const entries = Object.entries(codes) as [Code, string][];
  return {
    ...named,
    isRequired: true,
    words: entries.map(([, word]) => word),
    read: (cell) => {
      const text = folded(cell);
      if (text === "") return fail("cell_missing");
      const found = entries.find(([known, word]) => folded(word) === text || known === text);
      return found ? ok(found[0]) : fail("cell_no_choice");
    },
    write: (value) => codes[value],
  };
}

const YES = "có";

/** A cross in a list: "có", or nothing. */
export function mark(named: Named): Column<boolean> {
  return {
    ...named,
    isRequired: false,
    words: [YES],
    read: (cell) => {
      const text = folded(cell);
      if (text === "" || text === "không") return ok(false);
      return text === YES || text === "x" ? ok(true) : fail("cell_no_choice");
    },
    write: (value) => (value ? YES : ""),
  };
}

/** One spelling of a word, whichever keyboard it was typed on. */
export const folded = (text: string) =>
  text.normalize("NFC").trim().replaceAll(/\s+/g, " ").toLowerCase();

const same = (text: string) => text;
