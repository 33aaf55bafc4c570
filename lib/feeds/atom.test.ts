import { describe, expect, it } from "vitest";

import { atomFeed, stableUrn } from "@/lib/feeds/atom";

const FEED = {
  id: stableUrn("unit", "00229-20250701"),
  title: "Kim Liên",
  subtitle: "Kết quả giám sát",
  language: "vi",
  href: "https://portal.example/phuong/kim-lien",
  selfHref: "https://portal.example/phuong/kim-lien/tin.atom",
  updated: new Date("2026-11-20T03:00:00Z"),
  entries: [],
};
const ENTRY = {
  id: stableUrn("result", "1"),
  title: `Rác & "nắp" <vỡ>\u0007`,
  href: "https://portal.example/giam-sat/nap?a=1&b=2",
  updated: new Date("2026-11-19T03:00:00Z"),
  author: "Ban Thanh tra nhân dân",
  summary: "Một nắp rãnh vỡ.",
  categories: [{ term: "construction", label: "Xây dựng" }],
};

/** Every element that is opened is closed, in order. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, slash, name, empty] of xml.matchAll(/<(\/?)([a-z:]+)[^>]*?(\/?)>/g)) {
    if (empty === "/") continue;
    if (slash !== "/") open.push(name ?? "");
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}

describe("an Atom feed", () => {
  it("has what the format asks for", () => {
    const xml = atomFeed({ ...FEED, entries: [ENTRY] });
    expect(isWellFormed(xml)).toBe(true);
    expect(xml).toContain(`<updated>2026-11-20T03:00:00.000Z</updated>`);
    expect(xml).toContain(`rel="self"`);
    expect(xml).toMatch(/<entry>[\s\S]*<id>urn:uuid:[0-9a-f-]{36}<\/id>/);
    expect(xml).toContain(`<author><name>Ban Thanh tra nhân dân</name></author>`);
  });

  it("cannot be broken by what people write", () => {
    const xml = atomFeed({ ...FEED, entries: [ENTRY] });
    expect(xml).toContain("<title>Rác &amp; &quot;nắp&quot; &lt;vỡ&gt;</title>");
    expect(xml).toContain("?a=1&amp;b=2");
    expect(xml).not.toContain("\u0007");
  });

  it("gives the same name to the same thing, and another to another", () => {
    expect(stableUrn("unit", "a")).toBe(stableUrn("unit", "a"));
    expect(stableUrn("unit", "a")).not.toBe(stableUrn("unit", "b"));
    expect(stableUrn("unit", "ab")).not.toBe(stableUrn("unita", "b"));
  });
});
