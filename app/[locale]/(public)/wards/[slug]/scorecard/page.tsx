import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { ScorecardView } from "@/components/ward-record/scorecard-view";
import { scorecardOf } from "@/lib/domain/scorecard/scorecard";

import { loadScorecard } from "../../../_show/load-scorecard";
import { scoreLinesIn } from "../../../_show/scorecard-data";
import { reportedCsvHref, reportedPages } from "../../../_show/ward-record-data";
import { reportedMetadata } from "../../../_show/ward-records-head";
import { ReportedPageFrame } from "../../../_show/ward-records-page";

type Props = PageProps<"/[locale]/wards/[slug]/scorecard">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const loaded = await loadScorecard(slug);
  if (!loaded) notFound();
  return reportedMetadata(loaded.ward, "scorecard");
}

/** How much of what a ward owed by a day was done by that day, each figure with its formula. */
export default async function WardScorecardPage({ params }: Props) {
  const { locale, slug } = await params;
  const loaded = await loadScorecard(slug);
  if (!loaded) notFound();
  const { ward, since, today } = loaded;
  const lines = await scoreLinesIn(loaded, locale);
  const isIllustration = lines.some((line) => line.isIllustration);
  return (
    <ReportedPageFrame ward={ward} page="scorecard" isIllustration={isIllustration}>
      <ScorecardView
        data={{
          wardName: ward.name,
          since,
          today,
          card: scorecardOf(lines),
          csvHref: reportedCsvHref(slug, "scorecard", locale),
          others: reportedPages(ward, locale, "scorecard"),
          isIllustration,
        }}
      />
    </ReportedPageFrame>
  );
}
