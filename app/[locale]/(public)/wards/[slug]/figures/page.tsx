import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { FigureItemView } from "@/components/ward-record/record-items";
import { WardRecordsView } from "@/components/ward-record/ward-records-view";

import { loadFigures } from "../../../_show/load-ward-record";
import { sourceNamer } from "../../../_show/source-name";
import { figureGroups, reportedCsvHref, reportedPages } from "../../../_show/ward-record-data";
import { reportedMetadata } from "../../../_show/ward-records-head";
import { ReportedPageFrame } from "../../../_show/ward-records-page";

type Props = PageProps<"/[locale]/wards/[slug]/figures">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const loaded = await loadFigures(slug);
  if (!loaded) notFound();
  return reportedMetadata(loaded.ward, "figures");
}

/** What was reported of a ward in figures, each unit's under its own name. */
export default async function WardFiguresPage({ params }: Props) {
  const { locale, slug } = await params;
  const loaded = await loadFigures(slug);
  if (!loaded) notFound();
  const { ward, rows } = loaded;
  return (
    <ReportedPageFrame
      ward={ward}
      page="figures"
      isIllustration={rows.length > 0 && rows.every(({ isDemonstration }) => isDemonstration)}
    >
      <WardRecordsView
        data={{
          page: "figures",
          kind: "indicators",
          wardName: ward.name,
          groups: figureGroups(loaded, { locale, nameSource: await sourceNamer() }),
          csvHref: reportedCsvHref(slug, "figures", locale),
          others: reportedPages(ward, locale, "figures"),
        }}
      >
        {(item) => <FigureItemView item={item} />}
      </WardRecordsView>
    </ReportedPageFrame>
  );
}
