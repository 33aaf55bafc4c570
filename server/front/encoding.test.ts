import { describe, expect, it } from "vitest";

import { accepts, compress, isCompressible, negotiate } from "@/server/front/encoding";

describe("the coding of a reply", () => {
  it.each([
    [undefined, "identity"],
    ["", "identity"],
    ["gzip, deflate, br, zstd", "br"],
    ["gzip", "gzip"],
    ["GZIP;q=1.0", "gzip"],
    ["br;q=0, gzip", "gzip"],
    ["br;q=0.001, gzip", "br"],
    ["*", "br"],
    ["*;q=0", "identity"],
    ["*;q=0, gzip", "gzip"],
    ["identity", "identity"],
    ["br;q=nonsense", "identity"],
  ])("asked for as %s is %s", (header, expected) => expect(negotiate(header)).toBe(expected));

  it("is known one by one", () => {
    expect([accepts("br", "gzip"), accepts("br, gzip", "gzip")]).toEqual([false, true]);
  });

  it("is only for what gets smaller", async () => {
    expect(await compress(Buffer.alloc(100), "br")).toBeNull();
    expect(await compress(Buffer.alloc(5000), "identity")).toBeNull();
    const noise = Buffer.from(Array.from({ length: 600 }, () => Math.floor(Math.random() * 256)));
    expect(await compress(noise, "gzip")).toBeNull();
    expect((await compress(Buffer.alloc(5000), "br"))?.length).toBeLessThan(100);
  });

  it.each(["br", "gzip"] as const)(
    "is done with less effort where it is sent once: %s",
    async (coding) => {
      const words = Array.from(
        { length: 4000 },
        (_, n) => `<li>kiến nghị ${(n * 7919) % 613}</li>`,
      );
      const page = Buffer.from(words.join(""));
      const [once, often] = [await compress(page, coding, "once"), await compress(page, coding)];
      expect(once?.length).toBeGreaterThan(often?.length ?? Infinity);
      expect(once?.length).toBeLessThan(page.length / 5);
    },
  );

  it.each([
    ["text/html; charset=utf-8", true],
    ["text/x-component", true],
    ["application/atom+xml", true],
    ["application/json", true],
    ["image/svg+xml", true],
    ["font/woff2", false],
    ["image/png", false],
    [undefined, false],
  ])("pays for %s: %s", (type, expected) => expect(isCompressible(type)).toBe(expected));
});
