import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { BoardItemView } from "@/components/board/board-item";
import { WardRecordsView } from "@/components/ward-record/ward-records-view";

import { loadBoards } from "../../../_show/load-ward-record";
import { sourceNamer } from "../../../_show/source-name";
import { boardGroups, reportedCsvHref, reportedPages } from "../../../_show/ward-record-data";
import { reportedMetadata } from "../../../_show/ward-records-head";
import { ReportedPageFrame } from "../../../_show/ward-records-page";

type Props = PageProps<"/[locale]/wards/[slug]/boards">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const loaded = await loadBoards(slug);
  if (!loaded) notFound();
  return reportedMetadata(loaded.ward, "boards");
}

/** The boards that supervise in a ward, those before them, and those of the wards before it. */
export default async function WardBoardsPage({ params }: Props) {
  const { locale, slug } = await params;
  const loaded = await loadBoards(slug);
  if (!loaded) notFound();
  const { ward, rows } = loaded;
  return (
    <ReportedPageFrame
      ward={ward}
      page="boards"
      isIllustration={rows.length > 0 && rows.every(({ isDemonstration }) => isDemonstration)}
    >
      <WardRecordsView
        data={{
          page: "boards",
          kind: "bodies",
          wardName: ward.name,
          groups: boardGroups(loaded, { locale, nameSource: await sourceNamer() }),
          csvHref: reportedCsvHref(slug, "boards", locale),
          others: reportedPages(ward, locale, "boards"),
        }}
      >
        {(item) => <BoardItemView item={item} />}
      </WardRecordsView>
    </ReportedPageFrame>
  );
}
