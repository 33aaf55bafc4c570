import path from "node:path";

import PdfKit from "pdfkit";

import { LEADING, MARGIN, PAGE, SIZE, TEXT_WIDTH } from "@/lib/documents/paper";
import { breakLines, type Face, type SetLine } from "@/lib/documents/pdf/typeset";
import type { Run } from "@/lib/domain/document/structure";

const FONTS = path.resolve("lib/documents/fonts");
const FILES: Record<Face, string> = {
  regular: "LiberationSerif-Regular.ttf",
  bold: "LiberationSerif-Bold.ttf",
  italic: "LiberationSerif-Italic.ttf",
  bold_italic: "LiberationSerif-BoldItalic.ttf",
};

export type Column = { readonly x: number; readonly width: number };
export const FULL: Column = { x: MARGIN.left, width: TEXT_WIDTH };

type Align = "left" | "center" | "right" | "justify";

type Setting = {
  readonly size: number;
  readonly column?: Column;
  readonly align?: Align;
  readonly indent?: number;
  readonly isFilledByPen?: boolean;
  readonly link?: string;
  /** May stand in the lower margin rather than open a page. */
  readonly isFootnote?: boolean;
};

type Placed = Setting & { readonly column: Column; readonly align: Align };

/** How much of the room that is left stands before the words. */
const SHIFT: Record<Align, number> = { left: 0, justify: 0, center: 0.5, right: 1 };

/** What a part of the page is to those who hear it read aloud. */
type Tag = "Document" | "H1" | "P" | "Table" | "TR" | "TH" | "TD" | "Sect";

/**
 * A page that is filled from top to bottom, and the next one when it is full. What is drawn is tagged with what it
 * is, so that the file can be read aloud and its words copied out in their order.
 */
export class Sheet {
  readonly pdf: PDFKit.PDFDocument;
  y: number = MARGIN.top;
  #parent: PDFKit.PDFStructureElement;

  constructor(info: { readonly Title: string; readonly Author: string }, day: Date) {
    this.pdf = new PdfKit({
      size: [PAGE.width, PAGE.height],
      margin: 0,
      autoFirstPage: false,
      bufferPages: true,
      info: {
        ...info,
        Creator: "Cổng Dân chủ cơ sở",
        Producer: "Cổng Dân chủ cơ sở",
        CreationDate: day,
      },
      lang: "vi-VN",
      tagged: true,
      displayTitle: true,
      pdfVersion: "1.7",
    });
    for (const [face, file] of Object.entries(FILES)) {
      this.pdf.registerFont(face, path.join(FONTS, file));
    }
    this.pdf.addPage();
    this.#parent = this.pdf.struct("Document");
    this.pdf.addStructure(this.#parent);
  }

  /** What `draw` draws belongs together under one tag. */
  group(tag: Tag, draw: () => void): void {
    const outer = this.#parent;
    const element = this.pdf.struct(tag);
    outer.add(element);
    this.#parent = element;
    draw();
    element.end();
    this.#parent = outer;
  }

  /** Words under a tag of their own; the page goes on below them. */
  write(tag: Tag, runs: readonly Run[], setting: Setting): void {
    const element = this.pdf.struct(tag, {}, () => this.#setLines(runs, setting));
    this.#parent.add(element);
    element.end();
  }

  /** Lines and marks that are no words. */
  draw(paint: (pdf: PDFKit.PDFDocument) => void): void {
    this.pdf.markContent("Artifact", { type: "Layout" });
    paint(this.pdf);
    this.pdf.endMarkedContent();
  }

  /** Moves to the next page unless so much room is left. */
  need(height: number): void {
    if (this.y + height > PAGE.height - MARGIN.bottom) this.#turn();
  }

  heightOf(runs: readonly Run[], { size, column = FULL, indent = 0 }: Setting): number {
    return this.#broken(runs, { size, column, indent }).length * size * LEADING;
  }

  end(): Promise<Buffer> {
    const parts: Buffer[] = [];
    const whole = new Promise<Buffer>((resolve, reject) => {
      this.pdf.on("data", (part: Buffer) => parts.push(part));
      this.pdf.on("end", () => resolve(Buffer.concat(parts)));
      this.pdf.on("error", reject);
    });
    this.#numberPages();
    this.#parent.end();
    this.pdf.end();
    return whole;
  }

  #turn(): void {
    // What is open under a tag goes on under it.
    this.pdf.continueOnNewPage();
    this.y = MARGIN.top;
  }

  /** From the second page on, in the middle of the upper margin. */
  #numberPages(): void {
    const { count } = this.pdf.bufferedPageRange();
    for (let page = 1; page < count; page += 1) {
      this.pdf.switchToPage(page);
      this.draw((pdf) => {
        const number = String(page + 1);
        pdf.font("regular").fontSize(SIZE.pageNumber);
        pdf.text(number, (PAGE.width - pdf.widthOfString(number)) / 2, MARGIN.top * 0.7, {
          lineBreak: false,
          baseline: "alphabetic",
        });
      });
    }
  }

  #broken(
    runs: readonly Run[],
    { size, column, indent }: { size: number; column: Column; indent: number },
  ) {
    const measure = (text: string, face: Face) =>
      this.pdf.font(face).fontSize(size).widthOfString(text);
    return breakLines(runs, { width: column.width, indent, measure });
  }

  #setLines(runs: readonly Run[], setting: Setting): void {
    const { size, column = FULL, indent = 0, align = "left" } = setting;
    for (const line of this.#broken(runs, { size, column, indent })) {
      if (!setting.isFootnote) this.need(size * LEADING);
      this.#setLine(line, { ...setting, column, align });
      this.y += size * LEADING;
    }
  }

  #setLine(line: SetLine, { size, column, align, link, isFilledByPen }: Placed): void {
    const spare = column.width - line.indent - line.width;
    const isStretched = align === "justify" && !line.isLast && line.gaps > 0;
    const wordSpacing = isStretched ? spare / line.gaps : 0;
    const options = { lineBreak: false, baseline: "alphabetic", wordSpacing } as const;
    const baseline = this.y + size;
    let x = column.x + line.indent + spare * SHIFT[align];
    for (const { text, face, width } of line.segments) {
      this.pdf.font(face).fontSize(size);
      this.pdf.text(text, x, baseline, link === undefined ? options : { ...options, link });
      x += width + (text.split(" ").length - 1) * wordSpacing;
    }
    if (isFilledByPen && line.isLast) this.#dots(x, column.x + column.width, baseline);
  }

  #dots(from: number, to: number, y: number): void {
    if (to - from < 6) return;
    this.pdf
      .save()
      .lineWidth(0.9)
      .lineCap("round")
      .dash(0.01, { space: 3.2 })
      .moveTo(from + 3, y)
      .lineTo(to, y)
      .stroke()
      .restore();
  }
}
