import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { cache } from "react";

import { SiteFrame } from "@/components/layout/site-frame";
import { WardResultsView } from "@/components/ward/ward-results-view";
import { listPublishedResults } from "@/db/queries/oversight";
import { listSuccessions, listUnits } from "@/db/queries/unit";
import { resultsTag, unitsTag, unitTag } from "@/lib/cache-tags";
import { predecessorsOf } from "@/lib/domain/unit/succession";
import { getPathname } from "@/lib/i18n/navigation";
import { publicQuery } from "@/lib/public-query";

import { pageMetadata } from "../../../_show/metadata";
import { shownResults } from "../../../_show/results";
import { subjectFeedHref } from "../../../_show/subject-feed";
import { byName, wardHref } from "../../../_show/units";

type Props = PageProps<"/[locale]/wards/[slug]/results">;

const NEWEST = 50;

const load = cache(async (slug: string) =>
  publicQuery([unitsTag, unitTag(slug), resultsTag], async (tx, today) => {
    const units = await listUnits(tx);
    const ward = units.find((unit) => unit.slug === slug && unit.kind === "ward");
    if (!ward) return null;
    const { results, next } = await listPublishedResults(tx, { unitIds: [ward.id] }, NEWEST);
    const before = predecessorsOf(ward.id, units, await listSuccessions(tx));
    return { ward, results, next, today, before: before.map(({ unit }) => unit) };
  }),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const loaded = await load(slug);
  if (!loaded) notFound();
  const t = await getTranslations("records.results");
  return pageMetadata({
    feedHref: subjectFeedHref(slug, "result", await getLocale()),
    here: { pathname: "/wards/[slug]/results", params: { slug } },
    title: t("of-ward", { name: loaded.ward.name }),
    description: t("of-ward-lead"),
  });
}

/** The newest of one ward, kept ready; the list of all wards has the older ones. */
export default async function WardResultsPage({ params }: Props) {
  const { slug } = await params;
  const locale = await getLocale();
  const t = await getTranslations();
  const loaded = await load(slug);
  if (!loaded) notFound();

  const { ward, results, next, today, before } = loaded;
  const all = getPathname({ href: "/results", locale });
  return (
    <SiteFrame
      here={{ pathname: "/wards/[slug]/results", params: { slug } }}
      crumbs={[
        { label: t("layout.place.home"), href: getPathname({ href: "/", locale }) },
        { label: t("layout.place.wards"), href: getPathname({ href: "/wards", locale }) },
        { label: ward.name, href: wardHref(slug, locale) },
      ]}
      title={t("layout.place.results")}
    >
      <WardResultsView
        name={ward.name}
        results={shownResults(results, { locale, today })}
        olderHref={next ? `${all}?${new URLSearchParams({ phuong: slug, sau: next })}` : null}
        predecessors={before.toSorted(byName).map((unit) => ({
          href: wardHref(unit.slug, locale),
          name: unit.name,
          code: unit.code,
        }))}
      />
    </SiteFrame>
  );
}
