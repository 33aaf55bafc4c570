import { CsvError, parse } from "csv-parse/sync";

import { fail, ok, type Result } from "@/lib/domain/result";
import { guardFormula, unguardFormula } from "@/lib/files/formula";

/**
 * Reads a file of a spreadsheet, whichever of the usual signs parts its cells: the one its heading is parted by. Blank
 * lines stay, so that the lines keep their numbers.
 */
export function readCsv(text: string): Result<string[][], "file_unreadable"> {
  // What no keyboard types and no table holds.
  if (text.includes("\0")) return fail("file_unreadable");
  try {
    const delimiter = delimiterOf(text);
    const rows = parse(text.normalize("NFC"), { bom: true, delimiter, relax_column_count: true });
    return ok(rows.map((cells) => cells.map(unguardFormula)));
  } catch (error) {
    if (error instanceof CsvError) return fail("file_unreadable");
    throw error;
  }
}

const DELIMITERS = [",", ";", "\t"] as const;

export function delimiterOf(text: string): string {
  const [heading = ""] = text.replaceAll(/"(?:[^"]|"")*"/g, "").split(/\r?\n/, 1);
  const counted = DELIMITERS.map((sign) => ({ sign, times: heading.split(sign).length }));
  return counted.toSorted((a, b) => b.times - a.times)[0]?.sign ?? ",";
}

/** A file every spreadsheet opens with its Vietnamese letters whole. */
export function writeCsv(rows: Iterable<readonly string[]>): string {
  return CSV_START + [...rows].map(writeCsvRow).join("");
}

/** Says that what follows is UTF-8. */
export const CSV_START = "\uFEFF";

export const writeCsvRow = (cells: readonly string[]) => `${cells.map(written).join(",")}\r\n`;

function written(text: string): string {
  const cell = guardFormula(text);
  return /[",;\r\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
