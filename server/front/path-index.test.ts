import { describe, expect, it } from "vitest";

import { PageStore } from "@/server/cache/page-store";
import { aDraft, STANDPOINT } from "@/server/cache/page.builder";
import { PathIndex } from "@/server/front/path-index";

function aPage(store: PageStore, key: string) {
  const kept = store.keep(aDraft({ key }), store.beginRender(STANDPOINT));
  if (kept.outcome !== "kept") throw new Error("the page was not kept");
  return kept.page;
}

describe("the index of addresses", () => {
  it("never holds more than its limit, and lets the oldest go", () => {
    const store = new PageStore(null);
    const index = new PathIndex(2);
    for (const path of ["/1", "/2", "/1", "/3"]) index.remember(path, aPage(store, path));
    expect([index.size, index.find("/2"), index.find("/1")?.facts.key]).toEqual([2, null, "/1"]);
  });

  it("forgets what the store forgot", () => {
    const store = new PageStore(null);
    const index = new PathIndex();
    index.remember("/1", aPage(store, "/1"));
    store.reset();
    expect([index.find("/1"), index.size]).toEqual([null, 0]);
  });

  it("takes no address that is longer than any of ours", () => {
    const store = new PageStore(null);
    const index = new PathIndex();
    index.remember(`/${"a".repeat(600)}`, aPage(store, "/1"));
    expect(index.size).toBe(0);
  });
});
