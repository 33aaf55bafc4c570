import * as fc from "fast-check";

/** Any signs at all, halves of signs and control characters among them. */
export function anyText(maxLength = 60): fc.Arbitrary<string> {
  return fc
    .array(fc.integer({ min: 0, max: 0x1_0f_ff_ff }).map(signOf), { maxLength })
    .map((signs) => signs.join(""));
}

/** Half of the numbers stand for signs that are typed, the rest for any. */
function signOf(number: number): string {
  return String.fromCodePoint(number % 2 === 0 ? number % 0x2_00 : number % 0x11_00_00);
}
