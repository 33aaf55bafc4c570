import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";

import { SiteFrame } from "@/components/layout/site-frame";
import { ProjectsView } from "@/components/record/projects-view";
import { listAllProjects, type Project } from "@/db/queries/project";
import { projectsTag, unitsTag } from "@/lib/cache-tags";
import { getPathname } from "@/lib/i18n/navigation";
import { publicQuery } from "@/lib/public-query";

import { pageMetadata } from "../_show/metadata";
import { sourceNamer } from "../_show/source-name";
import { wardHref } from "../_show/units";
import { shownProjects } from "../_show/ward-records";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("records.project");
  return pageMetadata({ here: "/projects", title: t("title"), description: t("description") });
}

/** Every work there is, under the ward it is made in. */
export default async function ProjectsPage() {
  const t = await getTranslations();
  const locale = await getLocale();
  const projects = await publicQuery([projectsTag, unitsTag], async (tx) => listAllProjects(tx));

  const showing = { locale, nameSource: await sourceNamer() };
  return (
    <SiteFrame
      here="/projects"
      crumbs={[{ label: t("layout.place.home"), href: getPathname({ href: "/", locale }) }]}
      title={t("layout.place.projects")}
      isIllustration={projects.some(({ isDemonstration }) => isDemonstration)}
    >
      <ProjectsView
        wards={byWard(projects).map(({ unit, works }) => ({
          name: unit.name,
          href: wardHref(unit.slug, locale),
          projects: shownProjects(works, showing),
        }))}
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
