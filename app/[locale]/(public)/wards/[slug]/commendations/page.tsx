import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { CommendationItemView } from "@/components/ward-record/record-items";
import { WardRecordsView } from "@/components/ward-record/ward-records-view";

import { loadCommendations } from "../../../_show/load-ward-record";
import { sourceNamer } from "../../../_show/source-name";
import {
  commendationGroups,
  reportedCsvHref,
  reportedPages,
} from "../../../_show/ward-record-data";
import { reportedMetadata } from "../../../_show/ward-records-head";
import { ReportedPageFrame } from "../../../_show/ward-records-page";

type Props = PageProps<"/[locale]/wards/[slug]/commendations">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const loaded = await loadCommendations(slug);
  if (!loaded) notFound();
  return reportedMetadata(loaded.ward, "commendations");
}

/** Who was commended in a ward; where the source names nobody, nobody is named. */
export default async function WardCommendationsPage({ params }: Props) {
  const { locale, slug } = await params;
  const loaded = await loadCommendations(slug);
  if (!loaded) notFound();
  const { ward, rows } = loaded;
  return (
    <ReportedPageFrame
      ward={ward}
      page="commendations"
      isIllustration={rows.length > 0 && rows.every(({ isDemonstration }) => isDemonstration)}
    >
      <WardRecordsView
        data={{
          page: "commendations",
          kind: "commendations",
          wardName: ward.name,
          groups: commendationGroups(loaded, { locale, nameSource: await sourceNamer() }),
          csvHref: reportedCsvHref(slug, "commendations", locale),
          others: reportedPages(ward, locale, "commendations"),
        }}
      >
        {(item) => <CommendationItemView item={item} />}
      </WardRecordsView>
    </ReportedPageFrame>
  );
}
