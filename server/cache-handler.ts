import { SCRIPTLESS_POLICY, SPECULATING_POLICY } from "@/lib/http/content-security-policy";
import type { PageHeaders, PageParts } from "@/server/cache/page";
import type { Draft, Kept, StoredPage } from "@/server/cache/page-store";
import { isServable, PAGE_HEADER } from "@/server/cache/rendering";
import { packRouterData, unpackRouterData } from "@/server/cache/router-data";
import { stripScripts } from "@/server/cache/strip-scripts";

/** The part of Next's cached values that this handler deals in; read and written, never kept. */
type PageValue = {
  kind: "APP_PAGE";
  html: string;
  rscData: Buffer | undefined;
  postponed: string | undefined;
  segmentData: Map<string, Buffer> | undefined;
  status: number | undefined;
  headers: Record<string, unknown> | undefined;
};
type RouteValue = {
  kind: "APP_ROUTE";
  body: Buffer;
  status: number;
  headers: Record<string, unknown>;
};
type Value = PageValue | RouteValue | { kind: "FETCH" | "PAGES" | "REDIRECT" | "IMAGE" };
type CacheControl = { revalidate: number | false; expire: number | undefined };

/**
 * Where Next keeps what it rendered for everyone: `cacheHandler` of next.config.ts. It removes the scripts
 * and hands the rest to the front's store, which alone decides what is still true. Data caches (`fetch`,
 * `unstable_cache`) are never kept: a page is rendered from the database or not at all.
 */
export default class PageCacheHandler {
  async get(key: string, { kind }: { kind: string }) {
    const rendering = globalThis.portalRendering;
    if (rendering === undefined || kind === "FETCH") return null;
    const { store, feed } = rendering;
    const page = store.find(key);
    if (page === null || page.facts.kind !== kind) return null;
    if (!(await isServable(page, feed))) return null;
    const parts = await store.partsOf(page);
    if (parts === null) return null;
    return {
      lastModified: page.facts.renderedAt,
      value: await valueOf(page, parts),
      // How long a page lives is not Next's to decide.
      cacheControl: { revalidate: false, expire: undefined },
    };
  }

  /** Changes `value` in place, for Next sends this very object as its first reply. */
  async set(key: string, value: Value | null, { cacheControl }: { cacheControl?: CacheControl }) {
    const rendering = globalThis.portalRendering;
    if (rendering === undefined) return;
    if (value?.kind !== "APP_PAGE" && value?.kind !== "APP_ROUTE") return;

    const draft = await draftOf(key, value, untilOf(cacheControl));
    const render = rendering.current.getStore();
    const isWhole = value.kind === "APP_ROUTE" || value.postponed === undefined;
    const mark = render && isWhole ? markOf(rendering.store.keep(draft, render)) : "not_kept";
    value.headers = { ...draft.headers, [PAGE_HEADER]: mark };
  }

  /** Invalidation comes from the database, in the transaction that changes something. */
  async revalidateTag() {}

  resetRequestCache() {}
}

const markOf = (kept: Kept) => (kept.outcome === "kept" ? kept.page.id : kept.outcome);

const untilOf = (control: CacheControl | undefined) =>
  typeof control?.revalidate === "number" ? Date.now() + control.revalidate * 1000 : null;

async function draftOf(
  key: string,
  value: PageValue | RouteValue,
  until: number | null,
): Promise<Draft> {
  const headers = plainHeaders(value.headers);
  if (value.kind === "APP_ROUTE") {
    const { kind, status, body } = value;
    return { key, kind, status, headers, until, body, routerData: null };
  }
  const { html, hasSpeculationRules } = stripScripts(value.html);
  value.html = html;
  const policy = hasSpeculationRules ? SPECULATING_POLICY : SCRIPTLESS_POLICY;
  return {
    key,
    kind: value.kind,
    status: value.status ?? 200,
    headers: { ...headers, "content-security-policy": policy },
    until,
    body: Buffer.from(html),
    routerData: await packRouterData(value),
  };
}

/** Links would preload the scripts that were just removed; tags are Next's own bookkeeping. */
const UNWANTED = new Set(["link", "x-next-cache-tags", "set-cookie", PAGE_HEADER]);

function plainHeaders(headers: Record<string, unknown> | undefined): PageHeaders {
  const kept: Record<string, string | readonly string[]> = {};
  for (const [name, value] of Object.entries(headers ?? {})) {
    if (UNWANTED.has(name.toLowerCase())) continue;
    if (typeof value === "string") kept[name.toLowerCase()] = value;
    else if (Array.isArray(value)) kept[name.toLowerCase()] = value.map(String);
  }
  return kept;
}

async function valueOf({ id, facts }: StoredPage, parts: PageParts): Promise<Value> {
  const { body, routerData } = parts;
  const headers = { ...facts.headers, [PAGE_HEADER]: id };
  const { status } = facts;
  if (facts.kind === "APP_ROUTE") return { kind: "APP_ROUTE", body, status, headers };
  return {
    kind: "APP_PAGE",
    html: body.toString(),
    ...(await unpackRouterData(routerData)),
    postponed: undefined,
    // Next says "found" by saying nothing; a number here would undo the 404 it sends its own page with.
    status: status === 200 ? undefined : status,
    headers,
  };
}
