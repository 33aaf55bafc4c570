import { readdirSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { printDocx } from "@/lib/documents/docx/print-docx";
import { printPdf } from "@/lib/documents/pdf/print-pdf";
import { signsIn } from "@/lib/documents/testing/glyphs";
import { flowing, textOfDocx, textOfPdf } from "@/lib/documents/testing/read-back";
import { calendarDate } from "@/lib/domain/calendar-date";
import { BLANK_FORM_TABLE } from "@/lib/domain/document/blank-forms";
import { someFacts, someTyped } from "@/lib/domain/document/document.builder";
import { fillIn } from "@/lib/domain/document/fill-in";
import type { DocumentForm } from "@/lib/domain/document/form";
import { DOCUMENT_FORMS } from "@/lib/domain/document/forms-data";
import { isPrintable } from "@/lib/domain/document/printable";
import { plainText } from "@/lib/domain/document/structure";

const DAY = new Date("2027-02-05T03:00:00Z");

function filledDocument(form: DocumentForm) {
  const filled = fillIn(form.fields, someTyped(form.fields), calendarDate("2027-02-05"));
  if (!filled.ok) throw new Error(`not filled in: ${JSON.stringify(filled.problems)}`);
  return form.compose(someFacts(), filled.filled);
}

describe.each(DOCUMENT_FORMS.map((form) => [form.kind, form] as const))("%s", (_, form) => {
  const document = filledDocument(form);
  const said = flowing(plainText(document).join(" "));

  it("says in its PDF what was filled in, in one spelling, and nothing else", async () => {
    const read = await textOfPdf(await printPdf(document, DAY));
    expect(read).toBe(said);
    expect(read).toBe(read.normalize("NFC"));
  });

  it("says the same in its DOCX", async () => {
    const read = textOfDocx(await printDocx(document));
    expect(read).toBe(said);
  });
});

describe.each(BLANK_FORM_TABLE.map((form) => [form.id, form] as const))(
  "the form to be filled in by hand: %s",
  (_, form) => {
    const document = form.compose();
    const said = flowing(plainText(document).join(" "));

    it("says in both files what the decree asks for", async () => {
      expect(await textOfPdf(await printPdf(document, DAY))).toBe(said);
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
