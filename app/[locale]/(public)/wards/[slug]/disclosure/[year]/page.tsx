import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound, redirect } from "next/navigation";

import { yearAmong } from "@/lib/domain/disclosure/matrix";

import { disclosuresHref } from "../../../../_show/disclosure-data";
import { DisclosurePage } from "../../../../_show/disclosure-page";
import { loadDisclosures } from "../../../../_show/load-disclosure";
import { pageMetadata } from "../../../../_show/metadata";

type Props = PageProps<"/[locale]/wards/[slug]/disclosure/[year]">;

async function loadYear(slug: string, asked: string) {
  const loaded = await loadDisclosures(slug);
  const year = loaded && yearAmong(asked, loaded.years);
  return loaded && year !== null ? { loaded, year } : null;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, year: asked } = await params;
  const found = await loadYear(slug, asked);
  if (!found) notFound();
  const t = await getTranslations("disclosure.list");
  const words = { name: found.loaded.facts.name, year: found.year };
  return pageMetadata({
    here: { pathname: "/wards/[slug]/disclosure/[year]", params: { slug, year: asked } },
    title: t("title", words),
    description: t("description", words),
  });
}

/** A year before; the newest has an address of its own. */
export default async function WardDisclosureYearPage({ params }: Props) {
  const { locale, slug, year: asked } = await params;
  const found = await loadYear(slug, asked);
  if (!found) notFound();

  const { loaded, year } = found;
  const [newest = year] = loaded.years;
  if (year === newest) redirect(disclosuresHref(slug, { year, newest, locale }));
  const here = {
    pathname: "/wards/[slug]/disclosure/[year]",
    params: { slug, year: asked },
  } as const;
  return <DisclosurePage here={here} loaded={loaded} year={year} />;
}
