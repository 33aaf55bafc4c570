import type { SourcedData } from "@/components/oversight/reported-figure";
import type { BoardData, Duty } from "@/components/ward/ward-boards";
import type { ProjectData } from "@/components/ward/ward-projects";
import type { Body } from "@/db/queries/body";
import type { Project } from "@/db/queries/project";
import { getPathname } from "@/lib/i18n/navigation";

import { sourceHref } from "./units";

const DUTIES: readonly Duty[] = ["head", "deputy", "member"];
const COLLATOR = new Intl.Collator("vi", { numeric: true });

/** The boards of a ward; whoever leads stands first, then by neighbourhood. */
export function shownBoards(bodies: readonly Body[], locale: string): BoardData[] {
  return bodies.map((body) => ({
    ...body,
    members: body.members.toSorted(
      (a, b) =>
        DUTIES.indexOf(a.duty) - DUTIES.indexOf(b.duty) ||
        COLLATOR.compare(a.neighbourhood ?? "", b.neighbourhood ?? ""),
    ),
    sourced: sourcedOf(body, locale),
    isIllustration: body.isDemonstration,
  }));
}

export function shownProjects(projects: readonly Project[], locale: string): ProjectData[] {
  return projects.map((project) => ({
    ...project,
    href: projectHref(project.slug, locale),
    sourced: sourcedOf(project, locale),
    isIllustration: project.isDemonstration,
  }));
}

export const projectHref = (slug: string, locale: string) =>
  getPathname({ href: { pathname: "/projects/[slug]", params: { slug } }, locale });

function sourcedOf(
  { source, asOf, asOfNote, verified }: Body | Project,
  locale: string,
): SourcedData {
  const rowsHref = sourceHref(source.id, locale);
  return { source: source.title, asOf, asOfNote, verified, rowsHref };
}
