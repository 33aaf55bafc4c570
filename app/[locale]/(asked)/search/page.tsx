import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";

import { SiteFrame } from "@/components/layout/site-frame";
import { SearchView } from "@/components/search/search-view";
import { searchConferences, searchProjects, searchResults } from "@/db/queries/search";
import { listSuccessions, listUnits } from "@/db/queries/unit";
import { parseReceiptCode } from "@/lib/domain/case-file/receipt-code";
import { parseReference } from "@/lib/domain/case-file/reference";
import { readSearch } from "@/lib/domain/search/search";
import { findUnits } from "@/lib/domain/unit/find-unit";
import { getPathname } from "@/lib/i18n/navigation";
import { publicQuery } from "@/lib/public-query";

import { foundWards, wardMeant } from "../../(public)/_show/found-wards";
import { pageMetadata } from "../../(public)/_show/metadata";
import { shownResults } from "../../(public)/_show/results";
import { wardHref } from "../../(public)/_show/units";
import { projectHref } from "../../(public)/_show/ward-records";

/** What people ask has no end: rendered for each request, still without script or cookie. */
export const dynamic = "force-dynamic";

const MOST = 20;
const LONGEST = 200;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("search");
  const about = await pageMetadata({
    here: "/search",
    title: t("title"),
    description: t("description"),
  });
  return { ...about, robots: { index: false, follow: true } };
}

export default async function SearchPage({ searchParams }: PageProps<"/[locale]/search">) {
  const t = await getTranslations();
  const locale = await getLocale();
  const asked = await searchParams;
  const asks = typeof asked["ten"] === "string" ? "ten" : "q";
  const query = textOf(asked[asks]);
  const found = await find(query, asks);
  const only = asks === "ten" ? wardMeant(found.matches) : null;
  if (only) redirect(wardHref(only.slug, locale));

  const receipt = parseReceiptCode(query);
  const track = getPathname({ href: "/track", locale });
  return (
    <SiteFrame
      here="/search"
      crumbs={[{ label: t("layout.place.home"), href: getPathname({ href: "/", locale }) }]}
      title={t("search.title")}
    >
      <SearchView
        data={{
          action: getPathname({ href: "/search", locale }),
          asks,
          query,
          trackHref: receipt.ok ? `${track}?code=${receipt.value}` : null,
          wards: foundWards(found, { locale, t: await getTranslations("search") }),
          wardsHref: getPathname({ href: "/wards", locale }),
          results: shownResults(found.results.slice(0, MOST), { locale, today: found.today }),
          hasMoreResults: found.results.length > MOST,
          isReference: parseReference(query).ok,
          trackPage: track,
          projects: found.projects.map(({ slug, name, unit }) => ({
            href: projectHref(slug, locale),
            name,
            unitName: unit.name,
          })),
          conferences: found.conferences.map(({ slug, title, heldOn, unitName }) => ({
            href: getPathname({
              href: { pathname: "/conferences/[slug]", params: { slug } },
              locale,
            }),
            title,
            heldOn,
            unitName,
          })),
        }}
      />
    </SiteFrame>
  );
}

const textOf = (value: string | string[] | undefined) =>
  (typeof value === "string" ? value : "").trim().slice(0, LONGEST);

async function find(query: string, asks: "q" | "ten") {
  return publicQuery([], async (tx, today) => {
    const units = await listUnits(tx);
    const matches = findUnits(query, units);
    const world = { today, units, matches, successions: await listSuccessions(tx) };
    const search = asks === "ten" ? null : readSearch(query);
    if (!search) return { ...world, results: [], conferences: [], projects: [] };
    return {
      ...world,
      results: await searchResults(tx, search, MOST + 1),
      conferences: await searchConferences(tx, search),
      projects: await searchProjects(tx, search),
    };
  });
}
