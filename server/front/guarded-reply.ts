import type { IncomingMessage, ServerResponse } from "node:http";
import { constants, createGzip } from "node:zlib";

import { SCRIPTLESS_POLICY } from "@/lib/http/content-security-policy";
import type { RouteClass } from "@/lib/http/route-class";
import { stripScripts } from "@/server/cache/strip-scripts";
import { accepts, isCompressible } from "@/server/front/encoding";
import { isForReaders, isRouterRequest } from "@/server/front/headers";
import { problemOf } from "@/server/front/problem";
import { bytesOf, headerPairs, isCallback } from "@/server/front/written";

export type GuardOptions = {
  readonly routeClass: RouteClass;
  readonly security: Readonly<Record<string, string>>;
  /** Takes over a reply whose status has a page of words; Next's own would say nothing to a reader without JavaScript. */
  readonly explain: (status: number) => Promise<void>;
};

/**
 * How the body reaches the reader: as it is, packed on the way, replaced by a page that explains the status,
 * or held back until its scripts are out.
 */
type Way = "plain" | "packed" | "explained" | "stripped";

/**
 * Stands between Next and one reader where replies are made for that reader: corrects the headers at the
 * last moment, never keeps anything. `writeHead`, `write`, `end` and `flushHeaders` are overridden together,
 * for each of them alone may be the first that Next calls.
 */
export function guardReply(req: IncomingMessage, res: ServerResponse, options: GuardOptions): void {
  new GuardedReply(req, res, options).install();
}

const OVERRIDDEN = ["writeHead", "flushHeaders", "write", "end", "headersSent"] as const;

class GuardedReply {
  readonly #req: IncomingMessage;
  readonly #res: ServerResponse;
  readonly #options: GuardOptions;
  readonly #send: Send;
  readonly #packer: Packer;
  readonly #held: Buffer[] = [];
  #way: Way | null = null;
  #hasBegun = false;
  #hasEnded = false;

  constructor(req: IncomingMessage, res: ServerResponse, options: GuardOptions) {
    this.#req = req;
    this.#res = res;
    this.#options = options;
    this.#send = {
      head: res.writeHead.bind(res),
      write: res.write.bind(res),
      end: res.end.bind(res),
    };
    this.#packer = createPacker(res, this.#send);
  }

  install(): void {
    const methods: Readonly<Record<string, (...given: unknown[]) => unknown>> = {
      writeHead: (status, ...rest) => this.#noteHead(status, rest),
      flushHeaders: () => void this.#begin(),
      write: (chunk, ...rest) => this.#write(chunk, rest),
      end: (...given) => this.#end(given),
    };
    for (const [name, value] of Object.entries(methods)) {
      Object.defineProperty(this.#res, name, { configurable: true, writable: true, value });
    }
    // Next ignores headers that are set after this has become true.
    Object.defineProperty(this.#res, "headersSent", {
      configurable: true,
      get: () => this.#hasBegun,
    });
  }

  #noteHead(status: unknown, rest: readonly unknown[]): ServerResponse {
    this.#res.statusCode = Number(status);
    for (const [name, value] of headerPairs(rest.at(-1))) this.#res.setHeader(name, value);
    return this.#res;
  }

  #begin(): Way {
    if (this.#way !== null) return this.#way;
    const way = chooseWay(this.#req, this.#res, this.#options);
    this.#way = way;
    correctHeaders(this.#req, this.#res, this.#options);
    if (way === "packed") {
      this.#res.removeHeader("content-length");
      this.#res.setHeader("content-encoding", "gzip");
      this.#res.appendHeader("vary", "Accept-Encoding");
    }
    if (way === "plain" || way === "packed") this.#send.head(this.#res.statusCode);
    this.#hasBegun = true;
    return way;
  }

  #write(chunk: unknown, rest: readonly unknown[]): boolean {
    const way = this.#begin();
    const bytes = bytesOf(chunk, rest[0]);
    const done = rest.find(isCallback);
    if (done !== undefined) process.nextTick(done);
    if (bytes === null) return true;
    if (way === "plain") return this.#send.write(bytes);
    if (way === "packed") return this.#packer.write(bytes);
    if (way === "stripped") this.#held.push(bytes);
    return true;
  }

  #end(given: readonly unknown[]): ServerResponse {
    if (this.#hasEnded) return this.#res;
    this.#hasEnded = true;
    const way = this.#begin();
    const bytes = bytesOf(given[0], given[1]);
    const done = given.find(isCallback);
    if (done !== undefined) this.#res.once("finish", done);
    if (way === "plain") this.#send.end(bytes ?? undefined);
    if (way === "packed") this.#packer.end(bytes);
    if (way === "stripped" && bytes !== null) this.#held.push(bytes);
    if (way === "stripped" || way === "explained") this.#replace(way);
    return this.#res;
  }

  /** Sends something else than Next wrote, as an ordinary reply. */
  #replace(way: "stripped" | "explained"): void {
    const res = this.#res;
    for (const name of OVERRIDDEN) Reflect.deleteProperty(res, name);
    if (way === "explained") {
      const cookies = res.getHeader("set-cookie");
      for (const name of res.getHeaderNames()) res.removeHeader(name);
      if (cookies !== undefined) res.setHeader("set-cookie", cookies);
      void this.#options.explain(res.statusCode);
      return;
    }
    const { html } = stripScripts(Buffer.concat(this.#held).toString());
    res.removeHeader("link");
    res.setHeader("content-length", Buffer.byteLength(html));
    res.end(this.#req.method === "HEAD" ? undefined : html);
  }
}

function chooseWay(req: IncomingMessage, res: ServerResponse, { routeClass }: GuardOptions): Way {
  const type = typeOf(res);
  const isHtml = type.startsWith("text/html");
  // A page without a type is one that Next gave up on. Route handlers say what they mean, to programs in a status;
  // whoever followed a link or sent a form to one is told in words.
  const isPage = isHtml || (type === "" && (routeClass !== "api" || asksForPage(req)));
  if (isPage && !isForScript(req)) {
    if (problemOf(res.statusCode, true) !== null) return "explained";
    if (isHtml && routeClass === "public") return "stripped";
  }
  return mayPack(req, res) ? "packed" : "plain";
}

function typeOf(res: ServerResponse): string {
  return String(res.getHeader("content-type") ?? "");
}

const asksForPage = ({ headers }: IncomingMessage) =>
  headers.accept?.includes("text/html") === true;

/** Asked by a script of ours that reads the reply itself. */
function isForScript(req: IncomingMessage): boolean {
  return isRouterRequest(req) || req.headers["next-action"] !== undefined;
}

const WITHOUT_BODY = new Set([204, 304]);

function mayPack(req: IncomingMessage, res: ServerResponse): boolean {
  if (req.method === "HEAD" || WITHOUT_BODY.has(res.statusCode)) return false;
  if (res.hasHeader("content-encoding") || !isCompressible(typeOf(res))) return false;
  return accepts(req.headers["accept-encoding"], "gzip");
}

function correctHeaders(req: IncomingMessage, res: ServerResponse, options: GuardOptions): void {
  for (const name of res.getHeaderNames()) {
    if (!isForReaders(name, isForScript(req))) res.removeHeader(name);
  }
  for (const [name, value] of Object.entries(options.security)) res.setHeader(name, value);
  // A page that nobody gave a nonce may run nothing, however it was reached.
  if (!res.hasHeader("content-security-policy") || options.routeClass === "public") {
    res.setHeader("content-security-policy", SCRIPTLESS_POLICY);
  }
  const mayKeep = options.routeClass === "api" && res.hasHeader("cache-control");
  if (!mayKeep || res.hasHeader("set-cookie")) res.setHeader("cache-control", "private, no-store");
}

type Send = {
  readonly head: (status: number) => unknown;
  readonly write: (bytes: Buffer) => boolean;
  readonly end: (bytes?: Buffer) => unknown;
};
type Packer = {
  readonly write: (bytes: Buffer) => boolean;
  readonly end: (bytes: Buffer | null) => void;
};

/** As much as is packed at once; what is more goes on its way without waiting for the rest of its turn. */
const MOST_GATHERED = 32 * 1024;

/**
 * gzip on the way. Next writes a page in many small pieces; those of one turn are packed together and flushed, so that
 * nothing waits for what follows. Made when first used.
 */
function createPacker(res: ServerResponse, send: Send): Packer {
  let stream: ReturnType<typeof createGzip> | null = null;
  const open = () => {
    if (stream !== null) return stream;
    const gzip = createGzip({ level: 5 });
    gzip.on("data", (packed: Buffer) => {
      if (!send.write(packed)) gzip.pause();
    });
    gzip.on("end", () => send.end());
    gzip.on("drain", () => res.emit("drain"));
    res.on("drain", () => gzip.resume());
    res.on("close", () => gzip.destroy());
    stream = gzip;
    return gzip;
  };

  let gathered: Buffer[] = [];
  let size = 0;
  let turn: NodeJS.Immediate | null = null;
  const take = () => {
    if (turn !== null) clearImmediate(turn);
    const bytes = Buffer.concat(gathered);
    [gathered, size, turn] = [[], 0, null];
    return bytes;
  };
  const pack = () => {
    const gzip = open();
    if (gzip.destroyed) return false;
    const hasRoom = gzip.write(take());
    gzip.flush(constants.Z_SYNC_FLUSH);
    return hasRoom;
  };
  return {
    write: (bytes: Buffer): boolean => {
      gathered.push(bytes);
      size += bytes.length;
      if (size >= MOST_GATHERED) return pack();
      turn ??= setImmediate(pack);
      return !open().writableNeedDrain;
    },
    end: (bytes: Buffer | null) => {
      if (bytes !== null) gathered.push(bytes);
      open().end(take());
    },
  };
}
