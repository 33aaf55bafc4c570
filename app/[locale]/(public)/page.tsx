import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";

import { HomeView } from "@/components/home/home-view";
import { SiteFrame } from "@/components/layout/site-frame";
import { listPublishedResults } from "@/db/queries/oversight";
import { listIndicators } from "@/db/queries/record";
import { listUnitOutlines, listUnits, type UnitOutline } from "@/db/queries/unit";
import { resultsTag, unitsTag } from "@/lib/cache-tags";
import type { IndicatorKey } from "@/lib/domain/oversight/record";
import { getPathname } from "@/lib/i18n/navigation";
import { publicQuery } from "@/lib/public-query";

import { pickIndicators, STAGE_KEYS } from "./_show/indicators";
import { pageMetadata } from "./_show/metadata";
import { shownResults } from "./_show/results";
import { sourceNamer } from "./_show/source-name";
import { formerNames, wardHref, wardsOn } from "./_show/units";

const NEWEST = 4;
/** The four a reader takes home; the others stand on the district's own page. */
const FIGURES: readonly IndicatorKey[] = [
  "wards_people_conference",
  "unions_workers_conference",
  "clearances_settled",
  "collectives_commended",
];

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return pageMetadata({
    here: "/",
    title: t("common.site-name"),
    description: t("home.description"),
  });
}

export default async function HomePage() {
  const locale = await getLocale();
  const { today, units, outlines, district, indicators, results } = await publicQuery(
    [unitsTag, resultsTag],
    async (tx, day) => {
      const all = await listUnits(tx);
      const past = all.find(({ kind }) => kind === "district");
      return {
        today: day,
        units: all,
        outlines: await listUnitOutlines(
          tx,
          wardsOn(all, day).map(({ id }) => id),
        ),
        district: past,
        indicators: past ? await listIndicators(tx, past.id) : [],
        results: (await listPublishedResults(tx, {}, NEWEST)).results,
      };
    },
  );
  const address = (href: Parameters<typeof getPathname>[0]["href"]) =>
    getPathname({ href, locale });
  const wards = wardsOn(units, today).map(({ id, slug, name, code }) => {
    const outline = outlines.find((one) => one.id === id);
    const areaKm2 = outline?.areaKm2 ?? null;
    return { href: wardHref(slug, locale), name, code, areaKm2, note: outline?.seat ?? null };
  });
  const showing = { locale, nameSource: await sourceNamer() };
  const oldNames = formerNames(units, today);

  return (
    <SiteFrame here="/">
      <HomeView
        top={{
          searchHref: address("/search"),
          fileHref: address("/file"),
          trackHref: address("/track"),
          suggestions: wards.map(({ name }) => name),
        }}
        wards={{
          finderHref: address("/search"),
          wardsHref: address("/wards"),
          wards,
          oldNames,
          source: sourcesOf(outlines),
        }}
        figures={{
          indicators: pickIndicators(indicators, FIGURES, showing),
          stages: pickIndicators(indicators, STAGE_KEYS, showing),
          districtHref: district ? wardHref(district.slug, locale) : null,
        }}
        latest={shownResults(results, { locale, today })}
        resultsHref={address("/results")}
      />
    </SiteFrame>
  );
}

/** What areas and seats rest on, each source once. */
function sourcesOf(outlines: readonly UnitOutline[]): string | null {
  const titles = outlines.flatMap(({ areaSource, seatSource }) => [areaSource, seatSource]);
  return [...new Set(titles.filter((title) => title !== null))].join(" · ") || null;
}
