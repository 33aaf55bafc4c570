/** First and last sign of each stretch. */
const STRETCHES: readonly (readonly [number, number])[] = [
  [0x0a, 0x0a],
  [0x20, 0x7e],
  // Latin with every Vietnamese letter, and marks that names of other peoples of the country set beside one another.
  [0xa0, 0x24f],
  [0x300, 0x304],
  [0x306, 0x30c],
  [0x323, 0x323],
  [0x329, 0x329],
  [0x1e00, 0x1e9b],
  [0x1e9e, 0x1e9e],
  [0x1ea0, 0x1ef9],
  // Greek and Cyrillic.
  [0x391, 0x3a1],
  [0x3a3, 0x3ce],
  [0x400, 0x45f],
  // Dashes, quotation marks, dots, primes.
  [0x2010, 0x2010],
  [0x2012, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x2030, 0x2030],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x2044, 0x2044],
  // Đồng, euro, numero, trade mark, arrows, signs of figures.
  [0x20ab, 0x20ac],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
  [0x2190, 0x2195],
  [0x2212, 0x2212],
  [0x2248, 0x2248],
  [0x2260, 0x2260],
  [0x2264, 0x2265],
];

const isKnown = (sign: string): boolean => {
  const code = sign.codePointAt(0) ?? 0;
  return STRETCHES.some(([first, last]) => first <= code && code <= last);
};

/** Whether the letters of the printed files have a shape for every sign: an emoji would be an empty box on paper. */
export const isPrintable = (text: string): boolean => Array.from(text).every(isKnown);

/** The text without the signs that cannot be printed, for what nobody can be asked to write again. */
export const onlyPrintable = (text: string): string =>
  Array.from(text.normalize("NFC")).filter(isKnown).join("").trim();
