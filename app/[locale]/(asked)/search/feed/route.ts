import { getTranslations } from "next-intl/server";

import type { SearchKind } from "@/lib/domain/search/kinds";
import { atomFeed, stableUrn } from "@/lib/feeds/atom";
import { getPathname } from "@/lib/i18n/navigation";

import { absolute } from "../../../(public)/_show/absolute";
import { feedEntry } from "../../../(public)/_show/feed-entry";
import { askedHref, readAsked } from "../asked";
import { find } from "../find";
import { excerptOf } from "../shown";

/** A search that somebody wants to hear of again: each has an address of its own, so none is kept. */
export const dynamic = "force-dynamic";

const NEWEST = 50;
const NEVER = new Date("2022-12-22T00:00:00+07:00");

type Context = { readonly params: Promise<{ locale: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  const asked = {
    ...readAsked(Object.fromEntries(new URL(request.url).searchParams)),
    asks: "q" as const,
    after: null,
  };
  const { search, found, units } = await find(asked, NEWEST);
  if (!search) return new Response(null, { status: 404 });

  const t = await getTranslations({ locale });
  const words = {
    units,
    locale,
    nameKind: (kind: SearchKind) => t(`search.kind.${kind}`),
    siteName: t("common.site-name"),
    illustration: t("ui.illustration.name"),
    expired: t("records.out-of-force.expired-mark"),
  };
  // What only looks alike is an answer to somebody who asks, and no news to somebody who waits.
  const hits = found && !found.isAlike ? found.hits : [];
  const entries = hits
    .map((hit) => feedEntry(hit, words, excerptOf(hit, search)))
    .toSorted((a, b) => b.updated.getTime() - a.updated.getTime());
  const xml = atomFeed({
    id: stableUrn("search", askedHref("", asked), locale),
    title: `${t("search.feed-title", { query: asked.query })} – ${t("common.site-name")}`,
    subtitle: t("search.feed-lead"),
    language: locale,
    href: absolute(askedHref(getPathname({ href: "/search", locale }), asked)),
    selfHref: absolute(askedHref(getPathname({ href: "/search/feed", locale }), asked)),
    updated: entries[0]?.updated ?? NEVER,
    entries,
  });
  return new Response(xml, { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
}
