import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { ConferenceItemView } from "@/components/ward-record/record-items";
import { WardRecordsView } from "@/components/ward-record/ward-records-view";

import { loadConferences } from "../../../_show/load-ward-record";
import { sourceNamer } from "../../../_show/source-name";
import { conferenceGroups, reportedCsvHref, reportedPages } from "../../../_show/ward-record-data";
import { reportedMetadata } from "../../../_show/ward-records-head";
import { ReportedPageFrame } from "../../../_show/ward-records-page";

type Props = PageProps<"/[locale]/wards/[slug]/conferences">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const loaded = await loadConferences(slug);
  if (!loaded) notFound();
  return reportedMetadata(loaded.ward, "conferences");
}

/** The conferences of a ward and of the units before it. */
export default async function WardConferencesPage({ params }: Props) {
  const { locale, slug } = await params;
  const loaded = await loadConferences(slug);
  if (!loaded) notFound();
  const { ward, rows } = loaded;
  return (
    <ReportedPageFrame
      ward={ward}
      page="conferences"
      isIllustration={rows.length > 0 && rows.every(({ isDemonstration }) => isDemonstration)}
    >
      <WardRecordsView
        data={{
          page: "conferences",
          kind: "conferences",
          wardName: ward.name,
          groups: conferenceGroups(loaded, { locale, nameSource: await sourceNamer() }),
          csvHref: reportedCsvHref(slug, "conferences", locale),
          others: reportedPages(ward, locale, "conferences"),
        }}
      >
        {(item) => <ConferenceItemView item={item} />}
      </WardRecordsView>
    </ReportedPageFrame>
  );
}
