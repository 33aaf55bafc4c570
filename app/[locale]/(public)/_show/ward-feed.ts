import { getTranslations } from "next-intl/server";

import { listNewestPublic } from "@/db/queries/search";
import { listUnits } from "@/db/queries/unit";
import { resultsTag, unitsTag, unitTag } from "@/lib/cache-tags";
import type { SearchKind } from "@/lib/domain/search/kinds";
import { atomFeed, stableUrn } from "@/lib/feeds/atom";
import { getPathname } from "@/lib/i18n/navigation";
import { publicQuery } from "@/lib/public-query";

import { absolute } from "./absolute";
import { feedEntry } from "./feed-entry";
import { subjectFeedHref } from "./subject-feed";
import { wardHref } from "./units";

const NEWEST = 50;

type Asked = {
  readonly slug: string;
  readonly locale: string;
  /** Null is everything the ward makes public. */
  readonly kind: SearchKind | null;
};

/** What a ward made public and what of it changed, the newest first; not found for what is no ward. */
export async function wardFeed({ slug, locale, kind }: Asked): Promise<Response> {
  const loaded = await publicQuery([unitsTag, unitTag(slug), resultsTag], async (tx) => {
    const units = await listUnits(tx);
    const ward = units.find((unit) => unit.slug === slug && unit.kind === "ward");
    return (
      ward && { ward, units, hits: await listNewestPublic(tx, ward.id, { kind, limit: NEWEST }) }
    );
  });
  if (!loaded) return new Response(null, { status: 404 });

  const t = await getTranslations({ locale });
  const { ward, units, hits } = loaded;
  const nameKind = (of: SearchKind) => t(`search.kind.${of}`);
  const words = {
    units,
    locale,
    nameKind,
    siteName: t("common.site-name"),
    illustration: t("ui.illustration.name"),
    expired: t("records.out-of-force.expired-mark"),
  };
  const entries = hits.map((hit) => feedEntry(hit, words));
  const name = ward.name;
  const title =
    kind === null
      ? t("search.ward-feed.all", { name })
      : t("search.ward-feed.one", { name, kind: nameKind(kind) });
  const self =
    kind === null
      ? getPathname({ href: { pathname: "/wards/[slug]/feed", params: { slug } }, locale })
      : subjectFeedHref(slug, kind, locale);
  const xml = atomFeed({
    id: stableUrn("unit feed", ward.id, ...(kind === null ? [] : [kind]), locale),
    title: `${title} – ${words.siteName}`,
    subtitle: t("search.ward-feed.lead"),
    language: locale,
    href: absolute(wardHref(slug, locale)),
    selfHref: absolute(self),
    updated: entries[0]?.updated ?? new Date(`${ward.validFrom}T00:00:00+07:00`),
    entries,
  });
  return new Response(xml, { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
}
