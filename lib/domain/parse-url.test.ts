import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { parseUrl } from "@/lib/domain/parse-url";

describe("an address that is written", () => {
  it.each([
    ["https://a.vn/b?c#d", undefined, "https://a.vn/b?c#d"],
    ["/b", "https://a.vn", "https://a.vn/b"],
    ["/b", undefined, undefined],
    ["", undefined, undefined],
    // `URL.canParse` takes it for one, once it is warm.
    ["https://Î´", undefined, undefined],
  ])("%s on %s is %s", (written, base, href) => {
    expect(parseUrl(written, base)?.href).toBe(href);
  });

  it("is none, and never an error, whatever is written", () => {
    const written = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string().map((text) => `https://${text}`),
    );
    const isAnswered = fc.property(written, (text) => {
      const url = parseUrl(text);
      return url === null || parseUrl(url.href)?.href === url.href;
    });
    expect(() => fc.assert(isAnswered, { numRuns: 2_000 })).not.toThrow();
  });
});
