import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { QuarterView } from "@/components/disclosure/quarter-view";
import { SiteFrame } from "@/components/layout/site-frame";
import { quartersBegun } from "@/lib/domain/disclosure/quarter";
import { getPathname } from "@/lib/i18n/navigation";

import { disclosuresHref, quarterHref } from "../../../../../../_show/disclosure-data";
import { loadQuarter } from "../../../../../../_show/load-disclosure";
import { pageMetadata } from "../../../../../../_show/metadata";
import { paperData } from "../../../../../../_show/paper-data";
import { missedRows, quarterRows } from "../../../../../../_show/quarter-data";
import { wardHref } from "../../../../../../_show/units";

type Props = PageProps<"/[locale]/wards/[slug]/disclosure/[year]/quarters/[quarter]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const asked = await params;
  const loaded = await loadQuarter(asked.slug, asked.year, asked.quarter);
  if (!loaded) notFound();
  const t = await getTranslations("disclosure.quarter");
  const { year, quarter, facts } = loaded;
  return pageMetadata({
    here: {
      pathname: "/wards/[slug]/disclosure/[year]/quarters/[quarter]",
      params: { slug: asked.slug, year: asked.year, quarter: asked.quarter },
    },
    title: t("title", { quarter, year, name: facts.name }),
  });
}

export default async function QuarterPage({ params }: Props) {
  const { slug, year: askedYear, quarter: askedQuarter } = await params;
  const locale = await getLocale();
  const t = await getTranslations();
  const loaded = await loadQuarter(slug, askedYear, askedQuarter);
  if (!loaded) notFound();

  const { year, years, quarter, figures, papers, facts, today } = loaded;
  const { days } = figures;
  const [newest = year] = years;
  const of = { slug, year: askedYear, quarter: askedQuarter };
  return (
    <SiteFrame
      here={{ pathname: "/wards/[slug]/disclosure/[year]/quarters/[quarter]", params: of }}
      crumbs={[
        { label: t("layout.place.home"), href: getPathname({ href: "/", locale }) },
        { label: t("layout.place.wards"), href: getPathname({ href: "/wards", locale }) },
        { label: facts.name, href: wardHref(slug, locale) },
        {
          label: t("disclosure.list.head", { year }),
          href: disclosuresHref(slug, { year, newest, locale }),
        },
      ]}
      title={t("disclosure.list.quarter", { quarter, year })}
    >
      <QuarterView
        data={{
          wardName: facts.name,
          year,
          quarter,
          ...days,
          isRunning: today <= days.to,
          rows: quarterRows(figures, locale),
          missed: missedRows(figures),
          without: figures.without,
          papers: papers.map((paper) => paperData(paper, locale)),
          csvHref: getPathname({
            href: {
              pathname: "/wards/[slug]/disclosure/[year]/quarters/[quarter]/list",
              params: of,
            },
            locale,
          }),
          others: quartersBegun(year, today)
            .filter((one) => one !== quarter)
            .map((one) => ({
              year,
              quarter: one,
              href: quarterHref(slug, year, one, locale),
            })),
        }}
      />
    </SiteFrame>
  );
}
