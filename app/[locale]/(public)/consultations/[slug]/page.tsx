import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { ConsultationView } from "@/components/consultation/consultation-view";
import { SiteFrame } from "@/components/layout/site-frame";
import { getPathname } from "@/lib/i18n/navigation";

import { consultationData, consultationsHref } from "../../_show/consultation-data";
import { loadConsultation } from "../../_show/load-consultation";
import { pageMetadata } from "../../_show/metadata";
import { wardHref } from "../../_show/units";

type Props = PageProps<"/[locale]/consultations/[slug]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const loaded = await loadConsultation(slug);
  if (!loaded) notFound();
  const { title, question } = loaded.consultation;
  return pageMetadata({
    here: { pathname: "/consultations/[slug]", params: { slug } },
    title,
    description: question.slice(0, 200),
    isArticle: true,
  });
}

/** What people are asked, and what came of it. */
export default async function ConsultationPage({ params }: Props) {
  const { slug } = await params;
  const [t, locale, loaded] = await Promise.all([
    getTranslations(),
    getLocale(),
    loadConsultation(slug),
  ]);
  const data = loaded && consultationData(loaded, locale);
  if (!loaded || !data) notFound();

  const { unit, title, isDemonstration } = loaded.consultation;
  return (
    <SiteFrame
      here={{ pathname: "/consultations/[slug]", params: { slug } }}
      crumbs={[
        { label: t("layout.place.home"), href: getPathname({ href: "/", locale }) },
        { label: t("layout.place.wards"), href: getPathname({ href: "/wards", locale }) },
        { label: unit.name, href: wardHref(unit.slug, locale) },
        { label: t("consultation.list.crumb"), href: consultationsHref(unit.slug, locale) },
      ]}
      title={title}
      isIllustration={isDemonstration}
    >
      <ConsultationView consultation={data} />
    </SiteFrame>
  );
}
