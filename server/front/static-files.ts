import { existsSync, readdirSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";

import { etagOf } from "@/server/cache/page";
import { type Coding, compress, isCompressible, negotiate } from "@/server/front/encoding";
import { matches } from "@/server/front/page-reply";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

const FOR_EVER = "public, max-age=31536000, immutable";
const FOR_AN_HOUR = "public, max-age=3600, must-revalidate";
/** Files whose name says which version they are never change. */
const IS_VERSIONED = /\.v\d+\.[^/]+$/;

/** A build and its fonts are a few megabytes; what comes on top is read from disk each time. */
const MAX_BYTES_IN_MEMORY = 24 * 1024 * 1024;

type File = { readonly file: string; readonly type: string; readonly caching: string };
type Ready = { readonly bytes: Buffer; readonly etag: string; readonly coding: Coding };

/** The build's own files and those of `public/`, listed once: nothing else can be asked for. */
export class StaticFiles {
  readonly #files = new Map<string, File>();
  readonly #ready = new Map<string, Ready>();
  readonly #security: Readonly<Record<string, string>>;
  #bytes = 0;

  constructor(root: string, security: Readonly<Record<string, string>>) {
    this.#security = security;
    this.#list(path.join(root, ".next/static"), "/_next/static/", () => FOR_EVER);
    this.#list(path.join(root, "public"), "/", (name) =>
      IS_VERSIONED.test(name) ? FOR_EVER : FOR_AN_HOUR,
    );
  }

  has(pathname: string): boolean {
    return this.#files.has(pathname);
  }

  async answer(req: IncomingMessage, res: ServerResponse, pathname: string): Promise<void> {
    const known = this.#files.get(pathname);
    if (known === undefined) throw new Error(`${pathname} is not one of our files`);
    const wanted = isCompressible(known.type)
      ? negotiate(req.headers["accept-encoding"])
      : "identity";
    const { bytes, etag, coding } = await this.#read(pathname, known, wanted);

    for (const [name, value] of Object.entries(this.#security)) res.setHeader(name, value);
    res.setHeader("content-security-policy", "default-src 'none'; frame-ancestors 'none'");
    res.setHeader("content-type", known.type);
    res.setHeader("cache-control", known.caching);
    res.setHeader("etag", etag);
    if (isCompressible(known.type)) res.setHeader("vary", "Accept-Encoding");
    const asked = req.headers["if-none-match"];
    if (asked !== undefined && matches(asked, etag)) {
      res.writeHead(304).end();
      return;
    }
    if (coding !== "identity") res.setHeader("content-encoding", coding);
    res.setHeader("content-length", bytes.length);
    res.writeHead(200);
    res.end(req.method === "HEAD" ? undefined : bytes);
  }

  async #read(pathname: string, { file }: File, wanted: Coding): Promise<Ready> {
    const key = `${wanted} ${pathname}`;
    const before = this.#ready.get(key);
    if (before !== undefined) return before;
    const content = await readFile(file);
    const packed = await compress(content, wanted);
    const coding = packed === null ? "identity" : wanted;
    const suffix = packed === null ? "" : `-${coding}`;
    const ready = { bytes: packed ?? content, etag: `"${etagOf(content)}${suffix}"`, coding };
    if (this.#bytes + ready.bytes.length <= MAX_BYTES_IN_MEMORY && !this.#ready.has(key)) {
      this.#bytes += ready.bytes.length;
      this.#ready.set(key, ready);
    }
    return ready;
  }

  #list(folder: string, prefix: string, caching: (name: string) => string): void {
    if (!existsSync(folder)) return;
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      const file = path.join(folder, name);
      const type = TYPES[path.extname(name).toLowerCase()];
      if (type === undefined || !statSync(file).isFile()) continue;
      const pathname = prefix + name.split(path.sep).map(encodeURIComponent).join("/");
      this.#files.set(pathname, { file, type, caching: caching(name) });
    }
  }
}
