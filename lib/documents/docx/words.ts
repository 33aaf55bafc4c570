import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";

/** Not free to embed; every word processor in an office has it or takes its metric twin. */
export const FONT = "Times New Roman";

export const twips = (points: number) => Math.round(points * 20);
export const halfPoints = (points: number) => Math.round(points * 2);

export const bold = (text: string, size: number) =>
  new TextRun({ text, bold: true, size: halfPoints(size) });

type Beside = { readonly before?: number; readonly keepNext?: boolean };

export const centered = (children: TextRun[], { before = 0, keepNext = false }: Beside = {}) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext,
    spacing: { before: twips(before) },
    children,
  });

/** A line of some length in the middle of a width: the lower edge of a paragraph that is nearly nothing. */
export function rule(width: number, length: number): Paragraph {
  const side = twips((width - length) / 2);
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { line: 60, lineRule: "exact" },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 0, color: "000000" } },
    children: [],
  });
}

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE } as const;

/** Columns without lines: what stands side by side. */
export function bare(
  widths: readonly number[],
  rows: readonly (readonly (readonly Paragraph[])[])[],
): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    borders: { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (paragraphs, index) =>
              new TableCell({
                width: { size: twips(widths[index] ?? 0), type: WidthType.DXA },
                borders: NO_BORDERS,
                margins: { left: 0, right: 0 },
                verticalAlign: VerticalAlignTable.TOP,
                // A cell must hold something.
                children:
                  paragraphs.length > 0 ? [...paragraphs] : [new Paragraph({ children: [] })],
              }),
          ),
        }),
    ),
  });
}
