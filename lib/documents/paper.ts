/** Decree 30/2020/NĐ-CP, annex I: A4, margins, sizes of letters. Measures are in points, 72 to the inch. */
const mm = (millimetres: number) => (millimetres * 72) / 25.4;

export const PAGE = { width: mm(210), height: mm(297) } as const;
export const MARGIN = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15) } as const;
export const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;

export const SIZE = {
  nation: 12,
  motto: 13,
  issuer: 12,
  number: 13,
  placeAndDay: 13,
  title: 14,
  body: 14,
  cell: 12,
  recipientsTitle: 12,
  recipients: 11,
  confirm: 9,
  pageNumber: 13,
} as const;

/** Of the distance between lines to their size. */
export const LEADING = 1.2;
export const SPACE = {
  /** First line of a paragraph. */
  indent: mm(10),
  /** Between paragraphs. */
  paragraph: 6,
  /** From one dotted line to the next. */
  ruled: mm(7.8),
  /** For the hand that signs. */
  signature: mm(24),
} as const;

/** How the head is shared between the body that issues and the nation. */
export const HEAD_SHARE = { issuer: 0.41, nation: 0.59 } as const;
/** How the foot is shared between those who receive it and who signs. */
export const FOOT_SHARE = { recipients: 0.45, signature: 0.55 } as const;

export const QR_SIDE = mm(19);
