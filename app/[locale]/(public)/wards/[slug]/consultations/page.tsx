import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { ConsultationListView } from "@/components/consultation/consultation-list-view";
import { SiteFrame } from "@/components/layout/site-frame";
import { getPathname } from "@/lib/i18n/navigation";

import { listData } from "../../../_show/consultation-data";
import { loadConsultations } from "../../../_show/load-consultation";
import { pageMetadata } from "../../../_show/metadata";
import { subjectFeedHref } from "../../../_show/subject-feed";
import { wardHref } from "../../../_show/units";

type Props = PageProps<"/[locale]/wards/[slug]/consultations">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const loaded = await loadConsultations(slug);
  if (!loaded) notFound();
  const t = await getTranslations("consultation.list");
  const { name } = loaded.ward;
  return pageMetadata({
    here: { pathname: "/wards/[slug]/consultations", params: { slug } },
    title: t("title", { name }),
    description: t("description", { name }),
    feedHref: subjectFeedHref(slug, "consultation", await getLocale()),
  });
}

/** What a ward asks its people, and what came of it. */
export default async function WardConsultationsPage({ params }: Props) {
  const { slug } = await params;
  const loaded = await loadConsultations(slug);
  if (!loaded) notFound();
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  return (
    <SiteFrame
      here={{ pathname: "/wards/[slug]/consultations", params: { slug } }}
      crumbs={[
        { label: t("layout.place.home"), href: getPathname({ href: "/", locale }) },
        { label: t("layout.place.wards"), href: getPathname({ href: "/wards", locale }) },
        { label: loaded.ward.name, href: wardHref(slug, locale) },
      ]}
      title={t("consultation.list.crumb")}
    >
      <ConsultationListView list={listData(loaded, locale)} />
    </SiteFrame>
  );
}
