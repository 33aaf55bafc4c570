import { fail, ok, type Result } from "@/lib/domain/result";

/** A random public receipt, 26 signs and one that checks them, as it is stored. @vi mã biên nhận */
export type ReceiptCode = string & { readonly __brand: "ReceiptCode" };

/** Crockford's alphabet: no I, L, O, U, which people misread or misspell. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const SIGNS = 26;
const GROUP = 4;
export const RECEIPT_CODE_BYTES = 16;

/** The code that stands for sixteen random bytes. */
export function receiptCode(bytes: Uint8Array): ReceiptCode {
  if (bytes.length !== RECEIPT_CODE_BYTES) throw new RangeError("a receipt code needs 16 bytes");

  let rest = bytes.reduce((number, byte) => (number << 8n) | BigInt(byte), 0n);
  const values: number[] = [];
  for (let place = 0; place < SIGNS; place += 1) {
    values.unshift(Number(rest & 31n));
    rest >>= 5n;
  }
  return mint([...values, checkValue(values)]);
}

/** In groups, for reading aloud: "7K3M-92QF-…". */
export function formatReceiptCode(code: ReceiptCode): string {
  return code.match(new RegExp(`.{1,${GROUP}}`, "g"))?.join("-") ?? code;
}

/** Reads what people type: small letters, O for 0, I or L for 1, spaces, dots and dashes anywhere. */
export function parseReceiptCode(text: string): Result<ReceiptCode, "receipt_code_malformed"> {
  const signs = text
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[\s.\-‐‑–—_]/g, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
  const values = Array.from(signs, (sign) => ALPHABET.indexOf(sign));
  const isWhole = values.length === SIGNS + 1 && !values.includes(-1);
  if (!isWhole || checkValue(values.slice(0, SIGNS)) !== values.at(-1)) {
    return fail("receipt_code_malformed");
  }
  return ok(mint(values));
}

/**
 * Weighs each sign with another power of a generator of the field of 32 elements, so that one wrong sign or two
 * exchanged signs never pass.
 */
function checkValue(values: readonly number[]): number {
  return values.reduce((sum, value) => double(sum ^ value), 0);
}

/** Times x in the field of 32 elements, modulo x⁵ + x² + 1. */
function double(element: number): number {
  const shifted = element << 1;
  return shifted > 31 ? (shifted & 31) ^ 0b00101 : shifted;
}

function mint(values: readonly number[]): ReceiptCode {
  const signs = values.map((value) => ALPHABET.charAt(value)).join("");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place that mints the brand
  return signs as ReceiptCode;
}
