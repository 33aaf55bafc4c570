import type { AsyncLocalStorage } from "node:async_hooks";

import "server-only";

import type { CacheTag } from "@/lib/cache-tags";

/** What one render of a public page has said about itself so far. */
export type RenderLedger = { readonly tags: Set<string> };

declare global {
  /** Set by the front, which knows when a render begins; absent while building and in development. */
  var portalRenderLedger: AsyncLocalStorage<RenderLedger> | undefined;
}

/**
 * Every read of a public page goes through here: `tags` name what is read, so that the stored page is thrown
 * away, in every process, when a transaction calls `invalidateTags` with one of them.
 *
 * ```tsx
 * // app/[locale]/(public)/wards/[slug]/page.tsx — inside (public), whose layout says `dynamic = "force-static"`
 * export default async function WardPage({ params }: PageProps<"/[locale]/wards/[slug]">) {
 *   const { slug } = await params;
 *   const ward = await publicRead([unitTag(slug)], () => findUnit(slug));
 *   if (ward === null) notFound();
 * ```
 *
 * What a public page must hold to:
 * - It lies in `app/[locale]/(public)` and exports neither `dynamic`, `revalidate` nor `generateStaticParams`:
 *   it is rendered at the first visit, kept until a tag is invalidated or the day in Vietnam ends, and never
 *   at build. A feed (`route.ts`) has no layout: it exports `dynamic = "force-static"` itself.
 * - A page that depends on search parameters (`/search`, `/track`) exports `dynamic = "force-dynamic"`; it is
 *   rendered for each request, still without script, and gets no cookie.
 * - It names its tags before it reads, and also the tag of what it did not find: the 404 is stored as well.
 * - No session, cookies, `headers()`, client component or `<Suspense>`: scripts are removed from what is sent.
 * - A failed read throws. Catching it would store an outage as if it were content.
 */
export async function publicRead<Value>(
  tags: readonly CacheTag[],
  read: () => Promise<Value>,
): Promise<Value> {
  const ledger = globalThis.portalRenderLedger?.getStore();
  for (const tag of tags) ledger?.tags.add(tag);
  return read();
}
