import type { IncomingMessage, ServerResponse } from "node:http";

import { SCRIPTLESS_POLICY } from "@/lib/http/content-security-policy";
import { etagOf, type PageParts, type Ready } from "@/server/cache/page";
import type { PageStore, StoredPage } from "@/server/cache/page-store";
import { type Coding, compress, isCompressible, negotiate } from "@/server/front/encoding";

/**
 * Browsers ask each time and mostly hear "not modified"; a shared cache in front of us may answer for one
 * second, which is what "public within a second" leaves it.
 */
const PUBLIC_CACHING = "public, max-age=0, s-maxage=1, must-revalidate";

/** What is wrong now may be right in a moment: nobody keeps it. */
const NOT_KEPT = "private, no-store";

/** Order by use need not be known more exactly than this. */
const NOTICE_EVERY_MS = 1000;

const VARY = "Accept-Encoding, RSC";

/** Sends stored pages as the bytes they are. */
export class PageReplies {
  readonly #store: PageStore;
  readonly #security: readonly string[];

  constructor(store: PageStore, security: Readonly<Record<string, string>>) {
    this.#store = store;
    this.#security = Object.entries(security).flat();
  }

  /** The fast way: sends at once what is ready, and says whether it was. */
  sendIfReady(req: IncomingMessage, res: ServerResponse, page: StoredPage): boolean {
    const ready = page.ready.get(codingFor(req, page));
    if (ready === undefined) return false;
    const now = performance.now();
    if (now - page.noticedAt > NOTICE_EVERY_MS) {
      page.noticedAt = now;
      this.#store.touch(page);
    }
    sendReady(req, res, ready);
    return true;
  }

  async send(
    req: IncomingMessage,
    res: ServerResponse,
    { page, parts, status }: { page: StoredPage; parts: PageParts; status?: number },
  ): Promise<void> {
    const coding = codingFor(req, page);
    const known = page.ready.get(coding);
    const ready = known ?? (await this.#makeReady(page, parts, coding));
    if (known === undefined) this.#store.addReady(page, coding, ready);
    sendReady(req, res, ready, status);
  }

  async #makeReady({ facts }: StoredPage, { body }: PageParts, coding: Coding): Promise<Ready> {
    const packed = await compress(body, coding);
    const bytes = packed ?? body;
    const etag = `"${etagOf(body)}${packed === null ? "" : `-${coding}`}"`;
    const always = ["cache-control", PUBLIC_CACHING, "vary", VARY, "etag", etag, ...this.#security];

    const head = [...always, "content-length", String(bytes.length)];
    if (packed !== null) head.push("content-encoding", coding);
    for (const name of SENT) {
      const value = facts.headers[name] ?? DEFAULTS[name];
      if (value !== undefined) head.push(name, String(value));
    }
    return { etag, bytes, head, headOfNotModified: always };
  }
}

/** Of what the page's render said, only this is passed on. */
const SENT = ["content-type", "content-security-policy", "content-language", "content-disposition"];
const DEFAULTS: Readonly<Record<string, string>> = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": SCRIPTLESS_POLICY,
};

function codingFor({ headers }: IncomingMessage, { facts }: StoredPage): Coding {
  const type = facts.headers["content-type"] ?? DEFAULTS["content-type"];
  return isCompressible(String(type)) ? negotiate(headers["accept-encoding"]) : "identity";
}

function sendReady(req: IncomingMessage, res: ServerResponse, ready: Ready, status = 200): void {
  const asked = req.headers["if-none-match"];
  if (status === 200 && asked !== undefined && matches(asked, ready.etag)) {
    res.writeHead(304, ready.headOfNotModified).end();
    return;
  }
  res.writeHead(status, isKeptAs(status) ? ready.head : ready.head.map(neverKept));
  res.end(req.method === "HEAD" ? undefined : ready.bytes);
}

/** That there is nothing here is as certain as a page: it is taken back when something is published. */
const isKeptAs = (status: number) => status === 200 || status === 404;

const neverKept = (header: string) => (header === PUBLIC_CACHING ? NOT_KEPT : header);

/** Weak comparison, as the standard wants it for this header. */
export function matches(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch === etag || ifNoneMatch.trim() === "*") return true;
  return ifNoneMatch.split(",").some((part) => part.trim().replace(/^W\//, "") === etag);
}
