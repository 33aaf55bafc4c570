import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";

import { SiteFrame } from "@/components/layout/site-frame";
import { ProseView } from "@/components/record/prose-view";
import { getPathname } from "@/lib/i18n/navigation";

import { pageMetadata } from "../_show/metadata";

const PARTS = ["what", "who", "merger", "figures", "illustration", "missing"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("about.about");
  return pageMetadata({ here: "/about", title: t("title"), description: t("description") });
}

export default async function AboutPage() {
  const t = await getTranslations("about.about");
  const place = await getTranslations("layout.place");
  const locale = await getLocale();
  return (
    <SiteFrame
      here="/about"
      crumbs={[{ label: place("home"), href: getPathname({ href: "/", locale }) }]}
      title={t("title")}
    >
      <ProseView
        title={t("title")}
        lead={t("lead")}
        parts={PARTS.map((id) => ({
          id,
          title: t(`sections.${id}.title`),
          text: t(`sections.${id}.text`),
        }))}
      />
    </SiteFrame>
  );
}
