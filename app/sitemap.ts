import type { MetadataRoute } from "next";

import { REPORTED_PAGES } from "@/components/ward-record/ward-records-view";
import { listBoardSlugs } from "@/db/queries/board";
import { listDecisionSlugs } from "@/db/queries/community-decision";
import { listConsultationSlugs } from "@/db/queries/consultation";
import { listDisclosureSlugs } from "@/db/queries/disclosure";
import { listPublishedSlugs } from "@/db/queries/oversight";
import { listProjectSlugs } from "@/db/queries/project";
import { listAllConferences, listSourceIds } from "@/db/queries/record";
import { listUnits } from "@/db/queries/unit";
import { env } from "@/lib/env";
import type { AppHref } from "@/lib/i18n/app-href";
import { getPathname } from "@/lib/i18n/navigation";
import { LOCALES } from "@/lib/i18n/routing";
import { publicQuery } from "@/lib/public-query";

/** Needs the database and the portal's address, and a build has neither. */
export const dynamic = "force-dynamic";

/** A site map may name 50,000 addresses; the newest results come first. */
const MOST_RESULTS = 30_000;
const MOST_DISCLOSURES = 15_000;
const MOST_CONSULTATIONS = 5000;
const MOST_BOARDS = 3000;
const MOST_DECISIONS = 5000;
const MOST_PROJECTS = 5000;

const ALWAYS = [
  "/",
  "/wards",
  "/results",
  "/projects",
  "/deadline",
  "/about",
  "/accessibility",
  "/privacy",
] as const;

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const {
    units,
    boards,
    results,
    disclosures,
    consultations,
    decisions,
    conferences,
    projects,
    sources,
  } = await findPages();
  return [
    ...ALWAYS.map((href) => entry(href)),
    ...units.map(({ slug }) => entry({ pathname: "/wards/[slug]", params: { slug } })),
    ...units
      .filter(
        ({ kind, validTo, service }) => kind === "ward" && validTo === null && service === "full",
      )
      .map(({ slug }) => entry({ pathname: "/wards/[slug]/reception", params: { slug } })),
    ...results.map(({ slug, publishedAt }) =>
      entry({ pathname: "/results/[slug]", params: { slug } }, publishedAt),
    ),
    ...units
      .filter(({ kind, service, validTo }) => kind === "ward" && service === "full" && !validTo)
      .map(({ slug }) => entry({ pathname: "/wards/[slug]/disclosure", params: { slug } })),
    ...units
      .filter(({ kind, service, validTo }) => kind === "ward" && service === "full" && !validTo)
      .flatMap(({ slug }) =>
        REPORTED_PAGES.map((page) =>
          entry({ pathname: `/wards/[slug]/${page}`, params: { slug } }),
        ),
      ),
    ...disclosures.map(({ slug, publishedAt }) =>
      entry({ pathname: "/disclosures/[slug]", params: { slug } }, publishedAt),
    ),
    ...units
      .filter(({ kind, service, validTo }) => kind === "ward" && service === "full" && !validTo)
      .flatMap(({ slug }) => [
        entry({ pathname: "/wards/[slug]/consultations", params: { slug } }),
        entry({ pathname: "/wards/[slug]/decisions", params: { slug } }),
      ]),
    ...consultations.map(({ slug, openedAt }) =>
      entry({ pathname: "/consultations/[slug]", params: { slug } }, openedAt ?? undefined),
    ),
    ...boards.map(({ slug }) => entry({ pathname: "/boards/[slug]", params: { slug } })),
    ...decisions.map(({ slug, publishedAt }) =>
      entry({ pathname: "/decisions/[slug]", params: { slug } }, publishedAt ?? undefined),
    ),
    ...conferences.map(({ slug }) => entry({ pathname: "/conferences/[slug]", params: { slug } })),
    ...projects.map(({ slug }) => entry({ pathname: "/projects/[slug]", params: { slug } })),
    ...sources.map((slug) => entry({ pathname: "/sources/[slug]", params: { slug } })),
  ];
}

function entry(href: AppHref, lastModified?: Date): MetadataRoute.Sitemap[number] {
  const address = (locale: string) => new URL(getPathname({ href, locale }), env.PUBLIC_URL).href;
  return {
    url: address("vi"),
    ...(lastModified && { lastModified }),
    alternates: { languages: Object.fromEntries(LOCALES.map((one) => [one, address(one)])) },
  };
}

/** Everything that has a page of its own. */
const findPages = async () =>
  publicQuery([], async (tx) => ({
    boards: await listBoardSlugs(tx, MOST_BOARDS),
    units: await listUnits(tx),
    results: await listPublishedSlugs(tx, MOST_RESULTS),
    disclosures: await listDisclosureSlugs(tx, MOST_DISCLOSURES),
    consultations: await listConsultationSlugs(tx, MOST_CONSULTATIONS),
    decisions: await listDecisionSlugs(tx, MOST_DECISIONS),
    conferences: await listAllConferences(tx),
    projects: await listProjectSlugs(tx, MOST_PROJECTS),
    sources: await listSourceIds(tx),
  }));
