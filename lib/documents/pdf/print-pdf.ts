import "server-only";
import {
  FOOT_SHARE,
  HEAD_SHARE,
  LEADING,
  MARGIN,
  QR_SIDE,
  SIZE,
  SPACE,
  TEXT_WIDTH,
} from "@/lib/documents/paper";
import { setBlock } from "@/lib/documents/pdf/blocks";
import { type Column, FULL, Sheet } from "@/lib/documents/pdf/sheet";
import { qrOf } from "@/lib/documents/qr";
import {
  CONFIRM_AT,
  type Head,
  MOTTO,
  NATION,
  type OfficialDocument,
  RECIPIENTS,
  type Run,
  type Signature,
  type Title,
} from "@/lib/domain/document/structure";

/** The document as a PDF in the layout of decree 30/2020: letters embedded, words in reading order. */
export async function printPdf(document: OfficialDocument, day: Date): Promise<Buffer> {
  const { head, title, body, signatures, recipients, afterwards, confirmAt } = document;
  const sheet = new Sheet({ Title: nameOf(title), Author: (head.issuer ?? []).join(" ") }, day);
  setHead(sheet, head);
  setTitle(sheet, title);
  for (const block of body) setBlock(sheet, block);
  const besideSignature = setFoot(sheet, signatures, recipients);
  for (const block of afterwards) setBlock(sheet, block);
  if (confirmAt !== null) setConfirmation(sheet, confirmAt, besideSignature);
  return sheet.end();
}

const nameOf = ({ name, about }: Title) => [name, about].filter(Boolean).join(" - ");

const bold = (text: string): Run[] => [{ text, bold: true }];

const NATION_COLUMN: Column = {
  x: MARGIN.left + TEXT_WIDTH * HEAD_SHARE.issuer,
  width: TEXT_WIDTH * HEAD_SHARE.nation,
};
const ISSUER_COLUMN: Column = { x: MARGIN.left, width: TEXT_WIDTH * HEAD_SHARE.issuer };

function setHead(sheet: Sheet, { issuer, number, placeAndDay }: Head): void {
  const top = sheet.y;
  if (issuer !== null) {
    for (const line of issuer) center(sheet, bold(line), SIZE.issuer, ISSUER_COLUMN);
    const width = widthOf(sheet, issuer.at(-1) ?? "", SIZE.issuer);
    rule(sheet, ISSUER_COLUMN, width * 0.45);
  }
  const afterIssuer = sheet.y;

  sheet.y = top;
  const column = issuer === null ? FULL : NATION_COLUMN;
  center(sheet, bold(NATION), SIZE.nation, column);
  center(sheet, bold(MOTTO), SIZE.motto, column);
  // As long as the words above it.
  rule(sheet, column, widthOf(sheet, MOTTO, SIZE.motto));
  sheet.y = Math.max(sheet.y, afterIssuer) + SPACE.paragraph;

  const line = sheet.y;
  if (number !== null) center(sheet, [{ text: number }], SIZE.number, ISSUER_COLUMN);
  if (placeAndDay !== null) {
    sheet.y = line;
    const place = [{ text: placeAndDay, italic: true }];
    if (issuer === null) {
      sheet.write("P", place, { size: SIZE.placeAndDay, align: "right" });
    } else center(sheet, place, SIZE.placeAndDay, column);
  }
  sheet.y += SPACE.paragraph * 3;
}

function setTitle(sheet: Sheet, { name, about, authority }: Title): void {
  sheet.write("H1", bold(name), { size: SIZE.title, align: "center" });
  if (about !== null) {
    center(sheet, bold(about), SIZE.title, FULL);
    rule(sheet, FULL, Math.min(widthOf(sheet, about, SIZE.title) * 0.4, TEXT_WIDTH / 3));
  }
  sheet.y += SPACE.paragraph * 2;
  if (authority !== null) {
    center(sheet, bold(authority), SIZE.title, FULL);
    sheet.y += SPACE.paragraph * 2;
  }
}

function center(sheet: Sheet, runs: readonly Run[], size: number, column: Column): void {
  sheet.write("P", runs, { size, column, align: "center" });
}

const widthOf = ({ pdf }: Sheet, text: string, size: number) =>
  pdf.font("bold").fontSize(size).widthOfString(text);

/** So far below the words that their marks stay free. */
const RULE_GAP = 4;

/** @vi đường kẻ ngang, nét liền */
function rule(sheet: Sheet, { x, width }: Column, length: number): void {
  const from = x + (width - length) / 2;
  const y = sheet.y + RULE_GAP;
  sheet.draw((pdf) => {
    pdf
      .lineWidth(0.7)
      .moveTo(from, y)
      .lineTo(from + length, y)
      .stroke();
  });
  sheet.y += RULE_GAP * 1.5;
}

const RECIPIENTS_COLUMN: Column = { x: MARGIN.left, width: TEXT_WIDTH * FOOT_SHARE.recipients };
const SIGNATURE_COLUMN: Column = {
  x: MARGIN.left + TEXT_WIDTH * FOOT_SHARE.recipients,
  width: TEXT_WIDTH * FOOT_SHARE.signature,
};
const HALVES: readonly Column[] = [
  { x: MARGIN.left, width: TEXT_WIDTH / 2 },
  { x: MARGIN.left + TEXT_WIDTH / 2, width: TEXT_WIDTH / 2 },
];

/** Answers where there is room below those who receive it, beside the signature; null where there is none. */
function setFoot(
  sheet: Sheet,
  rows: OfficialDocument["signatures"],
  recipients: OfficialDocument["recipients"],
): number | null {
  let room: number | null = null;
  sheet.y += SPACE.paragraph * 2;
  for (const [index, row] of rows.entries()) {
    // A signature is never parted from its office, nor those beside one another from each other.
    sheet.need(Math.max(...row.map(heightOf)));
    const top = sheet.y;
    if (index === 0 && recipients !== null) {
      setRecipients(sheet, recipients);
      room = sheet.y;
    }
    setSignatures(sheet, row, top);
  }
  return room;
}

/** Offices side by side, and the names on one line below the longest of them. */
function setSignatures(sheet: Sheet, row: readonly Signature[], top: number): void {
  const beside = sheet.y;
  const columns = row.length === 1 ? [SIGNATURE_COLUMN] : HALVES;
  let bottom = top;
  for (const [place, { office, hint }] of row.entries()) {
    sheet.y = top;
    const column = columns[place] ?? SIGNATURE_COLUMN;
    for (const line of office) center(sheet, bold(line), SIZE.body, column);
    if (hint !== null) center(sheet, [{ text: hint, italic: true }], SIZE.body - 1, column);
    bottom = Math.max(bottom, sheet.y);
  }
  for (const [place, { name }] of row.entries()) {
    sheet.y = bottom + SPACE.signature;
    if (name !== null) center(sheet, bold(name), SIZE.body, columns[place] ?? SIGNATURE_COLUMN);
  }
  sheet.y = Math.max(sheet.y, bottom + SPACE.signature, beside) + SPACE.paragraph * 2;
}

function setRecipients(sheet: Sheet, recipients: readonly string[]): void {
  const column = RECIPIENTS_COLUMN;
  const title = [{ text: RECIPIENTS, bold: true, italic: true }];
  sheet.write("P", title, { size: SIZE.recipientsTitle, column });
  for (const text of recipients) {
    sheet.write("P", [{ text }], { size: SIZE.recipients, column });
  }
}

/** A hint may take three lines. */
const heightOf = ({ office, hint }: Signature) =>
  (office.length + (hint === null ? 0 : Math.ceil(hint.length / 40)) + 1) * SIZE.body * LEADING +
  SPACE.signature;

/** Below those who receive it where there is room, so that it hardly ever opens a page of its own. */
function setConfirmation(sheet: Sheet, address: string, room: number | null): void {
  if (room === null) sheet.need(QR_SIDE + SPACE.paragraph);
  const top = room === null ? sheet.y : room + SPACE.paragraph;
  const { data, size } = qrOf(address);
  const side = QR_SIDE / size;
  sheet.draw((pdf) => {
    for (const [row, cells] of data.entries()) {
      for (const [column, isDark] of cells.entries()) {
        if (isDark) pdf.rect(MARGIN.left + column * side, top + row * side, side, side);
      }
    }
    pdf.fill("#000");
  });
  // In one line, so that it can be copied.
  const small = { size: SIZE.confirm, isFootnote: room !== null };
  const column = { x: MARGIN.left + QR_SIDE + 8, width: TEXT_WIDTH - QR_SIDE - 8 };
  const setting = room === null ? { ...small, column } : small;
  sheet.y = room === null ? top : Math.max(sheet.y - SPACE.paragraph * 2, top + QR_SIDE) + 3;
  sheet.write("P", [{ text: CONFIRM_AT }], setting);
  sheet.write("P", [{ text: address }], { ...setting, link: address });
  sheet.y = Math.max(sheet.y, top + QR_SIDE);
}
