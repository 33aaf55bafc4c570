import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { getPathname } from "@/lib/i18n/navigation";

import { HigherUnitPage } from "../../_show/higher-unit-page";
import { loadUnit } from "../../_show/load-unit";
import { pageMetadata } from "../../_show/metadata";
import { WardPage } from "../../_show/ward-page";

type Props = PageProps<"/[locale]/wards/[slug]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const loaded = await loadUnit(slug);
  if (!loaded) notFound();
  const t = await getTranslations("ward");
  const { name, kind } = loaded.facts;
  const title = kind === "ward" ? t("name", { name }) : name;
  const here = { pathname: "/wards/[slug]", params: { slug } } as const;
  const feed = getPathname({ href: { pathname: "/wards/[slug]/feed", params: { slug } }, locale });
  return pageMetadata({
    here,
    title,
    description: t("description", { name: title }),
    ...(kind === "ward" && { feedHref: feed }),
  });
}

export default async function UnitPage({ params }: Props) {
  const { slug } = await params;
  const loaded = await loadUnit(slug);
  if (!loaded) notFound();
  return loaded.kind === "ward" ? (
    <WardPage loaded={loaded} />
  ) : (
    <HigherUnitPage loaded={loaded} asOf={null} />
  );
}
