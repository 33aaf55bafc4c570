import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { stripScripts } from "@/server/cache/strip-scripts";

const strip = (html: string) => stripScripts(html).html;

describe("taking scripts out of a document", () => {
  it.each([
    ["a script with a source", `a<script src="/x.js" async=""></script>b`, "ab"],
    ["an inline script", `a<script>self.__next_f.push([1,"<p>"])</script>b`, "ab"],
    ["a script whose text holds a tag in a string", `<script>"</p><b>"</script>b`, "b"],
    ["a module", `<script type="module">x</script>`, ""],
    ["a script with an unknown type, which may become one", `<script type="text/x">x</script>`, ""],
    ["capitals and spaces in the end tag", `a<SCRIPT>x</sCript \n>b`, "ab"],
    ["an end tag with attributes", `a<script>x</script a="b>">c`, "ac"],
    ["a script that closes itself, which browsers ignore", `a<script/>x</script>b`, "ab"],
    ["a script that is never closed", `a<script>b<p>c`, "a"],
    ["a script left over by another", `a</script>b`, "ab"],
    ["a tag that is never finished", `a<p>b</p><script src="x`, "a<p>b</p>"],
    ["an attribute that is never closed", `a<p title="b>c<script>d</script>`, "a"],
    ["a script inside a comment's look-alike", `<!-x--><script>x</script>b`, "<!-x-->b"],
    ["a script after an empty comment", `<!--><script>x</script>-->b`, "<!-->-->b"],
    ["a script after a short comment", `<!---><script>x</script>b`, "<!--->b"],
    ["a script after a comment ended the odd way", `<!--a--!><script>x</script>b`, "<!--a--!>b"],
    ["one end tag inside an escaped script", `<script><!--<script></script>x--></script>b`, "b"],
    [
      "a script after data that only seems escaped",
      `<script type="application/ld+json"><!--><script></script><script>x</script>`,
      `<script type="application/ld+json"><!--><script></script>`,
    ],
    ["what removing would make", `<<script></script>script>x</script>b`, "script>xb"],
    ["a preload of a script", `<link rel="preload" as="script" href="/x.js"/>b`, "b"],
    ["a preload with capitals", `<LINK REL=PRELOAD AS=SCRIPT href=/x.js>b`, "b"],
    ["a module preload", `<link href="/x.js" rel="modulepreload">b`, "b"],
    ["a prefetch of a script", `<link rel="prefetch" as="script" href="/x.js">b`, "b"],
  ])("removes %s", (_what, html, expected) => {
    expect(strip(html)).toBe(expected);
  });

  it.each([
    ["structured data", `<script type="application/ld+json">{"a":"<b></b>"}</script>`],
    ["structured data typed in capitals", `<script type=" Application/LD+JSON ">{}</script>`],
    ["speculation rules", `<script type="speculationrules">{}</script>`],
    ["text that speaks of scripts", `<p>viết &lt;script&gt; ở đây</p>`],
    ["an attribute that speaks of scripts", `<p title="<script>x</script>">a</p>`],
    ["the same in single quotes", `<p title='a > "<script>'>a</p>`],
    ["a comment that speaks of scripts", `<!-- <script>x</script> -->a`],
    ["a text area that speaks of scripts", `<textarea><script>x</script></textarea>a`],
    ["a title that speaks of scripts", `<title><script></title>a`],
    ["a style that speaks of scripts", `<style>a::before{content:"<script>"}</style>a`],
    ["styles and fonts", `<link rel="stylesheet" href="/a.css"><link rel="preload" as="font">`],
    ["a lone angle bracket", "1 < 2 và <3"],
    ["an element that only begins like a script", "<script-list>x</script-list>"],
    ["a doctype", "<!DOCTYPE html><html><body>a</body></html>"],
    ["an empty end tag", "a</>b"],
    ["an attribute without value before the end", "<details open>a</details>"],
    ["a slash between attributes", `<a/href="/x"/>b`],
  ])("leaves %s as it is", (_what, html) => {
    expect(strip(html)).toBe(html);
  });

  it("tells speculation rules from other data", () => {
    const rules = `<script type="speculationrules">{}</script>`;
    expect(stripScripts(rules).hasSpeculationRules).toBe(true);
    expect(stripScripts(`<p title='${rules}'></p>`).hasSpeculationRules).toBe(false);
  });

  it("is not held up by text made to hold it up", () => {
    const began = performance.now();
    strip(`<script><!--${"<script></script>".repeat(50_000)}`);
    strip(`<p ${'a="'.repeat(200_000)}`);
    strip("<!--".repeat(50_000));
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

/** Can one be had from the other by taking characters away? */
function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const char of short) {
    at = long.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

describe("whatever a document holds", () => {
  const fragments = [
    "<script>", "</script>", "<script", "</script", "<script type=application/ld+json>",
    "<!--", "-->", "--!>", "<", ">", "/", "=", '"', "'", " ", "\n", "a", "<p ", "title=",
    "<textarea>", "</textarea>", "<title>", "</title>", "<link rel=preload as=script>", "<!x", "<?x", "</", "&lt;",
  ]; // prettier-ignore
  const documents = fc
    .array(fc.constantFrom(...fragments), { maxLength: 30 })
    .map((parts) => parts.join(""));

  it("a second pass finds nothing more", () => {
    fc.assert(
      fc.property(documents, (html) => {
        const once = strip(html);
        expect(stripScripts(once)).toMatchObject({ html: once, removed: 0 });
      }),
      { numRuns: 2000 },
    );
  });

  it("only ever takes away", () => {
    fc.assert(
      fc.property(documents, (html) => {
        expect(isSubsequence(strip(html), html)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("what stands between scripts is what is left", () => {
    const text = fc.stringMatching(/^[a-zà-ỹ <>&;.]*$/).map((s) => s.replaceAll("<", "&lt;"));
    const code = fc.stringMatching(/^[a-z(){}"'=;]*$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(text, code), { maxLength: 8 }), (pairs) => {
        const html = pairs.map(([words, js]) => `<p>${words}</p><script>${js}</script>`).join("");
        expect(strip(html)).toBe(pairs.map(([words]) => `<p>${words}</p>`).join(""));
      }),
    );
  });
});
