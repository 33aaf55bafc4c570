import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { cache } from "react";

import { SiteFrame } from "@/components/layout/site-frame";
import { SourceView } from "@/components/record/source-view";
import { findSource, listIndicatorsOf } from "@/db/queries/record";
import { sourceTag } from "@/lib/cache-tags";
import { quotedParagraphs } from "@/lib/domain/oversight/quoted-text";
import { getPathname } from "@/lib/i18n/navigation";
import { publicQuery } from "@/lib/public-query";

import { pageMetadata } from "../../_show/metadata";
import { wardHref } from "../../_show/units";

type Props = PageProps<"/[locale]/sources/[slug]">;

/** Everything made up for show names this source. */
const ILLUSTRATIONS = "du-lieu-minh-hoa";

const load = cache(async (slug: string) =>
  publicQuery([sourceTag(slug)], async (tx) => {
    const source = await findSource(tx, slug);
    return source && { source, figures: await listIndicatorsOf(tx, slug) };
  }),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const loaded = await load(slug);
  if (!loaded) notFound();
  const t = await getTranslations("records.source");
  return pageMetadata({
    here: { pathname: "/sources/[slug]", params: { slug } },
    title: loaded.source.title,
    description: t("description"),
  });
}

export default async function SourcePage({ params }: Props) {
  const { slug } = await params;
  const locale = await getLocale();
  const t = await getTranslations();
  const loaded = await load(slug);
  if (!loaded) notFound();

  const { source, figures } = loaded;
  const text = source.body === null ? null : quotedParagraphs(source.body, figures);
  const marked = new Set(text?.flat().flatMap(({ keys }) => keys));
  return (
    <SiteFrame
      here={{ pathname: "/sources/[slug]", params: { slug } }}
      crumbs={[{ label: t("layout.place.home"), href: getPathname({ href: "/", locale }) }]}
      title={t("records.source.kicker")}
    >
      <SourceView
        source={{
          title: source.title,
          publisher: source.publisher,
          author: source.author,
          publishedOn: source.publishedOn,
          url: source.url,
          text,
          figures: figures.map(({ key, value, measure, unit }) => ({
            key,
            value,
            measure,
            unit: { name: unit.name, href: wardHref(unit.slug, locale) },
            isMarked: marked.has(key),
          })),
          isIllustration: source.id === ILLUSTRATIONS,
        }}
      />
    </SiteFrame>
  );
}
