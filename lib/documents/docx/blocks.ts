import {
  AlignmentType,
  LeaderType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from "docx";

import { bold, halfPoints, twips } from "@/lib/documents/docx/words";
import { SIZE, SPACE, TEXT_WIDTH } from "@/lib/documents/paper";
import type { Block, Line, Run } from "@/lib/domain/document/structure";

export function blockOf(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case "paragraph":
      return [words(block, SPACE.indent)];
    case "line":
      return [words(block, 0)];
    case "heading":
      return [
        new Paragraph({
          keepNext: true,
          indent: { firstLine: twips(SPACE.indent) },
          spacing: AFTER,
          children: [bold(block.text, SIZE.body)],
        }),
      ];
    case "resolution":
      return [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          spacing: { ...AFTER, before: twips(SPACE.paragraph) },
          children: [bold(block.text, SIZE.body)],
        }),
      ];
    case "addressee":
      return [
        new Paragraph({
          indent: { left: twips(SPACE.indent * 2.5) },
          spacing: { after: twips(SPACE.paragraph * 2) },
          ...pen(block),
          children: runsOf(block),
        }),
      ];
    case "ruled":
      return Array.from(
        { length: block.lines },
        () =>
          new Paragraph({
            spacing: { line: twips(SPACE.ruled), lineRule: "exact" },
            ...pen({ runs: [], isFilledByPen: true }),
            children: runsOf({ runs: [], isFilledByPen: true }),
          }),
      );
    case "table":
      return [tableOf(block), new Paragraph({ spacing: AFTER, children: [] })];
  }
}

const AFTER = { after: twips(SPACE.paragraph) };

const words = (line: Line, indent: number) =>
  new Paragraph({
    // A stretched line would pull the dots apart.
    alignment: line.isFilledByPen ? AlignmentType.LEFT : AlignmentType.JUSTIFIED,
    indent: { firstLine: twips(indent) },
    spacing: AFTER,
    ...pen(line),
    children: runsOf(line),
  });

const DOTS = { type: TabStopType.RIGHT, position: twips(TEXT_WIDTH), leader: LeaderType.DOT };

const pen = ({ isFilledByPen }: Line) => (isFilledByPen ? { tabStops: [DOTS] } : {});

function runsOf({ runs, isFilledByPen }: Line): TextRun[] {
  const set = runs.map(textRun);
  return isFilledByPen ? [...set, new TextRun("\t")] : set;
}

const textRun = ({ text, bold: isBold = false, italic = false }: Run) =>
  new TextRun({ text, bold: isBold, italics: italic });

type TableBlock = Extract<Block, { kind: "table" }>;

function tableOf({ columns, rows }: TableBlock): Table {
  const widths = columns.map(({ share }) => twips(TEXT_WIDTH * share));
  const cell = (children: TextRun[], index: number, isHead: boolean) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      margins: { left: 80, right: 80, top: 60, bottom: 60 },
      children: [
        new Paragraph({
          alignment: isHead ? AlignmentType.CENTER : AlignmentType.LEFT,
          children,
        }),
      ],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(TEXT_WIDTH), type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        children: columns.map(({ title }, index) => cell([bold(title, SIZE.cell)], index, true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((text, index) =>
              cell([new TextRun({ text, size: halfPoints(SIZE.cell) })], index, false),
            ),
          }),
      ),
    ],
  });
}
