import type { Hit } from "@/db/queries/search";
import type { ListedUnit } from "@/db/queries/unit";
import { readPeriod } from "@/lib/domain/disclosure/period";
import type { SearchKind } from "@/lib/domain/search/kinds";
import { getPathname } from "@/lib/i18n/navigation";

import { periodHref } from "./disclosure-data";
import { wardHref } from "./units";

type OwnPage =
  | "/boards/[slug]"
  | "/results/[slug]"
  | "/disclosures/[slug]"
  | "/projects/[slug]"
  | "/conferences/[slug]"
  | "/consultations/[slug]"
  | "/decisions/[slug]"
  | "/sources/[slug]";
type ListPage = `/wards/[slug]${"/commendations" | "/figures" | "/tasks" | "/reception"}`;

/** A page of its own, or its place on a page of its unit or of where it was said. */
type PageOf =
  | OwnPage
  | {
      readonly list: ListPage;
      /** Of a higher unit, whose page has no such list. */
      readonly ofHigher?: OwnPage;
    }
  /** The page of the period it is about. */
  | "period";

/** Where each kind is read. The slug of what was found is that of the page, and may name the place on it. */
const PAGE: Readonly<Record<SearchKind, PageOf>> = {
  result: "/results/[slug]",
  disclosure: "/disclosures/[slug]",
  project: "/projects/[slug]",
  conference: "/conferences/[slug]",
  consultation: "/consultations/[slug]",
  commendation: { list: "/wards/[slug]/commendations", ofHigher: "/conferences/[slug]" },
  figure: { list: "/wards/[slug]/figures", ofHigher: "/sources/[slug]" },
  task: { list: "/wards/[slug]/tasks", ofHigher: "/conferences/[slug]" },
  body: "/boards/[slug]",
  decision: "/decisions/[slug]",
  reception: { list: "/wards/[slug]/reception" },
  paper: "period",
};

/** "kim-lien/2026-q3": the ward and what it is about. */
function ofPeriod(slug: string, locale: string): string {
  const [ward = slug, written = ""] = slug.split("/");
  const period = readPeriod(written);
  return period ? periodHref(ward, period, locale) : wardHref(ward, locale);
}

type Found = Pick<Hit, "kind" | "id" | "slug" | "unitId">;

export function hitHref(
  { kind, id, slug, unitId }: Found,
  { units, locale }: { readonly units: readonly ListedUnit[]; readonly locale: string },
): string {
  const page = PAGE[kind];
  const [of = slug, place = `r-${id}`] = slug.split("#");
  if (page === "period") return `${ofPeriod(slug, locale)}#${place}`;
  const at = (pathname: OwnPage | ListPage) =>
    getPathname({ href: { pathname, params: { slug: of } }, locale });
  if (typeof page === "string") return at(page);
  const isHigher = units.find((unit) => unit.id === unitId)?.kind !== "ward";
  return `${at(isHigher && page.ofHigher ? page.ofHigher : page.list)}#${place}`;
}
