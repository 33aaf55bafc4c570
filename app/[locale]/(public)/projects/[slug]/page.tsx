import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { cache } from "react";

import { SiteFrame } from "@/components/layout/site-frame";
import { shownFiles } from "@/components/oversight/shown-files";
import { ProjectView, type WatchingBoard } from "@/components/record/project-view";
import type { findWatchingBoard } from "@/db/queries/board";
import { findProject } from "@/db/queries/project";
import { projectTag, unitsTag } from "@/lib/cache-tags";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { boardStanding } from "@/lib/domain/oversight/board";
import { progressOverTime, projectHistory } from "@/lib/domain/oversight/project-history";
import { outOfForce } from "@/lib/domain/publication/in-force";
import { getPathname } from "@/lib/i18n/navigation";
import { publicQuery } from "@/lib/public-query";

import { absolute } from "../../_show/absolute";
import { JsonLd } from "../../_show/json-ld";
import { pageMetadata } from "../../_show/metadata";
import { sourceNamer } from "../../_show/source-name";
import { wardHref } from "../../_show/units";
import { boardHref } from "../../_show/ward-record-data";
import { projectHref, shownProjects } from "../../_show/ward-records";

type Props = PageProps<"/[locale]/projects/[slug]">;

const load = cache(async (slug: string) =>
  publicQuery([projectTag(slug), unitsTag], async (tx, today) => {
    const project = await findProject(tx, slug);
    return project && { project, today };
  }),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const { project } = (await load(slug)) ?? notFound();
  return pageMetadata({
    here: { pathname: "/projects/[slug]", params: { slug } },
    title: project.name,
    description: project.summary ?? project.name,
    isArticle: true,
    isIllustration: project.isDemonstration,
  });
}

/** One work: how far it is, how it got there, what it costs, who watches. */
export default async function ProjectPage({ params }: Props) {
  const { slug } = await params;
  const locale = await getLocale();
  const t = await getTranslations();
  const { project, today } = (await load(slug)) ?? notFound();

  const { unit, name, summary, isDemonstration } = project;
  const [shown] = shownProjects([project], { locale, today, nameSource: await sourceNamer() });
  if (!shown) notFound();
  const history = projectHistory(project.versions);
  const home = { label: t("layout.place.home"), href: getPathname({ href: "/", locale }) };
  const all = {
    label: t("layout.place.projects"),
    href: getPathname({ href: "/projects", locale }),
  };
  return (
    <SiteFrame
      here={{ pathname: "/projects/[slug]", params: { slug } }}
      crumbs={[home, all]}
      title={name}
      isIllustration={isDemonstration}
    >
      <JsonLd
        data={{
          "@type": "Project",
          name,
          ...(summary && { description: summary }),
          ...(project.startedOn && { foundingDate: project.startedOn }),
          url: absolute(projectHref(slug, locale)),
          ...(project.owner && { sponsor: { "@type": "Organization", name: project.owner } }),
          location: { "@type": "AdministrativeArea", name: unit.name },
        }}
        isIllustration={isDemonstration}
      />
      <ProjectView
        project={{ ...shown, href: null }}
        ward={{ name: unit.name, href: wardHref(unit.slug, locale) }}
        history={history.toReversed()}
        progress={progressOverTime(history)}
        clearances={project.clearances.map((site) => ({
          ...site,
          outOfForce: outOfForce(site, today),
        }))}
        board={watchingBoard(project.board, today, locale)}
        files={shownFiles(project.files, "record-files")}
        resultsHref={getPathname({
          href: { pathname: "/wards/[slug]/results", params: { slug: unit.slug } },
          locale,
        })}
        reportHref={getPathname({ href: "/file", locale })}
      />
    </SiteFrame>
  );
}

type Watching = Awaited<ReturnType<typeof findWatchingBoard>>;

const watchingBoard = (
  board: Watching,
  today: CalendarDate,
  locale: string,
): WatchingBoard | null =>
  board && { ...board, href: boardHref(board.slug, locale), standing: boardStanding(board, today) };
