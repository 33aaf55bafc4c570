import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import * as fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { writeCsv } from "@/lib/files/csv";
import { readCsvRows } from "@/lib/files/sheet/read-csv";
import { readXlsxRows } from "@/lib/files/sheet/read-xlsx";
import { type FileRow, UnreadableFile } from "@/lib/files/sheet/rows";
import { bytesOf, writeSheet } from "@/lib/files/sheet/workbook";

let folder: string;
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "sheets-"));
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

const READERS = { csv: readCsvRows, xlsx: readXlsxRows } as const;

async function readBack(bytes: Uint8Array, format: keyof typeof READERS): Promise<FileRow[]> {
  const file = path.join(folder, `${(count += 1)}`);
  await writeFile(file, bytes);
  const rows: FileRow[] = [];
  for await (const row of READERS[format](file)) rows.push(row);
  return rows;
}

const problemOf = async (bytes: Uint8Array, format: keyof typeof READERS) =>
  readBack(bytes, format).then(
    () => null,
    (error: unknown) => (error instanceof UnreadableFile ? error.problem : error),
  );

/** A workbook as another program may write it. */
const workbook = (parts: Readonly<Record<string, string>>) =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        "xl/workbook.xml": `<workbook xmlns:r="r"><sheets><sheet name="a" r:id="r1"/></sheets></workbook>`,
        "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>`,
        ...parts,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );

const manyRows = (number: string) =>
  `<worksheet>${`<row r="${number}"/>`.repeat(50_002)}</worksheet>`;

const cell = fc
  .oneof(
    fc.string({ unit: "grapheme" }),
    fc.tuple(fc.stringMatching(/^['\s=+@-]{0,4}$/), fc.string()).map(([a, b]) => a + b),
    fc.constantFrom("=1+1", "'=1", "''=1", "+84", "-1", "@x", "_x000D_", "a\r\nb", "\tx"),
  )
  .map((text) => text.normalize("NFC"))
  .filter((text) => !text.includes("\0") && !/\p{Cs}/u.test(text));
const table = fc.array(fc.array(cell.filter(Boolean), { minLength: 2, maxLength: 4 }), {
  minLength: 1,
  maxLength: 5,
});

describe.each(["csv", "xlsx"] as const)("a file of kind %s", (format) => {
  it("is read as it was written, cell by cell, and written again as the same bytes", async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const bytes = await bytesOf(writeSheet(rows, format));
        const read = (await readBack(bytes, format)).map(({ cells }) => cells);
        expect(read).toEqual(rows);
        expect((await bytesOf(writeSheet(read, format))).equals(bytes)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("is refused when it is none", async () => {
    expect(await problemOf(Buffer.from([0x50, 0x4b, 3, 4, 255, 254, 0]), format)).toMatch(/^file_/);
  });
});

describe("a workbook of another program", () => {
  it("is read as a person sees it: days, numbers, shared and coloured texts", async () => {
    const rows = await readBack(
      workbook({
        "xl/styles.xml": `<styleSheet><numFmts><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
        "xl/sharedStrings.xml": `<sst><si><t>Một</t></si><si><r><t>H</t></r><r><t>ai</t></r><rPh><t>x</t></rPh></si></sst>`,
        "xl/worksheets/sheet1.xml": `<worksheet><sheetData><row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c></row><row r="4"><c r="A4" s="1"><v>46331</v></c><c r="B4" s="2"><v>46331.5</v></c><c r="C4"><v>97.5</v></c><c r="D4" t="b"><v>1</v></c><c r="E4" t="str"><f>1+1</f><v>2</v></c></row></sheetData></worksheet>`,
      }),
      "xlsx",
    );
    expect(rows).toEqual([
      { line: 2, cells: ["Một", "", "Hai"] },
      { line: 4, cells: ["05/11/2026", "05/11/2026", "97,5", "có", "2"] },
    ]);
  });

  it.each([
    ["a document type", `<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>`, "file_unreadable"],
    ["a row too far", `<worksheet><row r="60000"/></worksheet>`, "file_too_many_rows"],
    ["rows that all bear one number", manyRows("1"), "file_too_many_rows"],
    ["rows without a number", manyRows("x"), "file_too_many_rows"],
    ["a text without an end", `<worksheet><c><v>${"a".repeat(2 ** 21)}`, "file_too_large_inside"],
    ["a remark without an end", `<worksheet><!--${"a".repeat(2 ** 21)}`, "file_too_large_inside"],
    ["folds within folds", "<a>".repeat(1000), "file_too_large_inside"],
    ["a column too far", `<worksheet><row r="1"><c r="ZZ1"/></row></worksheet>`, "file_unreadable"],
    ["broken XML", `<worksheet><row>`, "file_unreadable"],
  ])("is refused with %s", async (_, sheet, problem) => {
    expect(await problemOf(workbook({ "xl/worksheets/sheet1.xml": sheet }), "xlsx")).toBe(problem);
  });

  it("is refused when it is packed far smaller than it is", async () => {
    const bomb = " ".repeat(49 * 1024 * 1024);
    expect(
      await problemOf(
        workbook({ "xl/sharedStrings.xml": bomb, "xl/worksheets/sheet1.xml": "<a/>" }),
        "xlsx",
      ),
    ).toBe("file_too_large_inside");
  });
});

describe("a file of plain text", () => {
  it("says when its letters are not UTF-8", async () => {
    expect(await problemOf(Buffer.from("a,b\n\xE1\xE2,c", "latin1"), "csv")).toBe("file_not_utf8");
  });

  it("is parted by the sign an office uses", async () => {
    const rows = await readBack(Buffer.from("a;b\n1;2, 3\n"), "csv");
    expect(rows.map(({ cells }) => cells)).toEqual([
      ["a", "b"],
      ["1", "2, 3"],
    ]);
    expect(writeCsv([["=1"]])).toContain("'=1");
  });
});
