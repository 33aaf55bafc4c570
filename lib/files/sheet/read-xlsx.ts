import path from "node:path";

import {
  type FileRow,
  LONGEST_CELL,
  MOST_CELLS,
  MOST_FILE_ROWS,
  UnreadableFile,
} from "@/lib/files/sheet/rows";
import { hearAll, hearXml, type Tag, unescapeCell } from "@/lib/files/sheet/xml";
import { openParts, type Parts } from "@/lib/files/sheet/zip";

/** The rows of the first sheet of a workbook, as they are read; only the shared texts are held as a whole. */
export async function* readXlsxRows(file: string): AsyncGenerator<FileRow> {
  const parts = await openParts(file);
  try {
    const { sheet, isFrom1904 } = await firstSheet(parts);
    const dates = await datesOf(parts);
    const texts = await sharedTexts(parts);
    yield* rowsOf(parts, sheet, { dates, texts, isFrom1904 });
  } finally {
    parts.close();
  }
}

async function firstSheet(parts: Parts) {
  let relation: string | undefined;
  let isFrom1904 = false;
  await hearAll(await parts.open("xl/workbook.xml"), {
    open: ({ name, attributes }) => {
      if (name === "workbookPr") isFrom1904 = /^(1|true)$/.test(attributes["date1904"] ?? "");
      if (name === "sheet") relation ??= attributes["r:id"];
    },
  });
  let target: string | undefined;
  await hearAll(await parts.open("xl/_rels/workbook.xml.rels"), {
    open: ({ attributes }) => {
      if (relation && attributes["Id"] === relation) target = attributes["Target"];
    },
  });
  if (!target) throw new UnreadableFile("file_no_sheet");
  const sheet = target.startsWith("/") ? target.slice(1) : path.posix.join("xl", target);
  return { sheet, isFrom1904 };
}

/** Which looks of a cell make a number a day. */
async function datesOf(parts: Parts): Promise<ReadonlySet<number>> {
  const dates = new Set<number>();
  if (!parts.has("xl/styles.xml")) return dates;
  const formats = new Set([14, 15, 16, 17, 22]);
  let isInCells = false;
  let style = 0;
  await hearAll(await parts.open("xl/styles.xml"), {
    open: ({ name, attributes }) => {
      const format = Number(attributes["numFmtId"]);
      const code = (attributes["formatCode"] ?? "").replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, "");
      if (name === "numFmt" && /[dy]/i.test(code)) formats.add(format);
      if (name === "cellXfs") isInCells = true;
      if (name === "xf" && isInCells) {
        if (formats.has(format)) dates.add(style);
        style += 1;
      }
    },
    close: (name) => {
      if (name === "cellXfs") isInCells = false;
    },
  });
  return dates;
}

async function sharedTexts(parts: Parts): Promise<readonly string[]> {
  const texts: string[] = [];
  if (!parts.has("xl/sharedStrings.xml")) return texts;
  const reader = textReader();
  await hearAll(await parts.open("xl/sharedStrings.xml"), {
    open: reader.open,
    text: reader.text,
    close: (name) => {
      reader.close(name);
      // Here, and not anew for every cell that names it.
      if (name === "si") texts.push(reader.take().normalize("NFC"));
    },
  });
  return texts;
}

/** Gathers the letters of a text that may come in pieces of several looks; how it is spoken is not part of it. */
function textReader() {
  let isInText = false;
  let isSpoken = false;
  let gathered = "";
  return {
    open: ({ name }: Tag) => {
      if (name === "t" || name === "v") isInText = true;
      if (name === "rPh") isSpoken = true;
    },
    text: (text: string) => {
      if (isInText && !isSpoken) gathered += text;
    },
    close: (name: string) => {
      if (name === "t" || name === "v") isInText = false;
      if (name === "rPh") isSpoken = false;
    },
    take: () => {
      const text = gathered;
      gathered = "";
      if (text.length > LONGEST_CELL * 4) throw new UnreadableFile("file_too_large_inside");
      return unescapeCell(text);
    },
  };
}

type Book = {
  readonly dates: ReadonlySet<number>;
  readonly texts: readonly string[];
  readonly isFrom1904: boolean;
};

async function* rowsOf(parts: Parts, sheet: string, book: Book): AsyncGenerator<FileRow> {
  const reader = textReader();
  let rows: FileRow[] = [];
  let line = 0;
  let count = 0;
  let cells: string[] = [];
  let place = 0;
  let cell: Tag["attributes"] = {};
  const open = (tag: Tag) => {
    reader.open(tag);
    const { name, attributes } = tag;
    if (name === "row") {
      line = Number(attributes["r"] ?? line + 1);
      count += 1;
      cells = [];
      place = 0;
      // A file may number its rows as it likes.
      if (line > MOST_FILE_ROWS + 1 || count > MOST_FILE_ROWS + 1)
        throw new UnreadableFile("file_too_many_rows");
    }
    if (name === "c") {
      cell = attributes;
      place = attributes["r"] ? columnOf(attributes["r"]) : place;
      if (place >= MOST_CELLS) throw new UnreadableFile("file_unreadable");
      reader.take();
    }
  };
  const close = (name: string) => {
    reader.close(name);
    if (name === "f") reader.take();
    if (name === "c") {
      while (cells.length < place) cells.push("");
      cells[place] = cellText(reader.take(), cell, book).normalize("NFC");
      place += 1;
    }
    if (name === "row") rows.push({ line, cells });
  };
  const turn = () => {
    const read = rows;
    rows = [];
    return read;
  };
  yield* hearXml(await parts.open(sheet), { open, text: reader.text, close }, turn);
}

/** "AB12" stands in the 28th column, counted from 0: 27. */
function columnOf(reference: string): number {
  const [letters = ""] = /^[A-Z]{1,3}/.exec(reference) ?? [];
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** What a person sees in the cell, in the form the columns read: a number with a comma, a day as day/month/year. */
function cellText(
  text: string,
  { t: type = "n", s: style }: Tag["attributes"],
  book: Book,
): string {
  if (text === "") return text;
  switch (type) {
    case "s":
      return book.texts[Number(text)] ?? "";
    case "b":
      return text === "1" ? "có" : "không";
    case "d":
      return dayText(new Date(`${text.slice(0, 10)}T00:00:00Z`));
    case "n":
      return numberText(text, Number(style ?? 0), book);
    default:
      return text;
  }
}

function numberText(text: string, style: number, { dates, isFrom1904 }: Book): string {
  const value = Number(text);
  if (!Number.isFinite(value)) return text;
  return dates.has(style) ? dayOfSerial(value, isFrom1904) : String(value).replace(".", ",");
}

const DAY = 86_400_000;

/** Days are counted from the last day of 1899, or from 1904. */
function dayOfSerial(serial: number, isFrom1904: boolean): string {
  const start = isFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return dayText(new Date(start + Math.floor(serial) * DAY));
}

function dayText(date: Date): string {
  if (Number.isNaN(date.getTime())) return "";
  return date.toISOString().slice(0, 10).split("-").toReversed().join("/");
}
