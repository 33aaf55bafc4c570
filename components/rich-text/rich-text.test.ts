import * as fc from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";

import { RichText } from "@/components/rich-text/rich-text";
import { anyText } from "@/lib/domain/testing/any-text";
import { RUNS } from "@/lib/domain/testing/runs";

const drawn = (markup: string, under: 1 | 2 | 3 | 4 = 2) =>
  renderToStaticMarkup(createElement(RichText, { markup, under, className: "text" }));

/** The tags of what is drawn, with their attributes. */
const tagsIn = (html: string) => [...html.matchAll(/<[^>]*>?/g)].map(([tag]) => tag);
const KNOWN =
  /^<(?:div class="text whitespace-pre-line"|p|h[2-6]|ul|ol(?: start="\d{1,3}")?|li|blockquote|strong|em|a href="(?:https?:\/\/|mailto:|tel:|\/)[^"<>]*"(?: rel="external noopener noreferrer")?)>$|^<\/\w+>$/;

const hostile = fc
  .array(
    fc.constantFrom(
      "<script>alert(1)</script>",
      '"><img src=x onerror=alert(1)>',
      "[x](javascript:alert(1))",
      '[x](https://a.vn/"onclick="alert(1))',
      "[x](https://a.vn/'><svg/onload=alert(1)>)",
      "[<b>x</b>](https://hanoi.gov.vn)",
      "**",
      "__",
      "# ",
      "- ",
      "1. ",
      "> ",
      "&lt;script&gt;",
      "\u202E",
      "\0",
      "\n",
      "\n\n",
      "  ",
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

describe("a text as everybody reads it", () => {
  it("is made of its own elements, whatever was typed", () => {
    fc.assert(
      fc.property(fc.oneof(hostile, anyText(40)), (markup) => {
        const tags = tagsIn(drawn(markup));
        expect(tags.filter((tag) => !KNOWN.test(tag))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it.each<[1 | 2 | 4, string]>([
    [1, "<h2>a</h2><h3>b</h3>"],
    [2, "<h3>a</h3><h4>b</h4>"],
    [4, "<h5>a</h5><h6>b</h6>"],
  ])("has headings below level %i", (under, expected) => {
    expect(drawn("# a\n## b", under)).toContain(expected);
  });

  it("is drawn as it was written", () => {
    expect(drawn("Một.\nHai.\n\n4. **bốn**\n5. [năm](/a)\n\n> __sáu__ [b](https://a.vn)")).toBe(
      '<div class="text whitespace-pre-line"><p>Một.\nHai.</p><ol start="4"><li><strong>bốn</strong></li><li><a href="/a">năm</a></li></ol><blockquote><em>sáu</em> <a href="https://a.vn/" rel="external noopener noreferrer">b</a></blockquote></div>',
    );
  });
});
