import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { DecisionListView } from "@/components/community-decision/decision-list-view";
import { SiteFrame } from "@/components/layout/site-frame";
import { getPathname } from "@/lib/i18n/navigation";

import {
  decisionListData,
  readDecisionsAsked,
} from "../../../../(public)/_show/decision-list-data";
import { loadDecisions } from "../../../../(public)/_show/load-decision";
import { pageMetadata } from "../../../../(public)/_show/metadata";
import { wardHref } from "../../../../(public)/_show/units";

/** Filters are many and rarely asked twice: rendered for each request, still without script or cookie. */
export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/wards/[slug]/decisions">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const loaded = await loadDecisions(slug);
  if (!loaded) notFound();
  const t = await getTranslations("community-decision.list");
  const { name } = loaded.ward;
  return pageMetadata({
    here: { pathname: "/wards/[slug]/decisions", params: { slug } },
    title: t("title", { name }),
    description: t("description", { name }),
  });
}

/** What the people of a ward are to decide, and what they have decided. */
export default async function WardDecisionsPage({ params, searchParams }: Props) {
  const [{ slug }, asked] = await Promise.all([params, searchParams]);
  const loaded = await loadDecisions(slug);
  if (!loaded) notFound();
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const subjectWords = await getTranslations("community-decision.subject");
  return (
    <SiteFrame
      here={{ pathname: "/wards/[slug]/decisions", params: { slug } }}
      crumbs={[
        { label: t("layout.place.home"), href: getPathname({ href: "/", locale }) },
        { label: t("layout.place.wards"), href: getPathname({ href: "/wards", locale }) },
        { label: loaded.ward.name, href: wardHref(slug, locale) },
      ]}
      title={t("community-decision.list.crumb")}
    >
      <DecisionListView
        list={decisionListData(loaded, readDecisionsAsked(asked), {
          locale,
          subjectName: (subject) => subjectWords(subject),
          wholeWard: t("community-decision.whole-ward"),
        })}
      />
    </SiteFrame>
  );
}
