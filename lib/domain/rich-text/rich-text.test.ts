import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { canonical } from "@/lib/domain/rich-text/canonical";
import type { Block, Inline, RichText } from "@/lib/domain/rich-text/document";
import { fromMarkup } from "@/lib/domain/rich-text/from-markup";
import { RichTextSchema, richText } from "@/lib/domain/rich-text/input";
import { safeHref } from "@/lib/domain/rich-text/safe-href";
import { toMarkup } from "@/lib/domain/rich-text/to-markup";
import { plainTextFrom, plainTextOf } from "@/lib/domain/rich-text/to-plain-text";
import { anyText } from "@/lib/domain/testing/any-text";
import { RUNS } from "@/lib/domain/testing/runs";

const numRuns = RUNS;
/** What takes the square of its length takes minutes for this, and hours for a megabyte. */
const LONG = RUNS > 200 ? 1_000_000 : 150_000;

const words = (text: string, marks: Partial<Inline[number]> = {}) => ({
  text,
  bold: false,
  italic: false,
  href: null,
  ...marks,
});
const paragraph = (...text: Inline): Block => ({ kind: "paragraph", text });

/** Signs the markup is made of, more often than chance would have them. */
const tricky = fc
  .array(
    fc.constantFrom(
      "*",
      "**",
      "_",
      "__",
      "[",
      "]",
      "](",
      "(",
      ")",
      "\\",
      "\\\\",
      "#",
      "# ",
      "## ",
      "- ",
      "> ",
      "1. ",
      "2. ",
      "12. ",
      "1999. ",
      "\n",
      "\n\n",
      " ",
      "  ",
      "\t",
      "\r\n",
      "\u00A0",
      "a",
      "Chợ",
      "x y",
      "https://a.vn/b_c",
      "(https://a.vn)",
      "](https://a.vn/__x__)",
      "[a](/b)",
      "javascript:alert(1)",
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(""));
const someText = fc.oneof(tricky, anyText(30));

const href = fc.constantFrom(
  "https://hanoi.gov.vn/",
  "https://a.vn/b_c__d**e",
  "/phuong/kim-lien?a=1#b",
  "mailto:a@b.vn",
  "tel:+8424",
);
const inline: fc.Arbitrary<Inline> = fc.array(
  fc.record({
    text: someText,
    bold: fc.boolean(),
    italic: fc.boolean(),
    href: fc.oneof(fc.constant(null), href),
  }),
  { maxLength: 6 },
);
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant("paragraph" as const), text: inline }),
  fc.record({ kind: fc.constant("quote" as const), text: inline }),
  fc.record({
    kind: fc.constant("heading" as const),
    level: fc.constantFrom(1 as const, 2 as const),
    text: inline,
  }),
  fc.record({
    kind: fc.constant("list" as const),
    start: fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 999 })),
    items: fc.array(inline, { maxLength: 4 }),
  }),
);
const anyDocument: fc.Arbitrary<RichText> = fc.array(block, { maxLength: 6 });

const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, "");

describe("the markup", () => {
  it.each<[string, string, RichText]>([
    [
      "two paragraphs",
      "Một.\nHai.\n\nBa.",
      [paragraph(words("Một.\nHai.")), paragraph(words("Ba."))],
    ],
    [
      "headings",
      "# Thu\n## Chi\n### Ba",
      [
        { kind: "heading", level: 1, text: [words("Thu")] },
        { kind: "heading", level: 2, text: [words("Chi")] },
        paragraph(words("### Ba")),
      ],
    ],
    [
      "a list with a line that goes on",
      "Gồm:\n- gạch\n  vữa\n- cát",
      [
        paragraph(words("Gồm:")),
        { kind: "list", start: null, items: [[words("gạch\nvữa")], [words("cát")]] },
      ],
    ],
    [
      "numbers as they are written",
      "3. ba\n4. bốn\n7. bảy",
      [
        { kind: "list", start: 3, items: [[words("ba")], [words("bốn")]] },
        { kind: "list", start: 7, items: [[words("bảy")]] },
      ],
    ],
    [
      "one list with empty lines in it",
      "1. một\n\n2. hai\n\n2. hai",
      [
        { kind: "list", start: 1, items: [[words("một")], [words("hai")]] },
        { kind: "list", start: 2, items: [[words("hai")]] },
      ],
    ],
    ["a year", "2026. Năm nay", [paragraph(words("2026. Năm nay"))]],
    ["a quotation", "> Điều 11\n> khoản 2", [{ kind: "quote", text: [words("Điều 11\nkhoản 2")] }]],
    [
      "marks",
      "a **b __c__** d",
      [
        paragraph(
          words("a "),
          words("b ", { bold: true }),
          words("c", { bold: true, italic: true }),
          words(" d"),
        ),
      ],
    ],
    [
      "a link in marks",
      "**xem [đây](https://hanoi.gov.vn) nhé**",
      [
        paragraph(
          words("xem ", { bold: true }),
          words("đây", { bold: true, href: "https://hanoi.gov.vn/" }),
          words(" nhé", { bold: true }),
        ),
      ],
    ],
    ["half a mark", "** a __ b [c] (d) 5*3", [paragraph(words("** a __ b [c] (d) 5*3"))]],
    ["lines to be filled in", "Họ tên: ______ ***", [paragraph(words("Họ tên: ______ ***"))]],
    ["a link that runs", "[x](javascript:alert)", [paragraph(words("[x](javascript:alert)"))]],
    ["a share of a network", "\\\\may-chu\\tai-lieu", [paragraph(words("\\\\may-chu\\tai-lieu"))]],
    ["signs that were meant", "\\- a \\** \\[b](/c)", [paragraph(words("- a ** [b](/c)"))]],
  ])("is read as %s", (_, markup, expected) => {
    expect(fromMarkup(markup)).toEqual(expected);
  });

  it("is read, written and read again as the same, whatever it is", () => {
    fc.assert(
      fc.property(someText, (text) => {
        const read = fromMarkup(text);
        const markup = toMarkup(read);
        expect(fromMarkup(markup)).toEqual(read);
        expect(toMarkup(fromMarkup(markup))).toBe(markup);
      }),
      { numRuns },
    );
  });

  it("says every document there is", () => {
    fc.assert(
      fc.property(anyDocument, (text) => {
        expect(fromMarkup(toMarkup(text))).toEqual(canonical(text));
        expect(canonical(canonical(text))).toEqual(canonical(text));
      }),
      { numRuns },
    );
  });

  it("loses no letter of what was typed", () => {
    fc.assert(
      fc.property(someText, (text) => {
        const shown = fromMarkup(text).flatMap((one) =>
          one.kind === "list" ? one.items : [one.text],
        );
        const addresses = shown.flat().some((span) => span.href !== null);
        fc.pre(!addresses);
        expect(letters(plainTextFrom(text))).toBe(letters(text));
      }),
      { numRuns },
    );
  });

  it("leaves an ordinary text as it is", () => {
    const ordinary = fc
      .array(
        fc.constantFrom(
          "Phường công khai",
          "dự toán, thu – chi;",
          "100% (đợt 1)",
          "50*2",
          "+ chi",
          "a)",
          "–",
        ),
        { minLength: 1, maxLength: 6 },
      )
      .map((parts) => parts.join(" "));
    const text = fc
      .array(
        fc.array(ordinary, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n")),
        {
          minLength: 1,
          maxLength: 4,
        },
      )
      .map((parts) => parts.join("\n\n"));
    fc.assert(
      fc.property(text, (typed) => {
        expect(fromMarkup(typed).every(({ kind }) => kind === "paragraph")).toBe(true);
        expect(plainTextFrom(typed)).toBe(typed);
        expect(toMarkup(fromMarkup(typed))).toBe(typed);
      }),
      { numRuns },
    );
  });

  it("gives nothing but what the schema knows", () => {
    fc.assert(
      fc.property(someText, (text) => {
        expect(RichTextSchema.safeParse(fromMarkup(text)).error).toBeUndefined();
      }),
      { numRuns },
    );
  });

  it.each([
    ["stars", "*"],
    ["pairs of stars", "** a"],
    ["marks that cross", "**a __b ** c__ "],
    ["backslashes", "\\"],
    ["brackets", "["],
    ["ends of links", "]("],
    ["links that never end", "[a](https://a.vn/"],
    ["links", "[a](/b)"],
    ["quotations", "> > "],
    ["points", "- a\n"],
    ["points apart", "- a\n\n"],
    ["points of points", "  - "],
    ["numbers", "1. a\n"],
    ["headings", "# # "],
    ["blanks", " \n"],
    ["digits", "1"],
    ["backslashes before marks", "\\\\*"],
  ])("full of %s is read in a moment, however long", (_, part) => {
    const bomb = part.repeat(Math.ceil(LONG / part.length));
    const begun = performance.now();
    const markup = toMarkup(fromMarkup(bomb));
    expect(performance.now() - begun).toBeLessThan(30_000);
    expect(markup.length).toBeLessThan(3 * LONG);
  });
});

describe("an address", () => {
  it.each([
    ["https://hanoi.gov.vn", "https://hanoi.gov.vn/"],
    ["HTTP://Hanoi.gov.vn/A", "http://hanoi.gov.vn/A"],
    ["https://tiếngviệt.vn/chợ", "https://xn--tingvit-5t4cyc.vn/ch%E1%BB%A3"],
    ["/phuong/kim-lien?trang=2#a", "/phuong/kim-lien?trang=2#a"],
    ["mailto:Phuong@hanoi.gov.vn", "mailto:Phuong@hanoi.gov.vn"],
    ["tel:+84-24.38", "tel:+842438"],
    ["//evil.vn", null],
    ["/\\evil.vn", null],
    ["/..//evil.vn", null],
    ["/.//evil.vn", null],
    ["/a/../..//evil.vn", null],
    ["https://hanoi.gov.vn@evil.vn", null],
    ["https://a:b@evil.vn", null],
    ["https:/\\evil.vn", null],
    ["https://", null],
    ["https://Î´", null],
    ["javascript:alert(1)", null],
    ["JaVaScRiPt:alert`1`", null],
    ["java\tscript:alert", null],
    ["\u0001javascript:alert", null],
    ["data:text/html,x", null],
    ["vbscript:x", null],
    ["blob:https://a.vn/x", null],
    ["https://a.vn/\u202Egpj.exe", null],
    ["https://a\u200B.vn", null],
    ["mailto:a@b.vn?bcc=c@d.vn", null],
    ["tel:1;phone-context=x", null],
    ["kim-lien", null],
    ["#a", null],
    ["", null],
    [`https://a.vn/${"a".repeat(2000)}`, null],
  ])("%s becomes %s", (written, expected) => {
    expect(safeHref(written)).toBe(expected);
  });

  it("has one spelling, and no way out of its attribute, whatever was written", () => {
    const schemes = fc.constantFrom(
      "https://",
      "http://",
      "/",
      "mailto:",
      "tel:",
      "javascript:",
      "",
    );
    fc.assert(
      fc.property(schemes, someText, (scheme, rest) => {
        const safe = safeHref(scheme + rest);
        fc.pre(safe !== null);
        expect(safe).toMatch(/^(?:https?:\/\/[^/]|mailto:|tel:|\/(?!\/))[^\s"'<>()]*$|^\/$/);
        expect(safeHref(safe ?? "")).toBe(safe);
      }),
      { numRuns },
    );
  });
});

describe("what a form takes", () => {
  const schema = richText({ name: "body", min: 20, max: 200 });

  it.each([
    ["", "body_missing"],
    ["**Ngắn** [a](https://hanoi.gov.vn/mot-dia-chi-dai)", "body_too_short"],
    ["a".repeat(201), "body_too_long"],
    [`Một văn bản \u202E đủ dài để đọc được.`, "text_has_hidden_characters"],
  ])("is not %j: %s", (typed, problem) => {
    expect(schema.safeParse(typed).error?.issues[0]?.message).toBe(problem);
  });

  it("is written down in its one form", () => {
    expect(schema.parse("#  Thu chi \r\n-  một **hai**\t** ba\r\n-   bốn, năm\n\n\n\n")).toBe(
      "# Thu chi\n\n- một **hai** \\*\\* ba\n- bốn, năm",
    );
  });

  it("may be nothing in a draft", () => {
    expect(richText({ name: "body", min: 0, max: 200 }).parse("")).toBe("");
  });
});

describe("the words alone", () => {
  it("keep numbers and dashes and lose the rest", () => {
    const markup = "# Thu\n\n**Tổng** __số__\n\n3. [xem](https://a.vn)\n4. b\n\n- c\n\n> d";
    expect(plainTextOf(fromMarkup(markup))).toBe("Thu\n\nTổng số\n\n3. xem\n4. b\n\n- c\n\nd");
  });
});
