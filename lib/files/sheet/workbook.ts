import type { Description } from "@/lib/domain/sheet/sheets";
import { CSV_START, writeCsvRow } from "@/lib/files/csv";
import { type WrittenSheet, writeXlsx } from "@/lib/files/sheet/write-xlsx";

type Rows = AsyncIterable<readonly string[]> | Iterable<readonly string[]>;

export const SHEET_TYPES = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;
export type SheetFormat = keyof typeof SHEET_TYPES;

/** The rows as a file, piece by piece; the same rows give the same bytes. */
export async function* writeSheet(rows: Rows, format: SheetFormat): AsyncGenerator<Uint8Array> {
  if (format === "xlsx") {
    yield* writeXlsx([{ name: "Dữ liệu", rows }]);
    return;
  }
  yield Buffer.from(CSV_START);
  for await (const row of rows) yield Buffer.from(writeCsvRow(row));
}

/** A file to fill in: headings and an example; in a workbook also what each column takes, to choose from. */
export async function* writeTemplate(
  { columns, example }: Description,
  format: SheetFormat,
): AsyncGenerator<Uint8Array> {
  const head = columns.map(({ heading }) => heading);
  const rows = [head, ...example];
  if (format === "csv") yield* writeSheet(rows, format);
  else yield* writeXlsx([withLists(columns, rows), guide(columns), choices(columns)]);
}

const listed = (columns: Description["columns"]) => columns.filter(({ words }) => words.length > 0);

function withLists(columns: Description["columns"], rows: string[][]): WrittenSheet {
  const lists = listed(columns).map((column, of) => ({
    place: columns.indexOf(column),
    of,
    count: column.words.length,
  }));
  return { name: "Dữ liệu", rows, lists };
}

const guide = (columns: Description["columns"]): WrittenSheet => ({
  name: "Hướng dẫn",
  rows: [
    ["Cột", "Bắt buộc", "Cách ghi", "Chọn một trong"],
    ...columns.map(({ heading, isRequired, help, words }) => [
      heading,
      isRequired ? "có" : "",
      help,
      words.join("\n"),
    ]),
  ],
});

function choices(columns: Description["columns"]): WrittenSheet {
  const offered = listed(columns);
  const longest = Math.max(0, ...offered.map(({ words }) => words.length));
  const rows = Array.from({ length: longest }, (_, at) =>
    offered.map(({ words }) => words[at] ?? ""),
  );
  return { name: "Danh mục", rows: [offered.map(({ heading }) => heading), ...rows] };
}

/** All of it at once, for what is kept as a page is. */
export async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Buffer<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}
