import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";

import { SiteFrame } from "@/components/layout/site-frame";
import { ProjectsView } from "@/components/record/projects-view";
import { listProjects, type Project } from "@/db/queries/project";
import { listUnits } from "@/db/queries/unit";
import { everythingTag } from "@/lib/cache-tags";
import { PROJECT_STAGES } from "@/lib/domain/oversight/record";
import { getPathname } from "@/lib/i18n/navigation";
import { publicQuery } from "@/lib/public-query";

import { pageMetadata } from "../../(public)/_show/metadata";
import { sourceNamer } from "../../(public)/_show/source-name";
import { wardHref, wardOptions } from "../../(public)/_show/units";
import { projectsHref, shownProjects } from "../../(public)/_show/ward-records";

/** Filters are many and rarely asked twice: rendered for each request, still without script or cookie. */
export const dynamic = "force-dynamic";

const PAGE = 20;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("records.project");
  return pageMetadata({ here: "/projects", title: t("title"), description: t("description") });
}

/** Every work there is, under the ward it is made in. */
export default async function ProjectsPage({ searchParams }: PageProps<"/[locale]/projects">) {
  const t = await getTranslations();
  const locale = await getLocale();
  const asked = await searchParams;
  const stage = PROJECT_STAGES.find((known) => known === asked["giai-doan"]) ?? null;
  const after = typeof asked["sau"] === "string" ? asked["sau"] : null;
  const { units, today, ward, page } = await publicQuery([everythingTag], async (tx, day) => {
    const all = await listUnits(tx);
    const found = all.find(({ slug }) => slug === asked["phuong"]) ?? null;
    const filter = {
      ...(found && { unitId: found.id }),
      ...(stage && { stage }),
      ...(after && { after }),
    };
    return { units: all, today: day, ward: found, page: await listProjects(tx, filter, PAGE) };
  });
  const { projects, next } = page;
  const href = (last: string | null) =>
    projectsHref({ ward: ward?.slug, stage, after: last }, locale);

  const showing = { locale, today, nameSource: await sourceNamer() };
  return (
    <SiteFrame
      here="/projects"
      crumbs={[{ label: t("layout.place.home"), href: getPathname({ href: "/", locale }) }]}
      title={t("layout.place.projects")}
      isIllustration={projects.some(({ isDemonstration }) => isDemonstration)}
    >
      <ProjectsView
        filter={{
          action: getPathname({ href: "/projects", locale }),
          wards: wardOptions(units, today),
          ward: ward?.slug ?? null,
          stage,
        }}
        wards={byWard(projects).map(({ unit, works }) => ({
          id: unit.slug,
          name: unit.name,
          href: wardHref(unit.slug, locale),
          projects: shownProjects(works, showing),
        }))}
        previousHref={after ? href(null) : null}
        nextHref={next ? href(next) : null}
      />
    </SiteFrame>
  );
}

/** The works of each ward, in the order they were read in. */
function byWard(projects: readonly Project[]) {
  const wards = new Map<string, { readonly unit: Project["unit"]; readonly works: Project[] }>();
  for (const project of projects) {
    const { unit } = project;
    const ward = wards.get(unit.id) ?? { unit, works: [] };
    ward.works.push(project);
    wards.set(unit.id, ward);
  }
  return [...wards.values()];
}
