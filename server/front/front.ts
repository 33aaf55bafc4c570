import type { IncomingMessage, ServerResponse } from "node:http";

import { SCRIPTLESS_POLICY } from "@/lib/http/content-security-policy";
import type { Problem } from "@/lib/http/problem";
import { type RouteClass, routeClassOf } from "@/lib/http/route-class";
import { log } from "@/lib/log";
import type { ChangeFeed } from "@/server/cache/change-feed";
import { type BodyProblem, isUpload, readBody } from "@/server/front/body";
import type { RequestHandler } from "@/server/front/dispatch";
import { guardReply } from "@/server/front/guarded-reply";
import { cleanRequest } from "@/server/front/headers";
import { problemOf } from "@/server/front/problem";
import type { PublicPages } from "@/server/front/public-pages";
import type { Site } from "@/server/front/site";
import type { StaticFiles } from "@/server/front/static-files";

export type FrontParts = {
  readonly site: Site;
  readonly security: Readonly<Record<string, string>>;
  readonly files: StaticFiles;
  readonly pages: PublicPages;
  readonly feed: ChangeFeed;
  readonly next: RequestHandler;
};

const READS = new Set(["GET", "HEAD"]);
const WRITES = new Set(["POST", "PUT", "PATCH", "DELETE"]);
/** Asked all day by orchestrators, by address and without a browser. */
const HEALTH = "/api/health";
const PROBES = new Set([HEALTH, "/api/ready"]);
const ALIVE = JSON.stringify({ status: "alive" });

const PROBLEM_OF_BODY: Record<BodyProblem, Problem> = {
  too_large: "too-large",
  malformed: "malformed",
  too_slow: "malformed",
};

/** What two programs might read differently: empty, dotted or doubly encoded segments. */
const AMBIGUOUS = /\/\/|\\|\/\.{1,2}(?:\/|$)|%(?:2e|2f|5c|00|25)/i;

/** Decides who answers a request: a kept page, a file, or Next for one reader. */
export class Front {
  readonly #parts: FrontParts;

  constructor(parts: FrontParts) {
    this.#parts = parts;
  }

  /** Warm pages leave within this very call; everything else takes its time. */
  handle(req: IncomingMessage, res: ServerResponse): void {
    const pathname = pathOf(req.url ?? "");
    const isOurs = this.#parts.site.isOwnHost(req.headers.host);
    const mayBeReady = isOurs && pathname !== null && READS.has(req.method ?? "");
    if (mayBeReady && this.#parts.pages.answerIfReady(req, res, pathname)) return;
    void this.#handle(req, res, isOurs || PROBES.has(pathname ?? "") ? pathname : undefined);
  }

  /** `null` is a path that is not written as we write paths, `undefined` one of another site. */
  async #handle(
    req: IncomingMessage,
    res: ServerResponse,
    pathname: string | null | undefined,
  ): Promise<void> {
    try {
      if (pathname === undefined) this.#refuse(res, 421);
      else if (pathname === null) await this.#parts.pages.problem(req, res, "not-found");
      else if (READS.has(req.method ?? "")) await this.#read(req, res, pathname);
      else await this.#write(req, res, pathname);
    } catch (error) {
      log.error("request_failed", { error });
      if (res.headersSent) res.destroy();
      else await this.#explain(req, res, 500);
    }
  }

  async #read(req: IncomingMessage, res: ServerResponse, pathname: string): Promise<void> {
    const { pages, files } = this.#parts;
    if (pathname === HEALTH) return this.#sayAlive(req, res);
    if (files.has(pathname)) return files.answer(req, res, pathname);
    if (pathname.startsWith("/_next/")) return pages.problem(req, res, "not-found");
    const routeClass = routeClassOf(pathname);
    if (routeClass === "public") return pages.answer(req, res, pathname);
    return this.#pass(req, res, routeClass);
  }

  async #write(req: IncomingMessage, res: ServerResponse, pathname: string): Promise<void> {
    const { site, pages } = this.#parts;
    if (!WRITES.has(req.method ?? "")) return this.#refuse(res, 405);
    const { cookie, origin } = req.headers;
    const isProgram = pathname.startsWith("/api/") && cookie === undefined && origin === undefined;
    if (!isProgram && !site.isOwnOrigin(req)) return pages.problem(req, res, "refused");

    const routeClass = routeClassOf(pathname);
    if (isUpload(req, pathname)) return this.#pass(req, res, routeClass);
    const whole = await readBody(req);
    if (typeof whole !== "string") return this.#pass(whole, res, routeClass);
    // What is still on its way would be taken for the next request.
    res.setHeader("connection", "close");
    return pages.problem(req, res, PROBLEM_OF_BODY[whole]);
  }

  async #pass(req: IncomingMessage, res: ServerResponse, routeClass: RouteClass): Promise<void> {
    const { site, security, next } = this.#parts;
    cleanRequest(req, site);
    const explain = (status: number) => this.#explain(req, res, status);
    guardReply(req, res, { routeClass, security, explain });
    await next(req, res);
  }

  async #explain(req: IncomingMessage, res: ServerResponse, status: number): Promise<void> {
    const { pages, feed } = this.#parts;
    const isReachable = status < 500 || (await feed.answers());
    await pages.problem(req, res, problemOf(status, isReachable) ?? "broken");
  }

  /** This process answers. Says nothing about the database, lest an outage there restart us in a loop. */
  #sayAlive(req: IncomingMessage, res: ServerResponse): void {
    for (const [name, value] of Object.entries(this.#parts.security)) res.setHeader(name, value);
    res.setHeader("content-security-policy", SCRIPTLESS_POLICY);
    res.setHeader("content-type", "application/json");
    res.setHeader("cache-control", "no-store");
    res.setHeader("content-length", ALIVE.length);
    res.writeHead(200).end(req.method === "HEAD" ? undefined : ALIVE);
  }

  #refuse(res: ServerResponse, status: number): void {
    for (const [name, value] of Object.entries(this.#parts.security)) res.setHeader(name, value);
    if (status === 405) res.setHeader("allow", [...READS, ...WRITES].join(", "));
    res.writeHead(status, { "content-length": 0, "cache-control": "no-store" }).end();
  }
}

/** The path as it was asked for; null when it is not written in the one way we write paths. */
function pathOf(url: string): string | null {
  const end = url.indexOf("?");
  const pathname = end === -1 ? url : url.slice(0, end);
  if (!pathname.startsWith("/") || AMBIGUOUS.test(pathname)) return null;
  if (!pathname.includes("%")) return pathname;
  try {
    decodeURIComponent(pathname);
    return pathname;
  } catch {
    return null;
  }
}
