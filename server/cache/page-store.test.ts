import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { PageDisk } from "@/server/cache/disk";
import { type Draft, type Limits, PageStore, type Render } from "@/server/cache/page-store";
import { aDraft, STANDPOINT } from "@/server/cache/page.builder";

const SMALL: Limits = { bytes: 1000, pages: 3, others: 2 };

/** Renders and keeps a page that shows these tags. */
function keep(store: PageStore, but: Partial<Draft>, ...tags: string[]) {
  const render = store.beginRender(STANDPOINT);
  for (const tag of tags) render.tags.add(tag);
  const kept = store.keep(aDraft(but), render);
  store.endRender(render);
  return kept;
}

const pageOf = (kept: ReturnType<typeof keep>) => {
  if (kept.outcome !== "kept") throw new Error(`the page was not kept: ${kept.outcome}`);
  return kept.page;
};

describe("a kept page", () => {
  it("is found by its key and its id until one of its tags changes", () => {
    const store = new PageStore(null);
    const page = pageOf(keep(store, { key: "/a" }, "unit:lang", "units"));
    expect(store.find("/a")).toBe(page);
    expect(store.findById(page.id)).toBe(page);

    store.changed(["unit:other"]);
    expect(page.isAlive).toBe(true);
    store.changed(["units"]);
    expect(page.isAlive).toBe(false);
    expect(store.find("/a")).toBeNull();
    expect(store.findById(page.id)).toBeNull();
  });

  it("gives way to a newer one with its key", () => {
    const store = new PageStore(null);
    const older = pageOf(keep(store, { key: "/a" }, "units"));
    const newer = pageOf(keep(store, { key: "/a" }, "units"));
    expect([older.isAlive, newer.isAlive]).toEqual([false, true]);
    expect(store.find("/a")).toBe(newer);
  });

  it("goes with everything else when the database is not the one it was", () => {
    const store = new PageStore(null);
    keep(store, { key: "/a" });
    store.reset();
    expect(store.counts).toMatchObject({ found: 0, bytes: 0 });
  });
});

describe("a render", () => {
  let store: PageStore;
  let render: Render;
  beforeEach(() => {
    store = new PageStore(null);
    render = store.beginRender(STANDPOINT);
  });

  it("is refused when a tag changed after it began, named before or after the change", () => {
    render.tags.add("unit:lang");
    store.changed(["unit:lang"]);
    expect(store.keep(aDraft(), render).outcome).toBe("changed");

    const late = store.beginRender(STANDPOINT);
    store.changed(["unit:lang"]);
    late.tags.add("unit:lang");
    expect(store.keep(aDraft(), late).outcome).toBe("changed");
  });

  it("is kept when only something else changed", () => {
    render.tags.add("unit:lang");
    store.changed(["unit:other"]);
    expect(store.keep(aDraft(), render).outcome).toBe("kept");
  });

  it("is refused after a reset", () => {
    store.reset();
    expect(store.keep(aDraft(), render).outcome).toBe("changed");
  });

  it("is not kept once its request is over, or when nobody knows where the database stood", () => {
    store.endRender(render);
    expect(store.keep(aDraft(), render).outcome).toBe("not_kept");
    expect(store.keep(aDraft(), store.beginRender(null)).outcome).toBe("not_kept");
  });

  it("is not kept when it would take most of the room", () => {
    const small = new PageStore(null, SMALL);
    const large = { body: Buffer.alloc(SMALL.bytes) };
    expect(small.keep(aDraft(large), small.beginRender(STANDPOINT)).outcome).toBe("not_kept");
  });
});

/** Many processes' worth of bad timing, in one list. */
type Step =
  | { readonly do: "publish" | "learn"; readonly tag: number }
  | { readonly do: "begin" | "read" | "keep"; readonly page: number; readonly tag: number };

describe("in whatever order things happen", () => {
  const TAGS = 3;
  const small = fc.nat({ max: TAGS - 1 });
  const steps: fc.Arbitrary<Step[]> = fc.array(
    fc.oneof(
      fc.record({ do: fc.constantFrom("publish" as const, "learn" as const), tag: small }),
      fc.record({
        do: fc.constantFrom("begin" as const, "read" as const, "keep" as const),
        page: small,
        tag: small,
      }),
    ),
    { maxLength: 60, size: "max" },
  );

  /** Runs the steps against one database; says what a page shows that is older than what is known. */
  function staleAfter(list: readonly Step[]): string[] {
    const store = new PageStore(null);
    const versions = Array.from({ length: TAGS }, () => 0);
    const known = Array.from({ length: TAGS }, () => 0);
    const renders = new Map<number, { render: Render; shows: Map<number, number> }>();
    const stale: string[] = [];

    const act: Record<Step["do"], (tag: number, page: number) => void> = {
      publish: (tag) => void (versions[tag] = (versions[tag] ?? 0) + 1),
      learn: () => {
        const news = versions.flatMap((version, tag) => (version > (known[tag] ?? 0) ? [tag] : []));
        for (const tag of news) known[tag] = versions[tag] ?? 0;
        store.changed(news.map((tag) => `tag:${tag}`));
      },
      begin: (_tag, page) =>
        void renders.set(page, { render: store.beginRender(STANDPOINT), shows: new Map() }),
      read: (tag, page) => {
        const running = renders.get(page);
        running?.render.tags.add(`tag:${tag}`);
        // A page that reads a thing twice shows the older of the two as well.
        if (running && !running.shows.has(tag)) running.shows.set(tag, versions[tag] ?? 0);
      },
      keep: (_tag, page) => {
        const running = renders.get(page);
        if (!running) return;
        const body = Buffer.from(JSON.stringify([...running.shows]));
        store.keep(aDraft({ key: `/${page}`, body }), running.render);
        store.endRender(running.render);
        renders.delete(page);
      },
    };
    for (const step of list) {
      act[step.do](step.tag, "page" in step ? step.page : 0);
      for (let page = 0; page < TAGS; page += 1) {
        const body = store.find(`/${page}`)?.parts?.body.toString() ?? "[]";
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written a few lines above
        for (const [tag, version] of JSON.parse(body) as [number, number][]) {
          if (version < (known[tag] ?? 0)) stale.push(`/${page} shows ${tag} as of ${version}`);
        }
      }
    }
    return stale;
  }

  it("no kept page is older than what is known", () => {
    fc.assert(
      fc.property(steps, (list) => {
        expect(staleAfter(list)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });
});

describe("room", () => {
  it("is made by the least recently used", () => {
    const store = new PageStore(null, SMALL);
    const [one, two, three] = ["/1", "/2", "/3"].map((key) => pageOf(keep(store, { key })));
    if (one) store.touch(one);
    keep(store, { key: "/4" });
    expect([one?.isAlive, two?.isAlive, three?.isAlive]).toEqual([true, false, true]);
  });

  it("is never taken from pages by addresses that lead nowhere", () => {
    const store = new PageStore(null, SMALL);
    keep(store, { key: "/1" });
    for (let made = 0; made < 50; made += 1) keep(store, { key: `/none/${made}`, status: 404 });
    expect(store.counts).toMatchObject({ found: 1, others: 2 });
  });

  it("counts what is in memory, with what was packed for readers", () => {
    const store = new PageStore(null, SMALL);
    const page = pageOf(keep(store, { body: Buffer.alloc(100) }));
    const ready = { etag: "", head: [], headOfNotModified: [] };
    store.addReady(page, "br", { ...ready, bytes: Buffer.alloc(30) });
    store.addReady(page, "identity", { ...ready, bytes: page.parts?.body ?? Buffer.alloc(0) });
    expect(store.counts.bytes).toBe(130);
    store.changed(page.facts.tags);
    store.drop(page);
    expect(store.counts.bytes).toBe(0);
  });

  it("never exceeds its limits, whatever is kept, used and dropped", () => {
    const action = fc.record({
      key: fc.nat({ max: 9 }),
      size: fc.nat({ max: 300 }),
      status: fc.constantFrom(200, 307, 404),
      tag: fc.nat({ max: 3 }),
      drop: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(action, { maxLength: 80 }), (actions) => {
        const store = new PageStore(null, SMALL);
        for (const { key, size, status, tag, drop } of actions) {
          if (drop) store.changed([`tag:${tag}`]);
          else keep(store, { key: `/${key}`, status, body: Buffer.alloc(size) }, `tag:${tag}`);
          const { found, others, bytes } = store.counts;
          expect(found).toBeLessThanOrEqual(SMALL.pages);
          expect(others).toBeLessThanOrEqual(SMALL.others);
          expect(bytes).toBeLessThanOrEqual(SMALL.bytes);
        }
        store.reset();
        expect(store.counts).toEqual({ found: 0, others: 0, bytes: 0 });
      }),
    );
  });
});

const bodyOf = (n: number) => Buffer.alloc(100, n);

describe("on disk", () => {
  let parent: string;
  let folder: string;
  beforeEach(async () => {
    parent = await mkdtemp(path.join(tmpdir(), "pages-"));
    folder = path.join(parent, "build-1");
  });
  afterEach(() => rm(parent, { recursive: true, force: true }));

  const opened = async (limits?: Limits) => {
    const store = new PageStore(new PageDisk(folder), limits);
    return { store, remembered: await store.open() };
  };

  it("pages outlive the process, and it is known where they stood", async () => {
    const { store } = await opened();
    const page = pageOf(keep(store, { key: "/a", routerData: Buffer.from("data") }, "units"));
    await store.settle();

    const { store: next, remembered } = await opened();
    expect(remembered).toEqual({ generation: 7, today: "", lineage: "one" });
    const again = next.find("/a");
    expect(again?.facts).toEqual(page.facts);
    expect(again && (await next.partsOf(again))).toEqual({
      body: page.parts?.body,
      routerData: Buffer.from("data"),
    });
  });

  it("what changed is gone for the next process too", async () => {
    const { store } = await opened();
    keep(store, { key: "/a" }, "unit:a");
    keep(store, { key: "/b" }, "unit:b");
    store.changed(["unit:a"]);
    await store.settle();
    const { store: next } = await opened();
    expect([next.find("/a"), next.find("/b")?.facts.key]).toEqual([null, "/b"]);
  });

  it("a page that turned into a 404 leaves no copy behind", async () => {
    const { store } = await opened();
    keep(store, { key: "/a" });
    await store.settle();
    expect(await readdir(folder)).toHaveLength(1);
    keep(store, { key: "/a", status: 404 });
    await store.settle();
    expect(await readdir(folder)).toEqual([]);
  });

  it("memory that is short leaves pages on disk, and fetches them again", async () => {
    const { store } = await opened({ bytes: 1000, pages: 50, others: 1 });
    const pages = [];
    for (let n = 0; n < 20; n += 1) {
      pages.push(pageOf(keep(store, { key: `/${n}`, body: bodyOf(n) })));
      await store.settle();
    }
    expect(store.counts).toMatchObject({ found: 20, bytes: 1000 });
    const [first] = pages;
    expect(first?.parts).toBeNull();
    expect(first && (await store.partsOf(first))?.body).toEqual(bodyOf(0));
    expect(store.counts.bytes).toBeLessThanOrEqual(1000);
  });

  it("a torn, foreign or exchanged file is as good as none", async () => {
    const { store } = await opened();
    keep(store, { key: "/torn" });
    keep(store, { key: "/whole" });
    await store.settle();
    for (const name of await readdir(folder)) {
      const file = path.join(folder, name);
      const bytes = await readFile(file);
      if (bytes.includes("/torn")) await writeFile(file, bytes.subarray(0, -3));
    }
    await writeFile(path.join(folder, "left-by-a-crash.tmp"), "x");
    await writeFile(path.join(folder, `${"0".repeat(64)}.page`), "not ours\n");

    const { store: next } = await opened();
    const torn = next.find("/torn");
    expect(torn && (await next.partsOf(torn))).toBeNull();
    expect(next.find("/torn")).toBeNull();
    expect(next.find("/whole")).not.toBeNull();
    await next.settle();
    expect(await readdir(folder)).toHaveLength(1);
  });

  it("what another build or another database left is removed", async () => {
    const { store } = await opened();
    keep(store, { key: "/a" });
    const render = store.beginRender({ ...STANDPOINT, lineage: "two" });
    store.keep(aDraft({ key: "/b" }), render);
    await store.settle();
    const { store: sameBuild } = await opened();
    expect([sameBuild.find("/a"), sameBuild.find("/b")?.facts.lineage]).toEqual([null, "two"]);

    folder = path.join(parent, "build-2");
    const { store: nextBuild, remembered } = await opened();
    expect([nextBuild.counts.found, remembered]).toEqual([0, null]);
    expect(await readdir(parent)).toEqual(["build-2"]);
  });

  it("a disk that cannot be written costs copies, not pages", async () => {
    const { store } = await opened();
    await rm(parent, { recursive: true });
    const page = pageOf(keep(store, { key: "/a" }));
    await store.settle();
    expect(page.sha256).toBeNull();
    expect(await store.partsOf(page)).not.toBeNull();
  });
});
