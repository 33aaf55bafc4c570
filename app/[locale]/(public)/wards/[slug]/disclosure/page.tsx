import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { DisclosurePage } from "../../../_show/disclosure-page";
import { loadDisclosures } from "../../../_show/load-disclosure";
import { pageMetadata } from "../../../_show/metadata";
import { subjectFeedHref } from "../../../_show/subject-feed";

type Props = PageProps<"/[locale]/wards/[slug]/disclosure">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const loaded = await loadDisclosures(slug);
  const [year] = loaded?.years ?? [];
  if (!loaded || year === undefined) notFound();
  const t = await getTranslations("disclosure.list");
  const { name } = loaded.facts;
  return pageMetadata({
    here: { pathname: "/wards/[slug]/disclosure", params: { slug } },
    title: t("title", { name, year }),
    description: t("description", { name, year }),
    feedHref: subjectFeedHref(slug, "disclosure", locale),
  });
}

/** The newest year. */
export default async function WardDisclosurePage({ params }: Props) {
  const { slug } = await params;
  const loaded = await loadDisclosures(slug);
  const [year] = loaded?.years ?? [];
  if (!loaded || year === undefined) notFound();
  const here = { pathname: "/wards/[slug]/disclosure", params: { slug } } as const;
  return <DisclosurePage here={here} loaded={loaded} year={year} />;
}
