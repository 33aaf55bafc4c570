import type { IncomingMessage, ServerResponse } from "node:http";

import { type Problem, STATUS_OF } from "@/lib/http/problem";
import { localeOfPath } from "@/lib/i18n/locale-of-path";
import { log } from "@/lib/log";
import type { PageStore, Render, StoredPage } from "@/server/cache/page-store";
import { isOfToday, isServable, PAGE_HEADER, type Rendering } from "@/server/cache/rendering";
import { type Captured, dispatch, type RequestHandler } from "@/server/front/dispatch";
import { isRouterRequest, publicRequestHeaders, ROUTER_HEADERS } from "@/server/front/headers";
import { KeptAnswers } from "@/server/front/kept-answers";
import { PageReplies } from "@/server/front/page-reply";
import { PathIndex } from "@/server/front/path-index";
import { type Locale, plainProblem, problemOf, problemPath } from "@/server/front/problem";
import type { Site } from "@/server/front/site";
import { Turnstile } from "@/server/front/turnstile";
import { isHtml, scriptless, sendUnkept, type UnkeptReply } from "@/server/front/unkept-reply";

/** A page is rendered again when something it shows changed meanwhile; this often, then it is sent unkept. */
const TRIES = 4;
/** More at once would only make each of them late, and each costs memory; a crowd waits, a stampede does not. */
const RENDERS_AT_ONCE = 24;
const RENDERS_WAITING = 400;

type Headers = Record<string, string>;
type Unkept = Captured & UnkeptReply;
type Rendered = { readonly captured: Unkept; readonly page: StoredPage | null };
type Answered = { readonly captured: Captured; readonly render: Render };

/** Everything that is the same for everyone: kept pages as bytes, others rendered without knowing who asks. */
export class PublicPages {
  readonly #rendering: Rendering;
  readonly #store: PageStore;
  readonly #next: RequestHandler;
  readonly #site: Site;
  readonly #security: Headers;
  readonly #replies: PageReplies;
  readonly #paths = new PathIndex();
  readonly #answers: KeptAnswers;
  readonly #turnstile = new Turnstile(RENDERS_AT_ONCE, RENDERS_WAITING);

  constructor(rendering: Rendering, next: RequestHandler, site: Site, security: Headers) {
    this.#rendering = rendering;
    this.#store = rendering.store;
    this.#next = next;
    this.#site = site;
    this.#security = security;
    this.#replies = new PageReplies(rendering.store, security);
    this.#answers = new KeptAnswers(rendering.feed);
  }

  /** The whole of a warm page's way: sends it if it is ready and certain. */
  answerIfReady(req: IncomingMessage, res: ServerResponse, pathname: string): boolean {
    const { feed } = this.#rendering;
    const page = isRouterRequest(req) ? null : this.#paths.find(pathname);
    if (page === null || page.facts.status !== 200 || !feed.isCertain) return false;
    return isOfToday(page, feed) && this.#replies.sendIfReady(req, res, page);
  }

  async answer(req: IncomingMessage, res: ServerResponse, pathname: string): Promise<void> {
    if (!isRouterRequest(req) && (await this.#answerKept(req, res, pathname))) return;
    if (this.#turnstile.isFull) return this.problem(req, res, "outage");

    const headers = publicRequestHeaders(req, this.#site);
    const rendered = await this.#render(req.url ?? "/", headers).catch(reportAndForget);
    if (rendered === null) return this.#failed(req, res);
    if (isRouterRequest(req)) return this.#sendUnkept(req, res, rendered.captured);
    return this.#answerRendered(req, res, { ...rendered, pathname });
  }

  async #answerKept(req: IncomingMessage, res: ServerResponse, pathname: string): Promise<boolean> {
    const answer = await this.#answers.find(req.url ?? "/");
    if (answer !== null) {
      await this.#sendUnkept(req, res, answer);
      return true;
    }
    const page = this.#paths.find(pathname);
    if (page === null || !(await isServable(page, this.#rendering.feed))) return false;
    return this.#sendPage(req, res, page);
  }

  async #answerRendered(
    req: IncomingMessage,
    res: ServerResponse,
    { captured, page, pathname }: Rendered & { readonly pathname: string },
  ): Promise<void> {
    // Next's own page for unknown addresses is kept once as an ordinary page and sent with another status.
    if (page?.facts.status === captured.status) {
      this.#paths.remember(pathname, page);
      if (await this.#sendPage(req, res, page)) return;
    }
    if (captured.status >= 500) return this.#failed(req, res);
    const problem = problemOf(captured.status, true);
    // A feed that is not there says so with a status alone, which browsers show as an error of their own.
    const isForReaders = isHtml(captured.headers) || captured.body.length === 0;
    if (problem !== null && isForReaders) return this.problem(req, res, problem);
    return this.#sendUnkept(req, res, captured);
  }

  /** The page about a problem, in the language of the address; in plain words if that fails too. */
  async problem(req: IncomingMessage, res: ServerResponse, problem: Problem): Promise<void> {
    const locale = localeOfPath(req.url ?? "/");
    const status = STATUS_OF[problem];
    if (problem === "outage") res.setHeader("retry-after", "30");
    const page = await this.#problemPage(problem, locale);
    const parts = page === null ? null : await this.#store.partsOf(page);
    if (page !== null && parts !== null)
      return this.#replies.send(req, res, { page, parts, status });
    const body = plainProblem(problem, locale);
    const headers = { "content-type": "text/html; charset=utf-8" };
    return this.#sendUnkept(req, res, { status, headers, body });
  }

  /** Renders what may be needed when nothing can be rendered any more. */
  async prepareProblems(problems: readonly Problem[]): Promise<void> {
    for (const problem of problems) {
      for (const locale of ["vi", "en"] as const) await this.#problemPage(problem, locale);
    }
  }

  async #problemPage(problem: Problem, locale: Locale): Promise<StoredPage | null> {
    const path = problemPath(problem, locale);
    const known = this.#paths.find(path);
    if (known !== null && (await isServable(known, this.#rendering.feed))) return known;
    const headers = { host: this.#site.host, accept: "*/*" };
    const rendered = await this.#render(path, headers).catch(reportAndForget);
    if (rendered?.page?.facts.status !== 200) return known?.isAlive ? known : null;
    this.#paths.remember(path, rendered.page);
    return rendered.page;
  }

  async #failed(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const isReachable = await this.#rendering.feed.answers();
    if (isRouterRequest(req)) {
      res.writeHead(isReachable ? 500 : 503, this.#security).end();
      return;
    }
    return this.problem(req, res, isReachable ? "broken" : "outage");
  }

  /** Asks Next, and again as long as something the page shows changed while it was rendered. */
  async #render(url: string, headers: Headers): Promise<Rendered> {
    for (let attempt = 1; attempt <= TRIES; attempt += 1) {
      const rendered = await this.#turnstile.pass(() => this.#renderOnce(url, headers));
      if (rendered !== "changed") return rendered;
    }
    return { captured: await dispatch(this.#next, url, headers), page: null };
  }

  async #renderOnce(url: string, headers: Headers): Promise<Rendered | "changed"> {
    const { feed, current } = this.#rendering;
    await feed.ascertain();
    const render = this.#store.beginRender(feed.standpoint);
    try {
      const captured = await current.run(render, () => dispatch(this.#next, url, headers));
      await feed.ascertain();
      // Next sends a route handler's headers as lists of one.
      const [mark] = [captured.headers[PAGE_HEADER]].flat();
      if (mark === "changed") return "changed";
      if (typeof mark !== "string" || mark === "not_kept") {
        return { captured: this.#keepAnswer(url, headers, { captured, render }), page: null };
      }
      const page = this.#store.findById(mark);
      return page === null ? "changed" : { captured, page };
    } finally {
      this.#store.endRender(render);
    }
  }

  #keepAnswer(url: string, headers: Headers, { captured, render }: Answered): Unkept {
    if (ROUTER_HEADERS.some((name) => name in headers)) return captured;
    const answer = {
      ...captured,
      body: scriptless(captured),
      isScriptless: true,
      packed: new Map(),
    };
    this.#answers.keep(url, render, answer);
    return answer;
  }

  async #sendPage(req: IncomingMessage, res: ServerResponse, page: StoredPage): Promise<boolean> {
    const { status, headers } = page.facts;
    const problem = problemOf(status, true);
    if (problem !== null) {
      await this.problem(req, res, problem);
      return true;
    }
    const parts = await this.#store.partsOf(page);
    if (parts === null) return false;
    // What is not a page is a redirect, of which only the address matters.
    if (status === 200) await this.#replies.send(req, res, { page, parts });
    else await this.#sendUnkept(req, res, { status, headers, body: Buffer.alloc(0) });
    return true;
  }

  async #sendUnkept(req: IncomingMessage, res: ServerResponse, reply: UnkeptReply): Promise<void> {
    await sendUnkept(req, res, { ...reply, security: this.#security });
  }
}

function reportAndForget(error: unknown): null {
  log.error("render_failed", { error });
  return null;
}
