import {
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, createGunzip, gunzipSync } from "node:zlib";

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import PageCacheHandler from "@/server/cache-handler";
import { ChangeFeed, type Changes } from "@/server/cache/change-feed";
import { PageStore } from "@/server/cache/page-store";
import { installRendering } from "@/server/cache/rendering";
import { Front } from "@/server/front/front";
import { securityHeaders } from "@/server/front/headers";
import { PublicPages } from "@/server/front/public-pages";
import { Site } from "@/server/front/site";
import { StaticFiles } from "@/server/front/static-files";

type Reply = { status: number; headers: IncomingMessage["headers"]; body: Buffer; text: string };
type Ask = { method?: string; headers?: Record<string, string>; body?: string | Buffer };

const SCRIPTED = `<html><body><p>Phường</p><script>alert(1)</script></body></html>`;

const nothing: () => void = () => {};

const sendHtml = (res: ServerResponse, status: number, body: string) => {
  res.statusCode = status;
  res.setHeader("content-type", "text/html; charset=utf-8");
  res.setHeader("cache-control", "s-maxage=31536000");
  res.flushHeaders();
  res.write(body.slice(0, 10));
  res.end(body.slice(10));
};

/** A cached route handler: Next writes each of its headers as a list. */
async function cachedFeed(res: ServerResponse, key: string) {
  const handler = new PageCacheHandler();
  globalThis.portalRenderLedger?.getStore()?.tags.add(`unit:${key}`);
  const headers: Record<string, unknown> = { "content-type": "application/atom+xml" };
  const fresh = { kind: "APP_ROUTE" as const, body: Buffer.from("<feed/>"), status: 200, headers };
  const hit = await handler.get(key, { kind: "APP_ROUTE" });
  const value = hit?.value ?? fresh;
  if (hit === null) await handler.set(key, value, {});
  if (value.kind !== "APP_ROUTE") throw new Error("not a route handler");
  for (const [name, each] of Object.entries(value.headers)) res.setHeader(name, [String(each)]);
  res.end(value.body);
}

describe("the front", () => {
  let server: Server;
  let feed: ChangeFeed;
  let store: PageStore;
  let port = 0;
  let isDatabaseUp = true;
  let news: string[] = [];
  let generation = 1;
  /** What Next was asked, as it saw it. */
  let seen: IncomingMessage[] = [];
  /** Until then the slow page is not finished. */
  let restMayCome = Promise.resolve();
  /** What happens inside the next render. */
  let duringRender = nothing;

  const read = async (): Promise<Changes> => {
    if (!isDatabaseUp) throw new Error("gone");
    const tags = news;
    news = [];
    return { generation, today: "2026-11-22", lineage: "one", tags };
  };

  const publish = (tag: string) => {
    generation += 1;
    news.push(tag);
    return feed.wake();
  };

  /** What Next hands to the cache handler when it has rendered a page. */
  const rendered = (key: string, status: number) => {
    globalThis.portalRenderLedger?.getStore()?.tags.add(`unit:${key}`);
    const html = `${SCRIPTED}<i>${generation}</i>${"kiến nghị ".repeat(200)}`;
    duringRender();
    return {
      kind: "APP_PAGE" as const,
      html,
      rscData: Buffer.from("data"),
      segmentData: undefined,
      postponed: undefined,
      status: status === 200 ? undefined : status,
      headers: { link: "</x.js>; rel=preload; as=script", "x-next-cache-tags": "a" },
    };
  };

  /** A cached page as Next sends it: from the handler, or the very value that the handler changed. */
  async function cached(res: ServerResponse, key: string, status = 200) {
    const handler = new PageCacheHandler();
    const hit = await handler.get(key, { kind: "APP_PAGE" });
    const value = hit?.value ?? rendered(key, status);
    if (hit === null) await handler.set(key, value, {});
    if (value.kind !== "APP_PAGE") throw new Error("not a page");
    for (const [name, each] of Object.entries(value.headers ?? {}))
      res.setHeader(name, String(each));
    res.setHeader("x-nextjs-cache", "HIT");
    sendHtml(res, value.status ?? 200, value.html);
  }

  const ROUTES: Record<string, (req: IncomingMessage, res: ServerResponse) => unknown> = {
    "/phuong/lang": (_req, res) => cached(res, "/phuong/lang"),
    "/phuong/lang/tin.atom": (_req, res) => cachedFeed(res, "/phuong/lang/tin.atom"),
    "/phuong/none": (_req, res) => cached(res, "/phuong/none", 404),
    "/phuong/broken": () => Promise.reject(new Error("no database")),
    "/phuong/none/tin.atom": (_req, res) => {
      res.statusCode = 404;
      res.end();
    },
    "/tim/all": (req, res) => {
      globalThis.portalRenderLedger?.getStore()?.tags.add("everything");
      duringRender();
      const status = req.url?.includes("broken") ? 404 : 200;
      sendHtml(res, status, `${SCRIPTED}<i>${generation}</i>${"kiến nghị ".repeat(200)}`);
    },
    "/tim": (_req, res) => {
      res.setHeader("set-cookie", "a=1");
      sendHtml(res, 200, SCRIPTED);
    },
    "/ho-so": (_req, res) => {
      res.setHeader("x-powered-by", "Next.js");
      res.setHeader("x-middleware-rewrite", "/vi/my-cases");
      res.setHeader("content-security-policy", "script-src 'nonce-abc'");
      sendHtml(res, 200, SCRIPTED);
    },
    "/ho-so/slow": async (_req, res) => {
      res.setHeader("content-type", "text/html; charset=utf-8");
      res.write("<p>first</p>");
      await restMayCome;
      res.end("<p>rest</p>");
    },
    "/ho-so/none": (_req, res) => sendHtml(res, 404, `<html id="__next_error__"></html>`),
    "/ho-so/broken": (_req, res) => sendHtml(res, 500, `<html id="__next_error__"></html>`),
    "/vi/desk": (_req, res) => sendHtml(res, 200, SCRIPTED),
    "/api/none": (_req, res) => res.writeHead(404).end(),
    "/robots.txt": (_req, res) => {
      res.statusCode = 405;
      res.end();
    },
    "/api/echo": async (req, res) => {
      const chunks: Buffer[] = [];
      for await (const chunk of req) chunks.push(Buffer.from(chunk));
      res.setHeader("content-type", "application/json");
      res.end(JSON.stringify({ length: Buffer.concat(chunks).length }));
    },
  };

  const next = async (req: IncomingMessage, res: ServerResponse) => {
    seen.push(req);
    const pathname = (req.url ?? "").split("?")[0] ?? "";
    const isProblem = /^\/(?:su-co|en\/problems)\//.test(pathname);
    const route = isProblem ? () => cached(res, pathname) : ROUTES[pathname];
    if (route) await route(req, res);
    else sendHtml(res, 404, `<html id="__next_error__"></html>`);
  };

  beforeAll(async () => {
    store = new PageStore(null);
    const source = { read, listen: () => {}, close: async () => {} };
    feed = new ChangeFeed(source, store);
    await feed.wake();
    const rendering = installRendering(store, feed);
    const site = new Site("http://localhost:3000");
    const security = securityHeaders(false);
    const pages = new PublicPages(rendering, next, site, security);
    const files = new StaticFiles("server/front/no-such-folder", security);
    const front = new Front({ site, security, files, pages, feed, next });
    server = createServer((req, res) => front.handle(req, res));
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it listens on a port, not on a pipe
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => void server.close());
  beforeEach(async () => {
    isDatabaseUp = true;
    duringRender = nothing;
    store.reset();
    await feed.wake();
    seen = [];
  });

  const ask = (path: string, { method = "GET", headers = {}, body }: Ask = {}): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const own = { host: `localhost:${port}`, ...headers };
      const req = request({ port, path, method, headers: own, agent: false }, (res) => {
        const chunks: Buffer[] = [];
        res.on("data", (chunk: Buffer) => chunks.push(chunk));
        res.on("end", () => {
          const bytes = Buffer.concat(chunks);
          resolve({
            status: res.statusCode ?? 0,
            headers: res.headers,
            body: bytes,
            text: bytes.toString(),
          });
        });
      });
      req.on("error", reject);
      req.end(body);
    });

  const post = (path: string, but: Ask = {}) =>
    ask(path, {
      method: "POST",
      body: "a=1",
      ...but,
      headers: {
        "content-type": "application/x-www-form-urlencoded",
        origin: `http://localhost:${port}`,
        cookie: "session=1",
        ...but.headers,
      },
    });

  describe("with a public page", () => {
    it("sends it without script, under a policy that allows none, and asks Next once", async () => {
      const first = await ask("/phuong/lang", { headers: { cookie: "session=1" } });
      const again = await ask("/phuong/lang");
      expect(first.text).toContain("<p>Phường</p>");
      expect(first.text).not.toContain("<script");
      expect(first.headers["content-security-policy"]).toContain("script-src 'none'");
      expect(first.headers["cache-control"]).toBe("public, max-age=0, s-maxage=1, must-revalidate");
      expect(again.text).toBe(first.text);
      expect(seen).toHaveLength(1);
      expect(seen[0]?.headers.cookie).toBeUndefined();
    });

    it("keeps a feed like a page", async () => {
      const first = await ask("/phuong/lang/tin.atom");
      const again = await ask("/phuong/lang/tin.atom");
      expect([first.text, again.text]).toEqual(["<feed/>", "<feed/>"]);
      expect(again.headers["content-type"]).toBe("application/atom+xml");
      expect(again.headers["etag"]).toMatch(/^"/);
      expect(seen).toHaveLength(1);
    });

    it("renders a question about everything once, until anything public changes", async () => {
      const first = await ask("/tim/all?q=rac");
      const packed = await ask("/tim/all?q=rac", { headers: { "accept-encoding": "br" } });
      expect(seen).toHaveLength(1);
      expect(first.text).toContain("<i>");
      expect(first.text).not.toContain("<script");
      expect(first.headers["cache-control"]).toBe("private, no-store");
      expect(brotliDecompressSync(packed.body).toString()).toBe(first.text);
      await ask("/tim/all?q=cho");
      expect(seen).toHaveLength(2);
      await publish("unit:far-away");
      const after = await ask("/tim/all?q=rac");
      expect(seen).toHaveLength(3);
      expect(after.text).not.toBe(first.text);
    });

    it("keeps no answer during which something changed, none to a mistake, and none for Next's router", async () => {
      duringRender = () => {
        generation += 1;
        news.push("unit:x");
        duringRender = nothing;
        void feed.wake();
      };
      await ask("/tim/all?q=a");
      await feed.wake();
      await ask("/tim/all?q=a");
      expect(seen).toHaveLength(2);
      for (let time = 0; time < 2; time += 1) await ask("/tim/all?q=broken");
      expect(seen.filter(({ url }) => url?.includes("broken"))).toHaveLength(2);
      for (let time = 0; time < 2; time += 1) await ask("/tim/all?q=b", { headers: { rsc: "1" } });
      await ask("/tim/all?q=b");
      expect(seen.filter(({ url }) => url?.endsWith("q=b"))).toHaveLength(3);
    });

    it("keeps nothing of a page that does not say it is about everything", async () => {
      for (let time = 0; time < 2; time += 1) await ask("/tim?q=rac");
      expect(seen).toHaveLength(2);
    });

    it("says nothing of how it is made", async () => {
      const { headers } = await ask("/phuong/lang");
      expect(
        Object.keys(headers).filter((name) => /^x-(?!content-type)|^link$/.test(name)),
      ).toEqual([]);
    });

    it("packs it for readers who can unpack it, each with an etag of its own", async () => {
      const plain = await ask("/phuong/lang");
      const br = await ask("/phuong/lang", { headers: { "accept-encoding": "gzip, br" } });
      const gzip = await ask("/phuong/lang", { headers: { "accept-encoding": "gzip, br;q=0" } });
      expect(plain.headers["content-encoding"]).toBeUndefined();
      const unpack = { br: brotliDecompressSync, gzip: gunzipSync };
      for (const [coding, reply] of [
        ["br", br],
        ["gzip", gzip],
      ] as const) {
        expect(reply.headers["content-encoding"]).toBe(coding);
        expect(unpack[coding](reply.body).toString()).toBe(plain.text);
        expect(reply.headers.etag).not.toBe(plain.headers.etag);
      }
      expect(plain.headers.vary).toBe("Accept-Encoding, RSC");
    });

    it("answers HEAD without a body and a known etag without a page", async () => {
      const { headers, body } = await ask("/phuong/lang");
      const head = await ask("/phuong/lang", { method: "HEAD" });
      expect(head.headers["content-length"]).toBe(String(body.length));
      expect(head.body).toHaveLength(0);
      const known = await ask("/phuong/lang", {
        headers: { "if-none-match": `"x", W/${headers.etag}` },
      });
      expect([known.status, known.body.length]).toEqual([304, 0]);
    });

    it("renders it anew when what it shows has changed, and only then", async () => {
      const before = await ask("/phuong/lang");
      await publish("unit:other");
      expect((await ask("/phuong/lang")).text).toBe(before.text);
      await publish("unit:/phuong/lang");
      const after = await ask("/phuong/lang");
      expect(after.text).toContain(`<i>${generation}</i>`);
      expect(after.headers.etag).not.toBe(before.headers.etag);
    });

    it("never sends what was overtaken while it was rendered", async () => {
      let times = 0;
      duringRender = () => {
        times += 1;
        if (times === 1) void publish("unit:/phuong/lang");
      };
      const { text } = await ask("/phuong/lang");
      expect(text).toContain(`<i>${generation}</i>`);
      expect(times).toBe(2);
    });

    it("gives Next's router data, and never keeps that as a page", async () => {
      await ask("/phuong/lang");
      const reply = await ask("/phuong/lang?_rsc=x", { headers: { rsc: "1" } });
      expect(reply.headers["cache-control"]).toBe("private, no-store");
      const page = await ask("/phuong/lang?_rsc=x");
      expect(page.headers["cache-control"]).toMatch(/^public/);
    });

    it("sends a search without script and without cookie, and never keeps it", async () => {
      const { text, headers } = await ask("/tim?q=a", { headers: { cookie: "session=1" } });
      expect(text).toContain("<p>Phường</p>");
      expect(text).not.toContain("<script");
      expect(headers["set-cookie"]).toBeUndefined();
      expect(headers["cache-control"]).toBe("private, no-store");
      expect(headers["content-security-policy"]).toContain("script-src 'none'");
      await ask("/tim?q=a");
      expect(seen).toHaveLength(2);
    });
  });

  describe("with a page for one reader", () => {
    it("lets it through with its nonce and its scripts, and keeps nothing", async () => {
      const { text, headers } = await ask("/ho-so", { headers: { cookie: "session=1" } });
      expect(text).toBe(SCRIPTED);
      expect(headers["content-security-policy"]).toBe("script-src 'nonce-abc'");
      expect(headers["cache-control"]).toBe("private, no-store");
      expect(headers["x-powered-by"] ?? headers["x-middleware-rewrite"]).toBeUndefined();
      expect(seen[0]?.headers.cookie).toBe("session=1");
      await ask("/ho-so");
      expect(seen).toHaveLength(2);
    });

    it("lets nothing run on it when nobody gave it a nonce", async () => {
      const { headers } = await ask("/vi/desk");
      expect(headers["content-security-policy"]).toContain("script-src 'none'");
    });

    it("packs it on the way", async () => {
      const reply = await ask("/ho-so", { headers: { "accept-encoding": "gzip" } });
      expect(reply.headers["content-encoding"]).toBe("gzip");
      expect(gunzipSync(reply.body).toString()).toBe(SCRIPTED);
    });

    it("lets the beginning of a packed page reach the reader before its end is made", async () => {
      let letRestCome = nothing;
      restMayCome = new Promise((resolve) => {
        letRestCome = resolve;
      });
      const unpacked = createGunzip();
      const headers = { host: `localhost:${port}`, "accept-encoding": "gzip" };
      const req = request({ port, path: "/ho-so/slow", headers, agent: false }, (res) =>
        res.pipe(unpacked),
      );
      req.end();
      const pieces: string[] = [];
      for await (const piece of unpacked) {
        pieces.push(String(piece));
        letRestCome();
      }
      expect(pieces).toEqual(["<p>first</p>", "<p>rest</p>"]);
    });

    it("believes only what an outsider may say", async () => {
      const lies = {
        "content-security-policy": "script-src 'nonce-evil'",
        "x-nonce": "evil",
        "x-middleware-subrequest": "proxy:proxy:proxy",
        "x-middleware-override-headers": "a",
        "x-invoke-path": "/vi/desk",
        "x-prerender-revalidate": "a",
        "x-portal-page": "1",
        "x-forwarded-host": "evil.example",
        "x-forwarded-port": "1",
        forwarded: "host=evil.example",
        "next-resume": "1",
        "next-url": "/ho-so",
        "accept-language": "vi",
      };
      await ask("/ho-so", { headers: lies });
      expect(seen[0]?.headers).toEqual({
        host: `localhost:${port}`,
        connection: "close",
        "next-url": "/ho-so",
        "accept-language": "vi",
        "x-forwarded-host": `localhost:${port}`,
        "x-forwarded-proto": "http",
        "x-forwarded-for": "127.0.0.1",
      });
    });
  });

  describe("when something goes wrong", () => {
    it.each([
      ["a page that was not found", "/phuong/none", 404],
      ["a feed that was not found", "/phuong/none/tin.atom", 404],
      ["an unknown address", "/khong-co", 404],
      ["a private page that was not found", "/ho-so/none", 404],
      ["a private page that failed", "/ho-so/broken", 500],
      ["a public page that failed", "/phuong/broken", 500],
      ["Next's image service", "/_next/image?url=/x&w=64&q=75", 404],
      ["a path written in an odd way", "/phuong//lang", 404],
      ["a path with dots in disguise", "/phuong/%2e%2e/desk", 404],
      ["a path that cannot be decoded", "/phuong/%zz", 404],
    ])("explains %s with words", async (_what, path, status) => {
      const reply = await ask(path);
      expect(reply.status).toBe(status);
      expect(reply.text).toContain("<p>Phường</p>");
      expect(reply.text).not.toContain("__next_error__");
      expect(reply.headers["content-security-policy"]).toContain("script-src 'none'");
    });

    it("tells who followed a link to a file that is not there, and tells a program by the status alone", async () => {
      const reader = await ask("/api/none", { headers: { accept: "text/html,*/*;q=0.8" } });
      expect([reader.status, reader.text.includes("<p>Phường</p>")]).toEqual([404, true]);
      const program = await ask("/api/none", { headers: { accept: "*/*" } });
      expect([program.status, program.text]).toEqual([404, ""]);
    });

    it("keeps the problem page of each language", async () => {
      await ask("/en/khong-co");
      expect(seen.map(({ url }) => url)).toContain("/en/problems/not-found");
    });

    it("calls an outage an outage, with prepared pages still readable", async () => {
      const page = await ask("/phuong/lang");
      isDatabaseUp = false;
      await feed.answers();
      expect((await ask("/phuong/lang")).text).toBe(page.text);
      for (const path of ["/phuong/broken", "/ho-so/broken"]) {
        const reply = await ask(path);
        expect([reply.status, reply.headers["retry-after"]]).toEqual([503, "30"]);
      }
    });

    it.each([
      ["/ho-so/broken", "private, no-store"],
      ["/phuong/broken", "private, no-store"],
      ["/phuong/none", "public, max-age=0, s-maxage=1, must-revalidate"],
    ])("lets nobody keep what is wrong for a moment only: %s", async (path, caching) => {
      expect((await ask(path)).headers["cache-control"]).toBe(caching);
    });

    it("keeps the page about a missing page, until something is published there", async () => {
      await ask("/phuong/none");
      await ask("/phuong/none");
      expect(seen.filter(({ url }) => url === "/phuong/none")).toHaveLength(1);
      await publish("unit:/phuong/none");
      await ask("/phuong/none");
      expect(seen.filter(({ url }) => url === "/phuong/none")).toHaveLength(2);
    });
  });

  describe("with something that changes something", () => {
    it("passes on a form that one of our pages sent", async () => {
      const reply = await post("/api/echo");
      expect([reply.status, reply.text]).toEqual([200, `{"length":3}`]);
    });

    it("takes the page for the site where an old browser names only that", async () => {
      const headers = { referer: `http://localhost:${port}/gui-don`, cookie: "session=1" };
      expect((await ask("/api/echo", { method: "POST", headers })).status).toBe(200);
    });

    it.each<[string, Record<string, string>]>([
      ["another site", { origin: "https://evil.example" }],
      ["nowhere", { origin: "null" }],
      ["another port", { origin: "http://localhost:1" }],
      ["our name over the wrong protocol", { origin: `https://localhost:3000` }],
      ["another site, as the browser says", { "sec-fetch-site": "cross-site" }],
      ["a neighbour, as the browser says", { "sec-fetch-site": "same-site" }],
    ])("refuses what comes from %s", async (_where, headers) => {
      const reply = await post("/ho-so", { headers });
      expect(reply.status).toBe(403);
      expect(seen.some(({ method }) => method === "POST")).toBe(false);
    });

    it("refuses a form without origin, but not a program without cookies", async () => {
      const form = { method: "POST", body: "a=1" };
      expect((await ask("/ho-so", form)).status).toBe(403);
      expect((await ask("/api/echo", { ...form, headers: { cookie: "session=1" } })).status).toBe(
        403,
      );
      expect((await ask("/api/echo", form)).status).toBe(200);
    });

    it.each([
      ["a form that is too large", "x".repeat(256 * 1024 + 1), 413],
      ["a form with a NUL byte", Buffer.from("a=\0"), 400],
      ["a form with a NUL byte in disguise", "a=%00", 400],
    ])("refuses %s", async (_what, body, status) => {
      const reply = await post("/api/echo", { body });
      expect(reply.status).toBe(status);
      expect(seen.some(({ url }) => url === "/api/echo")).toBe(false);
    });

    it("says so where nothing can be sent to", async () => {
      expect((await post("/robots.txt")).status).toBe(405);
    });

    it("refuses a form that says too late how large it is", async () => {
      const headers = { "transfer-encoding": "chunked" };
      const reply = await post("/api/echo", { body: "x".repeat(300 * 1024), headers });
      expect(reply.status).toBe(413);
    });

    it("passes files on as they come", async () => {
      const headers = { "content-type": "multipart/form-data; boundary=x" };
      const body = Buffer.alloc(600 * 1024);
      expect((await post("/api/echo", { body, headers })).text).toBe(`{"length":${body.length}}`);
    });

    it("does not know other methods", async () => {
      expect((await ask("/phuong/lang", { method: "TRACE" })).status).toBe(405);
    });
  });

  it("answers under its own name only, except to probes", async () => {
    const headers = { host: "evil.example" };
    expect((await ask("/phuong/lang", { headers })).status).toBe(421);
    expect((await ask("/api/health", { headers })).status).toBe(200);
    expect((await ask("/api/ready", { headers })).status).toBe(404);
    expect((await ask("/phuong/lang", { headers: { host: `127.0.0.1:${port}` } })).status).toBe(
      200,
    );
  });

  it("says itself that it is alive, without asking Next or the database", async () => {
    isDatabaseUp = false;
    const reply = await ask("/api/health");
    expect(reply).toMatchObject({ status: 200, text: `{"status":"alive"}` });
    expect(reply.headers).toMatchObject({
      "content-type": "application/json",
      "cache-control": "no-store",
    });
    const head = await ask("/api/health", { method: "HEAD" });
    expect([head.status, head.text]).toEqual([200, ""]);
    expect(seen).toEqual([]);
  });

  it("puts the same safety headers on whatever it sends", async () => {
    for (const path of ["/phuong/lang", "/ho-so", "/khong-co", "/api/none", "/api/health"]) {
      const { headers } = await ask(path);
      expect(headers).toMatchObject(securityHeaders(false));
    }
    const refused = await ask("/", { method: "TRACE" });
    expect(refused.headers).toMatchObject(securityHeaders(false));
    expect(securityHeaders(true)["strict-transport-security"]).toContain("max-age=31536000");
  });
});
