import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";

import { SiteFrame } from "@/components/layout/site-frame";
import { SearchView } from "@/components/search/search-view";
import { parseReceiptCode } from "@/lib/domain/case-file/receipt-code";
import { parseReference } from "@/lib/domain/case-file/reference";
import { getPathname } from "@/lib/i18n/navigation";

import { servicesMeant } from "../../(public)/_show/found-services";
import { foundWards, wardMeant } from "../../(public)/_show/found-wards";
import { pageMetadata } from "../../(public)/_show/metadata";
import { wardHref } from "../../(public)/_show/units";
import { isNarrowed, readAsked } from "./asked";
import { find } from "./find";
import { feedHref, shownRecords } from "./shown-records";

/** What people ask has no end: rendered for each request, still without script or cookie. */
export const dynamic = "force-dynamic";

const PAGE = 20;

type Props = PageProps<"/[locale]/search">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations("search");
  const locale = await getLocale();
  const asked = readAsked(await searchParams);
  const isFeed = asked.asks === "q" && asked.query !== "";
  const about = await pageMetadata({
    here: "/search",
    title: t("title"),
    description: t("description"),
    ...(isFeed && { feedHref: feedHref(asked, locale) }),
  });
  return { ...about, robots: { index: false, follow: true } };
}

export default async function SearchPage({ searchParams }: Props) {
  const t = await getTranslations();
  const locale = await getLocale();
  const asked = readAsked(await searchParams);
  const { query, asks, after } = asked;
  const { search, found, ...world } = await find(asked, PAGE);
  const only = asks === "ten" ? wardMeant(world.matches) : null;
  if (only) redirect(wardHref(only.slug, locale));

  const receipt = parseReceiptCode(query);
  const track = getPathname({ href: "/track", locale });
  const action = getPathname({ href: "/search", locale });
  const isFirst = !isNarrowed(asked) && after === null;
  const words = await getTranslations("search");
  return (
    <SiteFrame
      here="/search"
      crumbs={[{ label: t("layout.place.home"), href: getPathname({ href: "/", locale }) }]}
      title={t("search.title")}
    >
      <SearchView
        data={{
          action,
          asks,
          query,
          trackHref: receipt.ok ? `${track}?code=${receipt.value}` : null,
          services:
            isFirst && asks === "q" ? servicesMeant(query, { units: world.units, locale }) : [],
          wards: isFirst ? foundWards(world, { locale, t: words }) : [],
          wardsHref: getPathname({ href: "/wards", locale }),
          records:
            search && shownRecords(found, { asked, search, units: world.units, locale, t: words }),
          isReference: parseReference(query).ok,
          trackPage: track,
        }}
      />
    </SiteFrame>
  );
}
