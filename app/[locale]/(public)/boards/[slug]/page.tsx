import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { BoardView } from "@/components/board/board-view";
import { SiteFrame } from "@/components/layout/site-frame";
import { getPathname } from "@/lib/i18n/navigation";

import { absolute } from "../../_show/absolute";
import { boardData } from "../../_show/board-data";
import { JsonLd } from "../../_show/json-ld";
import { loadBoard } from "../../_show/load-board";
import { pageMetadata } from "../../_show/metadata";
import { sourceNamer } from "../../_show/source-name";
import { boardHref } from "../../_show/ward-record-data";

type Props = PageProps<"/[locale]/boards/[slug]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const loaded = await loadBoard(slug);
  if (!loaded) notFound();
  const t = await getTranslations("board.about");
  const { name, kind, isDemonstration } = loaded.board;
  return pageMetadata({
    here: { pathname: "/boards/[slug]", params: { slug } },
    title: name,
    description: t(kind),
    isIllustration: isDemonstration,
  });
}

/** One board with its members, programmes and what came of them. */
export default async function BoardPage({ params }: Props) {
  const { slug } = await params;
  const [t, locale, loaded] = await Promise.all([getTranslations(), getLocale(), loadBoard(slug)]);
  if (!loaded) notFound();
  const { name, unit, isDemonstration, termFrom } = loaded.board;
  const unitName = unit.kind === "ward" ? t("ward.name", { name: unit.name }) : unit.name;
  const data = boardData(loaded, { locale, nameSource: await sourceNamer() }, unitName);
  return (
    <SiteFrame
      here={{ pathname: "/boards/[slug]", params: { slug } }}
      crumbs={[
        { label: t("layout.place.home"), href: getPathname({ href: "/", locale }) },
        { label: t("layout.place.wards"), href: getPathname({ href: "/wards", locale }) },
        data.unit,
        ...(unit.kind === "ward"
          ? [{ label: t("ward-records.boards.crumb"), href: data.listHref }]
          : []),
      ]}
      title={name}
      isIllustration={isDemonstration}
    >
      <JsonLd
        data={{
          "@type": "Organization",
          name,
          url: absolute(boardHref(slug, locale)),
          ...(termFrom && { foundingDate: termFrom }),
          areaServed: { "@type": "AdministrativeArea", name: unitName },
        }}
        isIllustration={isDemonstration}
      />
      <BoardView board={data} />
    </SiteFrame>
  );
}
