import { afterEach, beforeEach, describe, expect, it } from "vitest";

import PageCacheHandler from "@/server/cache-handler";
import { ChangeFeed } from "@/server/cache/change-feed";
import { PageStore, type Render } from "@/server/cache/page-store";
import { installRendering, PAGE_HEADER, type Rendering } from "@/server/cache/rendering";

type Value = Parameters<PageCacheHandler["set"]>[1];
type PageValue = Extract<Value, { kind: "APP_PAGE" }>;

const aPage = (but: Partial<PageValue> = {}): PageValue => ({
  kind: "APP_PAGE",
  html: `<p>Phường</p><script src="/x.js"></script>`,
  rscData: Buffer.from("router data"),
  segmentData: new Map([
    ["/_tree", Buffer.from("tree")],
    ["/_full", Buffer.from("router data")],
  ]),
  postponed: undefined,
  status: undefined,
  headers: { "x-next-cache-tags": "a", link: "</x.js>", vary: "rsc" },
  ...but,
});

describe("the cache handler", () => {
  const handler = new PageCacheHandler();
  let rendering: Rendering;
  let today: string;

  beforeEach(async () => {
    today = "2026-11-22";
    const store = new PageStore(null);
    const read = async () => ({ generation: 1, today, lineage: "one", tags: [] });
    const feed = new ChangeFeed({ read, listen: () => {}, close: async () => {} }, store);
    await feed.answers();
    rendering = installRendering(store, feed);
  });
  afterEach(() => {
    globalThis.portalRendering = undefined;
    globalThis.portalRenderLedger = undefined;
  });

  const set = async (value: Value, control: { revalidate?: number | false } = {}) => {
    const render: Render = rendering.store.beginRender(rendering.feed.standpoint);
    const { revalidate } = control;
    const context =
      revalidate === undefined ? {} : { cacheControl: { revalidate, expire: undefined } };
    await rendering.current.run(render, () => handler.set("/a", value, context));
    rendering.store.endRender(render);
  };
  const get = (kind = "APP_PAGE") => handler.get("/a", { kind });

  it("gives back a page without scripts, and its router data whole", async () => {
    await set(aPage());
    const found = await get();
    expect(found?.value).toMatchObject({
      html: "<p>Phường</p>",
      rscData: Buffer.from("router data"),
      segmentData: new Map([
        ["/_tree", Buffer.from("tree")],
        ["/_full", Buffer.from("router data")],
      ]),
      status: undefined,
    });
  });

  it("corrects the first reply as well", async () => {
    const value = aPage();
    await set(value);
    expect(value.html).toBe("<p>Phường</p>");
    expect(value.headers).toEqual({
      vary: "rsc",
      "content-security-policy": expect.stringContaining("script-src 'none'"),
      [PAGE_HEADER]: rendering.store.find("/a")?.id,
    });
  });

  it("allows speculation rules where there are some", async () => {
    const value = aPage({ html: `<script type="speculationrules">{}</script>` });
    await set(value);
    expect(value.headers?.["content-security-policy"]).toContain("'inline-speculation-rules'");
  });

  it("keeps redirects and pages that were not found with their status", async () => {
    await set(aPage({ status: 404 }));
    expect((await get())?.value).toMatchObject({ status: 404 });
  });

  it("keeps the replies of route handlers byte by byte", async () => {
    const body = Buffer.from("<feed><script/></feed>");
    await set({ kind: "APP_ROUTE", body, status: 200, headers: { "content-type": "text/xml" } });
    expect((await get("APP_ROUTE"))?.value).toMatchObject({ body });
    expect(await get("APP_PAGE")).toBeNull();
  });

  it.each<[string, Value]>([
    ["data", { kind: "FETCH" }],
    ["half a page", aPage({ postponed: "state" })],
    ["nothing", null],
  ])("never keeps %s", async (_what, value) => {
    await set(value);
    expect(await get("FETCH")).toBeNull();
    expect(await get()).toBeNull();
  });

  it("keeps nothing of a render that it did not see begin", async () => {
    const value = aPage();
    await handler.set("/a", value, {});
    expect(await get()).toBeNull();
    expect(value.headers?.[PAGE_HEADER]).toBe("not_kept");
  });

  it("keeps nothing while building", async () => {
    globalThis.portalRendering = undefined;
    const value = aPage();
    await handler.set("/a", value, {});
    expect(value).toEqual(aPage());
    expect(await get()).toBeNull();
  });

  it("does not give a page of yesterday", async () => {
    await set(aPage());
    expect(await get()).not.toBeNull();
    today = "2026-11-23";
    await rendering.feed.answers();
    expect(await get()).toBeNull();
  });

  it("does not give a page beyond the life it asked for", async () => {
    await set(aPage(), { revalidate: 60 });
    expect(await get()).not.toBeNull();
    await set(aPage(), { revalidate: 0 });
    expect(await get()).toBeNull();
  });
});
