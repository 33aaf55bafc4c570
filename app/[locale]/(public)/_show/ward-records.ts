import type { SourcedData } from "@/components/oversight/reported-figure";
import type { BoardData, Duty } from "@/components/ward/ward-boards";
import type { ProjectData } from "@/components/ward/ward-projects";
import type { Body } from "@/db/queries/body";
import type { Project } from "@/db/queries/project";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { outOfForce } from "@/lib/domain/publication/in-force";
import { getPathname } from "@/lib/i18n/navigation";

import type { NameSource } from "./indicators";
import { sourceHref } from "./units";
import { boardHref } from "./ward-record-data";

const DUTIES: readonly Duty[] = ["head", "deputy", "member"];
const COLLATOR = new Intl.Collator("vi", { numeric: true });

type Showing = { readonly locale: string; readonly nameSource: NameSource };
type ShowingToday = Showing & { readonly today: CalendarDate };

/** The boards of a unit; whoever leads stands first, then by neighbourhood. */
export function shownBoards(bodies: readonly Body[], showing: Showing): BoardData[] {
  return bodies.map((body) => ({
    ...body,
    href: boardHref(body.slug, showing.locale),
    members: body.members.toSorted(
      (a, b) =>
        DUTIES.indexOf(a.duty) - DUTIES.indexOf(b.duty) ||
        COLLATOR.compare(a.neighbourhood ?? "", b.neighbourhood ?? ""),
    ),
    sourced: sourcedOf(body, showing),
    isIllustration: body.isDemonstration,
  }));
}

export function shownProjects(projects: readonly Project[], showing: ShowingToday): ProjectData[] {
  return projects.map((project) => ({
    ...project,
    href: projectHref(project.slug, showing.locale),
    boardHref: project.boardSlug && boardHref(project.boardSlug, showing.locale),
    sourced: { ...sourcedOf(project, showing), expiresOn: project.expiresOn },
    isIllustration: project.isDemonstration,
    outOfForce: outOfForce(project, showing.today),
  }));
}

type Asked = {
  readonly ward?: string | undefined;
  readonly stage?: string | null;
  readonly after?: string | null;
};

/** Every work, or those of a ward or a stage. */
export function projectsHref({ ward, stage, after }: Asked, locale: string): string {
  const query = new URLSearchParams();
  if (ward) query.set("phuong", ward);
  if (stage) query.set("giai-doan", stage);
  if (after) query.set("sau", after);
  const action = getPathname({ href: "/projects", locale });
  return query.size === 0 ? action : `${action}?${query}`;
}

export const projectHref = (slug: string, locale: string) =>
  getPathname({ href: { pathname: "/projects/[slug]", params: { slug } }, locale });

function sourcedOf(
  { source, asOf, asOfNote, verified }: Body | Project,
  { locale, nameSource }: Showing,
): SourcedData {
  const rowsHref = sourceHref(source.id, locale);
  return { source: nameSource(source), asOf, asOfNote, verified, rowsHref };
}
