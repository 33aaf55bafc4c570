import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  formatReceiptCode,
  parseReceiptCode,
  RECEIPT_CODE_BYTES,
  receiptCode,
} from "@/lib/domain/case-file/receipt-code";
import { RUNS } from "@/lib/domain/testing/runs";

const runs = { numRuns: RUNS };
const malformed = { ok: false, problem: "receipt_code_malformed" };
const aCode = fc
  .uint8Array({ minLength: RECEIPT_CODE_BYTES, maxLength: RECEIPT_CODE_BYTES })
  .map((bytes) => receiptCode(bytes));
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

describe("a receipt code", () => {
  it("says the number of its bytes in Crockford's letters, and one that checks them", () => {
    expect(receiptCode(new Uint8Array(16))).toBe("0".repeat(27));
    expect(receiptCode(new Uint8Array(16).fill(255)).slice(0, 26)).toBe(`7${"Z".repeat(25)}`);
    const one = new Uint8Array(16);
    one[15] = 1;
    expect(receiptCode(one)).toBe(`${"0".repeat(25)}12`);
  });

  it("is written in groups of four", () => {
    expect(formatReceiptCode(receiptCode(new Uint8Array(16)))).toBe(
      "0000-0000-0000-0000-0000-0000-000",
    );
  });

  it.each([0, 15, 17])("is not made of %i bytes", (length) => {
    expect(() => receiptCode(new Uint8Array(length))).toThrow("a receipt code needs 16 bytes");
  });

  it("of given bytes is this one, to the last sign", () => {
    const bytes = Uint8Array.from({ length: RECEIPT_CODE_BYTES }, (_, index) => index * 17);
    expect(receiptCode(bytes)).toBe("0024H36H2NCSVRH6DAQF6DVVQZ6");
  });

  it.each(["‐", "‑", "–", "—", "_", "-", ".", " ", "\n", "\u00A0"])(
    "is read with %j between its groups",
    (between) => {
      const code = receiptCode(new Uint8Array(RECEIPT_CODE_BYTES).fill(7));
      const typed = formatReceiptCode(code).replaceAll("-", between);
      expect(parseReceiptCode(typed)).toEqual({ ok: true, value: code });
    },
  );

  it("is read in the wide letters of some keyboards", () => {
    const code = receiptCode(new Uint8Array(RECEIPT_CODE_BYTES).fill(7));
    const wide = Array.from(code, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0));
    expect(parseReceiptCode(wide.join(""))).toEqual({ ok: true, value: code });
  });

  it("is read back as it was written", () => {
    fc.assert(
      fc.property(aCode, (code) => {
        expect(parseReceiptCode(code)).toEqual({ ok: true, value: code });
        expect(parseReceiptCode(formatReceiptCode(code))).toEqual({ ok: true, value: code });
      }),
      runs,
    );
  });

  it("is read in small letters, with O, I and L typed for digits, and blanks anywhere", () => {
    fc.assert(
      fc.property(aCode, fc.constantFrom("i", "I", "l", "L"), fc.nat(26), (code, one, at) => {
        const typed = code.toLowerCase().replaceAll("0", "o").replaceAll("1", one);
        const spaced = ` ${typed.slice(0, at)} - ${typed.slice(at)}.`;
        expect(parseReceiptCode(spaced)).toEqual({ ok: true, value: code });
      }),
      runs,
    );
  });

  it("with one wrong sign is noticed", () => {
    fc.assert(
      fc.property(aCode, fc.nat(26), fc.integer({ min: 1, max: 31 }), (code, at, shift) => {
        const wrong = ALPHABET.charAt((ALPHABET.indexOf(code.charAt(at)) + shift) % 32);
        const typed = `${code.slice(0, at)}${wrong}${code.slice(at + 1)}`;
        expect(parseReceiptCode(typed)).toEqual(malformed);
      }),
      runs,
    );
  });

  it("with two signs exchanged is noticed, wherever they stand", () => {
    fc.assert(
      fc.property(aCode, fc.nat(26), fc.nat(26), (code, one, other) => {
        fc.pre(code.charAt(one) !== code.charAt(other));
        const signs = code.split("");
        signs[one] = code.charAt(other);
        signs[other] = code.charAt(one);
        expect(parseReceiptCode(signs.join(""))).toEqual(malformed);
      }),
      runs,
    );
  });

  it.each(["", "0", "0".repeat(26), "0".repeat(28), `${"0".repeat(26)}U`, `${"0".repeat(26)}*`])(
    "is not %j",
    (typed) => expect(parseReceiptCode(typed)).toEqual(malformed),
  );
});
