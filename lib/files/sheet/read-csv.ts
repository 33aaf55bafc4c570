import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { pipeline, Transform } from "node:stream";

import { CsvError, parse } from "csv-parse";

import { delimiterOf } from "@/lib/files/csv";
import { unguardFormula } from "@/lib/files/formula";
import {
  type FileRow,
  LONGEST_CELL,
  MOST_CELLS,
  MOST_FILE_ROWS,
  UnreadableFile,
} from "@/lib/files/sheet/rows";

const HEAD_BYTES = 64 * 1024;

/** The rows of a CSV file, one after the other as they are read; never the whole file. */
export async function* readCsvRows(path: string): AsyncGenerator<FileRow> {
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(await headOf(path)),
    relax_column_count: true,
    max_record_size: MOST_CELLS * LONGEST_CELL,
  });
  pipeline(createReadStream(path), decoded(), parser, () => {});
  let line = 0;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      line += 1;
      if (line > MOST_FILE_ROWS + 1) throw new UnreadableFile("file_too_many_rows");
      if (record.length > MOST_CELLS) throw new UnreadableFile("file_unreadable");
      yield { line, cells: record.map((cell) => unguardFormula(cell.normalize("NFC"))) };
    }
  } catch (error) {
    if (error instanceof CsvError) throw new UnreadableFile("file_unreadable");
    throw error;
  } finally {
    parser.destroy();
  }
}

async function headOf(path: string): Promise<string> {
  const file = await open(path, "r");
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead).toString("utf8");
  } finally {
    await file.close();
  }
}

/** Other spellings of letters would turn names into something else without a word. */
function decoded(): Transform {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const text = (bytes: Buffer | undefined, done: (error: Error | null, text?: string) => void) => {
    try {
      const part = bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
      // What no keyboard types and no table holds.
      if (part.includes("\0")) done(new UnreadableFile("file_unreadable"));
      else done(null, part);
    } catch {
      done(new UnreadableFile("file_not_utf8"));
    }
  };
  return new Transform({
    transform: (chunk: Buffer, _, done) => text(chunk, done),
    flush: (done) => text(undefined, done),
  });
}
