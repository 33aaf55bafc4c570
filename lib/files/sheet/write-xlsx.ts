import { Zip, ZipDeflate } from "fflate";

import { escapeCell } from "@/lib/files/sheet/xml";

export type WrittenSheet = {
  readonly name: string;
  /** The first is the heading. */
  readonly rows: Iterable<readonly string[]> | AsyncIterable<readonly string[]>;
  /** Columns that offer a list, each a column of the sheet "Danh mục": by place, how many words. */
  readonly lists?: readonly {
    readonly place: number;
    readonly of: number;
    readonly count: number;
  }[];
};

/** The same content gives the same bytes, whenever and wherever it is written. */
const ALWAYS = new Date(1980, 0, 1);
const BATCH = 200;

/**
 * A workbook, piece by piece as its rows come. Every cell is typed as text and looks like text, so that nothing in it
 * is ever a formula, a number cut short or a day turned round.
 */
export async function* writeXlsx(sheets: readonly WrittenSheet[]): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  const take = () => {
    const chunks = ready;
    ready = [];
    return chunks;
  };
  const begin = (name: string) => {
    const part = new ZipDeflate(name, { level: 6 });
    part.mtime = ALWAYS;
    zip.add(part);
    return part;
  };
  for (const [name, text] of frameOf(sheets)) begin(name).push(encoded(text), true);
  for (const [index, sheet] of sheets.entries()) {
    const part = begin(`xl/worksheets/sheet${index + 1}.xml`);
    for await (const text of sheetXml(sheet)) {
      part.push(encoded(text));
      yield* take();
    }
    part.push(new Uint8Array(0), true);
    yield* take();
  }
  zip.end();
  yield* take();
}

const encoder = new TextEncoder();
const encoded = (text: string) => encoder.encode(text);

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

async function* sheetXml({ rows, lists = [] }: WrittenSheet): AsyncGenerator<string> {
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="100" width="24" style="1" customWidth="1"/></cols><sheetData>`;
  let line = 0;
  let text = "";
  for await (const cells of rows) {
    line += 1;
    text += rowXml(line, cells);
    if (line % BATCH === 0) {
      yield text;
      text = "";
    }
  }
  yield `${text}</sheetData>${listsXml(lists)}</worksheet>`;
}

function rowXml(line: number, cells: readonly string[]): string {
  const style = line === 1 ? 2 : 1;
  const written = cells.map((cell, place) =>
    cell === ""
      ? ""
      : `<c r="${letters(place)}${line}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeCell(cell)}</t></is></c>`,
  );
  return `<row r="${line}">${written.join("")}</row>`;
}

function listsXml(lists: NonNullable<WrittenSheet["lists"]>): string {
  if (lists.length === 0) return "";
  const each = lists.map(({ place, of, count }) => {
    const [here, there] = [letters(place), letters(of)];
    return `<dataValidation type="list" allowBlank="1" sqref="${here}2:${here}50001"><formula1>'Danh mục'!$${there}$2:$${there}$${count + 1}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${lists.length}">${each.join("")}</dataValidations>`;
}

/** 0 is A, 27 is AB. */
function letters(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : letters(Math.floor(place / 26) - 1) + last;
}

function frameOf(sheets: readonly WrittenSheet[]): (readonly [string, string])[] {
  const numbers = sheets.map((_, index) => index + 1);
  const overrides = numbers.map(
    (n) =>
      `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>`,
  );
  const named = sheets.map(
    ({ name }, index) =>
      `<sheet name="${escapeCell(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const related = numbers.map(
    (n) =>
      `<Relationship Id="rId${n}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
  );
  return [
    [
      "[Content_Types].xml",
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/>${overrides.join("")}</Types>`,
    ],
    [
      "_rels/.rels",
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      "xl/workbook.xml",
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${named.join("")}</sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${related.join("")}<Relationship Id="rId${sheets.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ["xl/styles.xml", STYLES],
  ];
}

/** 0 as it comes; 1 text (format 49); 2 text in bold. */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;
