import type { Hit } from "@/db/queries/search";
import type { ListedUnit } from "@/db/queries/unit";
import type { SearchKind } from "@/lib/domain/search/kinds";
import { getPathname } from "@/lib/i18n/navigation";

type OwnPage =
  | "/boards/[slug]"
  | "/results/[slug]"
  | "/disclosures/[slug]"
  | "/projects/[slug]"
  | "/conferences/[slug]"
  | "/consultations/[slug]"
  | "/wards/[slug]";
type ListPage = `/wards/[slug]${"" | "/commendations" | "/figures" | "/tasks"}`;

/** A page of its own, or a place on a page of its ward; of a higher unit, on the page where that shows it. */
type PageOf =
  | OwnPage
  | {
      readonly list: ListPage;
      readonly place?: string;
      readonly ofHigher?: { readonly page: OwnPage; readonly place: string };
    };

const HIGHER_CONFERENCE = "/conferences/[slug]";

/** Where each kind is read. The slug of what was found is that of the page. */
const PAGE: Readonly<Record<SearchKind, PageOf>> = {
  result: "/results/[slug]",
  disclosure: "/disclosures/[slug]",
  project: "/projects/[slug]",
  conference: "/conferences/[slug]",
  consultation: "/consultations/[slug]",
  commendation: {
    list: "/wards/[slug]/commendations",
    ofHigher: { page: HIGHER_CONFERENCE, place: "commendations" },
  },
  figure: {
    list: "/wards/[slug]/figures",
    ofHigher: { page: "/wards/[slug]", place: "figures" },
  },
  task: { list: "/wards/[slug]/tasks", ofHigher: { page: HIGHER_CONFERENCE, place: "tasks" } },
  body: "/boards/[slug]",
};

type Found = Pick<Hit, "kind" | "id" | "slug" | "unitId">;

export function hitHref(
  { kind, id, slug, unitId }: Found,
  { units, locale }: { readonly units: readonly ListedUnit[]; readonly locale: string },
): string {
  const page = PAGE[kind];
  const at = (pathname: OwnPage | ListPage) =>
    getPathname({ href: { pathname, params: { slug } }, locale });
  if (typeof page === "string") return at(page);
  const isHigher = units.find((unit) => unit.id === unitId)?.kind !== "ward";
  if (isHigher && page.ofHigher) return `${at(page.ofHigher.page)}#${page.ofHigher.place}`;
  return `${at(page.list)}#${page.place ?? `r-${id}`}`;
}
