import { LEADING, MARGIN, SIZE, SPACE, TEXT_WIDTH } from "@/lib/documents/paper";
import type { Column, Sheet } from "@/lib/documents/pdf/sheet";
import type { Block, Run } from "@/lib/domain/document/structure";

type Table = Extract<Block, { kind: "table" }>;

export function setBlock(sheet: Sheet, block: Block): void {
  switch (block.kind) {
    case "paragraph":
      setWords(sheet, block.runs, { indent: SPACE.indent, isFilledByPen: block.isFilledByPen });
      break;
    case "line":
      setWords(sheet, block.runs, { isFilledByPen: block.isFilledByPen });
      break;
    case "heading":
      // Never alone at the foot of a page.
      sheet.need(SIZE.body * LEADING * 3);
      setWords(sheet, [{ text: block.text, bold: true }], { indent: SPACE.indent });
      break;
    case "resolution":
      sheet.write("P", [{ text: block.text, bold: true }], { size: SIZE.body, align: "center" });
      break;
    case "addressee":
      setAddressee(sheet, block);
      break;
    case "ruled":
      setRuled(sheet, block.lines);
      break;
    case "table":
      setTable(sheet, block);
      break;
  }
  sheet.y += SPACE.paragraph;
}

type Words = { readonly indent?: number; readonly isFilledByPen?: boolean | undefined };

function setWords(
  sheet: Sheet,
  runs: readonly Run[],
  { indent = 0, isFilledByPen = false }: Words,
) {
  // A stretched line would tear what is printed from what is to be written.
  const align = isFilledByPen ? "left" : "justify";
  sheet.write("P", runs, { size: SIZE.body, align, indent, isFilledByPen });
}

const ADDRESSEE_INDENT = SPACE.indent * 2.5;

function setAddressee(
  sheet: Sheet,
  { runs, isFilledByPen = false }: Extract<Block, { kind: "addressee" }>,
) {
  const column = { x: MARGIN.left + ADDRESSEE_INDENT, width: TEXT_WIDTH - ADDRESSEE_INDENT };
  sheet.write("P", runs, { size: SIZE.body, column, isFilledByPen });
  sheet.y += SPACE.paragraph;
}

function setRuled(sheet: Sheet, lines: number): void {
  for (let line = 0; line < lines; line += 1) {
    sheet.need(SPACE.ruled);
    sheet.y += SPACE.ruled - SIZE.body * LEADING;
    sheet.write("P", [], { size: SIZE.body, isFilledByPen: true });
  }
}

const PADDING = 4;

function columnsOf({ columns }: Table): Column[] {
  let x: number = MARGIN.left;
  return columns.map(({ share }) => {
    const column = { x, width: TEXT_WIDTH * share };
    x += column.width;
    return column;
  });
}

function setTable(sheet: Sheet, table: Table): void {
  const columns = columnsOf(table);
  const titles = table.columns.map(({ title }) => title);
  sheet.group("Table", () => {
    setRow(sheet, columns, titles, true);
    for (const row of table.rows) setRow(sheet, columns, row, false);
  });
}

function setRow(
  sheet: Sheet,
  columns: readonly Column[],
  cells: readonly string[],
  isHead: boolean,
) {
  const setting = { size: SIZE.cell, align: isHead ? "center" : "left" } as const;
  const inner = columns.map(({ x, width }) => ({ x: x + PADDING, width: width - 2 * PADDING }));
  const runs = cells.map((text): Run[] => [{ text, bold: isHead }]);
  const heights = inner.map((column, index) =>
    sheet.heightOf(runs[index] ?? [], { ...setting, column }),
  );
  const height = Math.max(...heights, SIZE.cell * LEADING) + 2 * PADDING;
  sheet.need(height);

  const top = sheet.y;
  sheet.group("TR", () => {
    for (const [index, column] of inner.entries()) {
      sheet.y = top + PADDING;
      sheet.write(isHead ? "TH" : "TD", runs[index] ?? [], { ...setting, column });
    }
  });
  sheet.draw((pdf) => {
    pdf.lineWidth(0.6);
    for (const { x, width } of columns) pdf.rect(x, top, width, height).stroke();
  });
  sheet.y = top + height;
}
