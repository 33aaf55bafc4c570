import { readdirSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { printDocx } from "@/lib/documents/docx/print-docx";
import { printPdf } from "@/lib/documents/pdf/print-pdf";
import { signsIn } from "@/lib/documents/testing/glyphs";
import { flowing, textOfDocx, textOfPdf } from "@/lib/documents/testing/read-back";
import { isPrintable } from "@/lib/domain/document/printable";
import { BLANK_SAMPLES, FILLED_SAMPLES, PRINTED_AT } from "@/lib/domain/document/samples.builder";
import { plainText } from "@/lib/domain/document/structure";

describe.each(FILLED_SAMPLES.map((sample) => [sample.name, sample] as const))(
  "%s",
  (_, { document }) => {
    const said = flowing(plainText(document).join(" "));

    it("says in its PDF what was filled in, in one spelling, and nothing else", async () => {
      const read = await textOfPdf(await printPdf(document, PRINTED_AT));
      expect(read).toBe(said);
      expect(read).toBe(read.normalize("NFC"));
    });

    it("says the same in its DOCX", async () => {
      const read = textOfDocx(await printDocx(document));
      expect(read).toBe(said);
    });
  },
);

describe.each(BLANK_SAMPLES.map((sample) => [sample.name, sample] as const))(
  "the form to be filled in by hand: %s",
  (_, { document }) => {
    const said = flowing(plainText(document).join(" "));

    it("says in both files what the decree asks for", async () => {
      expect(await textOfPdf(await printPdf(document, PRINTED_AT))).toBe(said);
      expect(textOfDocx(await printDocx(document))).toBe(said);
    });
  },
);

describe("the letters", () => {
  const FONTS = "lib/documents/fonts";
  const files = readdirSync(FONTS).filter((name) => name.endsWith(".ttf"));
  const signs = Array.from({ length: 0xffff }, (_, sign) => sign).filter(
    (sign) => sign !== 0x0a && isPrintable(String.fromCodePoint(sign)),
  );

  it.each(files)("have a shape for every sign that may be typed: %s", (name) => {
    const known = signsIn(`${FONTS}/${name}`);
    const missing = signs.filter((sign) => !known.has(sign)).map((sign) => sign.toString(16));
    expect([signs.length > 900, missing]).toEqual([true, []]);
  });

  it("have no shape for an emoji, which therefore may not be typed", () => {
    expect(signsIn(`${FONTS}/${files[0]}`).has(0x2764)).toBe(false);
    expect(isPrintable("Cảm ơn ❤")).toBe(false);
  });
});
