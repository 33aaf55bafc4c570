import { AsyncLocalStorage } from "node:async_hooks";

import type { ChangeFeed } from "@/server/cache/change-feed";
import type { PageStore, Render, StoredPage } from "@/server/cache/page-store";

/** Says in a reply of Next's which stored page it came from; the front reads and removes it. */
export const PAGE_HEADER = "x-portal-page";

/**
 * Next loads the cache handler by itself, in a bundle of its own; this is where it finds the front's store.
 * Nothing is here while building and in development, and then nothing is kept.
 */
export type Rendering = {
  readonly store: PageStore;
  readonly feed: ChangeFeed;
  readonly current: AsyncLocalStorage<Render>;
};

declare global {
  var portalRendering: Rendering | undefined;
}

export function installRendering(store: PageStore, feed: ChangeFeed): Rendering {
  const current = new AsyncLocalStorage<Render>();
  globalThis.portalRenderLedger = current;
  globalThis.portalRendering = { store, feed, current };
  return globalThis.portalRendering;
}

/**
 * May this page be sent now? A page of another day or past its own limit is rendered anew, unless the
 * database does not answer: then it is better than nothing.
 */
export async function isServable(page: StoredPage, feed: ChangeFeed): Promise<boolean> {
  if (feed.isCertain) return page.isAlive && isOfToday(page, feed);
  const certainty = await feed.ascertain();
  return page.isAlive && (certainty === "unreachable" || isOfToday(page, feed));
}

export function isOfToday({ facts }: StoredPage, { standpoint }: ChangeFeed): boolean {
  return facts.day === standpoint?.today && (facts.until === null || Date.now() < facts.until);
}
