import { CsvError, parse } from "csv-parse/sync";

import { fail, ok, type Result } from "@/lib/domain/result";

/** Reads a file of a spreadsheet, whichever of the usual signs parts its cells. */
export function readCsv(text: string): Result<string[][], "file_unreadable"> {
  try {
    const delimiter = [",", ";", "\t"];
    return ok(
      parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true }),
    );
  } catch (error) {
    if (error instanceof CsvError) return fail("file_unreadable");
    throw error;
  }
}

/** A spreadsheet would take such a cell for a formula, and run what somebody wrote into a case. */
const FORMULA = /^[=+\-@\t\r]/;

/** A file every spreadsheet opens with its Vietnamese letters whole. */
export function writeCsv(rows: Iterable<readonly string[]>): string {
  const lines = [...rows].map((cells) => cells.map(written).join(","));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

function written(text: string): string {
  const cell = FORMULA.test(text) ? `'${text}` : text;
  return /[",;\r\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
