import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";

import type { ReportedPage } from "@/components/ward-record/ward-records-view";
import type { SearchKind } from "@/lib/domain/search/kinds";

import { pageMetadata } from "./metadata";
import { subjectFeedHref } from "./subject-feed";

/** What of a page is told to whoever follows it; a score is counted, not made public. */
const FOLLOWED: Readonly<Record<ReportedPage, SearchKind | null>> = {
  boards: "body",
  conferences: "conference",
  commendations: "commendation",
  figures: "figure",
  tasks: "task",
  scorecard: null,
};

/** The head of a page of what was reported of a ward. */
export async function reportedMetadata(
  { slug, name }: { readonly slug: string; readonly name: string },
  page: ReportedPage,
): Promise<Metadata> {
  const t = await getTranslations("ward-records");
  const kind = FOLLOWED[page];
  return pageMetadata({
    ...(kind && { feedHref: subjectFeedHref(slug, kind, await getLocale()) }),
    here: { pathname: `/wards/[slug]/${page}`, params: { slug } },
    title: t(`${page}.title`, { name }),
    description: t(`${page}.lead`),
  });
}
