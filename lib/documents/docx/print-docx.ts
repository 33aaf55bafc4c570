import "server-only";
import {
  AlignmentType,
  Document,
  Header,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from "docx";

import { blockOf } from "@/lib/documents/docx/blocks";
import { bare, bold, centered, FONT, halfPoints, rule, twips } from "@/lib/documents/docx/words";
import {
  FOOT_SHARE,
  HEAD_SHARE,
  MARGIN,
  PAGE,
  QR_SIDE,
  SIZE,
  SPACE,
  TEXT_WIDTH,
} from "@/lib/documents/paper";
import { qrPicture } from "@/lib/documents/qr";
import {
  CONFIRM_AT,
  type Head,
  MOTTO,
  NATION,
  type OfficialDocument,
  RECIPIENTS,
  type Signature,
  type Title,
} from "@/lib/domain/document/structure";

/** The document as a file for word processors, in the same layout and with the same words as the PDF. */
export async function printDocx(document: OfficialDocument): Promise<Buffer> {
  const { head, title, body, signatures, recipients, afterwards, confirmAt } = document;
  const children = [
    ...headOf(head),
    ...titleOf(title),
    ...body.flatMap(blockOf),
    ...footOf(signatures, recipients),
    ...afterwards.flatMap(blockOf),
    ...(confirmAt === null ? [] : await confirmationOf(confirmAt)),
  ];
  return Packer.toBuffer(
    new Document({
      title: [title.name, title.about].filter(Boolean).join(" - "),
      creator: (head.issuer ?? ["Cổng Dân chủ cơ sở"]).join(" "),
      styles: STYLES,
      sections: [
        {
          properties: SECTION,
          headers: { default: numbered(), first: new Header({ children: [] }) },
          children,
        },
      ],
    }),
  );
}

const STYLES = {
  default: {
    document: {
      run: { font: FONT, size: halfPoints(SIZE.body), language: { value: "vi-VN" } },
      paragraph: { spacing: { line: 250, lineRule: "auto", after: 0 } },
    },
    heading1: {
      run: { font: FONT, size: halfPoints(SIZE.title), bold: true, color: "000000" },
      paragraph: { spacing: { before: 0, after: 0 } },
    },
  },
} as const;

const SECTION = {
  titlePage: true,
  page: {
    size: { width: twips(PAGE.width), height: twips(PAGE.height) },
    margin: {
      top: twips(MARGIN.top),
      bottom: twips(MARGIN.bottom),
      left: twips(MARGIN.left),
      right: twips(MARGIN.right),
      header: twips(MARGIN.top / 2),
    },
  },
} as const;

/** From the second page on. */
const numbered = () =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(SIZE.pageNumber) }),
        ],
      }),
    ],
  });

const NATION_WIDTH = TEXT_WIDTH * HEAD_SHARE.nation;
const ISSUER_WIDTH = TEXT_WIDTH * HEAD_SHARE.issuer;

function headOf({ issuer, number, placeAndDay }: Head): (Paragraph | Table)[] {
  const width = issuer === null ? TEXT_WIDTH : NATION_WIDTH;
  const nation = [
    centered([bold(NATION, SIZE.nation)]),
    centered([bold(MOTTO, SIZE.motto)]),
    rule(width, MOTTO_WIDTH),
  ];
  const place = new TextRun({
    text: placeAndDay ?? "",
    italics: true,
    size: halfPoints(SIZE.placeAndDay),
  });
  if (issuer === null) {
    const right = new Paragraph({ alignment: AlignmentType.RIGHT, children: [place] });
    return [...nation, gap(), ...(placeAndDay === null ? [] : [right]), gap()];
  }
  const body = [
    ...issuer.map((line) => centered([bold(line, SIZE.issuer)])),
    rule(ISSUER_WIDTH, ISSUER_WIDTH * 0.25),
  ];
  const symbol = new TextRun({ text: number ?? "", size: halfPoints(SIZE.number) });
  return [
    bare(
      [ISSUER_WIDTH, NATION_WIDTH],
      [
        [body, nation],
        [[centered([symbol], LOWER)], [centered([place], LOWER)]],
      ],
    ),
    gap(),
  ];
}

const LOWER = { before: SPACE.paragraph };

/** As wide as the motto is set in thirteen points. */
const MOTTO_WIDTH = 156;

const gap = (height: number = SPACE.paragraph * 2) =>
  new Paragraph({ spacing: { line: twips(height), lineRule: "exact" }, children: [] });

function titleOf({ name, about, authority }: Title): Paragraph[] {
  return [
    new Paragraph({
      heading: "Heading1",
      alignment: AlignmentType.CENTER,
      children: [bold(name, SIZE.title)],
    }),
    ...(about === null
      ? []
      : [centered([bold(about, SIZE.title)]), rule(TEXT_WIDTH, TEXT_WIDTH / 5)]),
    ...(authority === null
      ? []
      : [centered([bold(authority, SIZE.title)], { before: SPACE.paragraph * 2 })]),
    gap(),
  ];
}

const RECIPIENTS_WIDTH = TEXT_WIDTH * FOOT_SHARE.recipients;
const SIGNATURE_WIDTH = TEXT_WIDTH * FOOT_SHARE.signature;

function footOf(
  rows: OfficialDocument["signatures"],
  recipients: OfficialDocument["recipients"],
): (Paragraph | Table)[] {
  return rows.flatMap((row, index) => {
    const left = index === 0 ? recipientsOf(recipients) : [];
    const [first, second] = row;
    if (!first) return [];
    const widths = second ? [TEXT_WIDTH / 2, TEXT_WIDTH / 2] : [RECIPIENTS_WIDTH, SIGNATURE_WIDTH];
    const rowsOf = (part: (signature: Signature) => Paragraph[], beside: Paragraph[]) =>
      second ? [part(first), part(second)] : [beside, part(first)];
    return [gap(), bare(widths, [rowsOf(officeOf, left), rowsOf(nameOf, [])])];
  });
}

function recipientsOf(recipients: readonly string[] | null): Paragraph[] {
  if (recipients === null) return [];
  const title = { bold: true, italics: true, size: halfPoints(SIZE.recipientsTitle) };
  return [
    new Paragraph({ children: [new TextRun({ text: RECIPIENTS, ...title })] }),
    ...recipients.map(
      (text) =>
        new Paragraph({ children: [new TextRun({ text, size: halfPoints(SIZE.recipients) })] }),
    ),
  ];
}

/** Kept with the name below, so that no page ends between them. */
const officeOf = ({ office, hint }: Signature): Paragraph[] => [
  ...office.map((line) => centered([bold(line, SIZE.body)], { keepNext: true })),
  ...(hint === null
    ? []
    : [
        centered([new TextRun({ text: hint, italics: true, size: halfPoints(SIZE.body - 1) })], {
          keepNext: true,
        }),
      ]),
];

const nameOf = ({ name }: Signature): Paragraph[] => [
  centered(name === null ? [] : [bold(name, SIZE.body)], { before: SPACE.signature }),
];

/** A picture is given in pixels, 96 to the inch. */
const QR_PIXELS = Math.round((QR_SIDE * 96) / 72);

const small = (text: string) =>
  new Paragraph({ children: [new TextRun({ text, size: halfPoints(SIZE.confirm) })] });

async function confirmationOf(address: string): Promise<(Paragraph | Table)[]> {
  const size = { width: QR_PIXELS, height: QR_PIXELS };
  const picture = new ImageRun({
    type: "png",
    data: await qrPicture(address),
    transformation: size,
    altText: { name: "QR", title: "QR", description: address },
  });
  const left = QR_SIDE + SPACE.paragraph * 2;
  return [
    gap(),
    bare(
      [left, TEXT_WIDTH - left],
      [[[new Paragraph({ children: [picture] })], [small(CONFIRM_AT), small(address)]]],
    ),
  ];
}
