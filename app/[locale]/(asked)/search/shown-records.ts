import type { FacetData } from "@/components/search/found-records";
import type { FoundRecords } from "@/components/search/search-view";
import type { Found } from "@/db/queries/search";
import type { ListedUnit } from "@/db/queries/unit";
import { SEARCH_KINDS, type SearchKind } from "@/lib/domain/search/kinds";
import type { Search } from "@/lib/domain/search/search";
import { getPathname } from "@/lib/i18n/navigation";

import { type Asked, askedHref, isNarrowed } from "./asked";
import { shownHits } from "./shown";

export const feedHref = (asked: Asked, locale: string) =>
  askedHref(getPathname({ href: "/search/feed", locale }), asked);

type Showing = {
  readonly asked: Asked;
  readonly search: Search;
  readonly units: readonly ListedUnit[];
  readonly locale: string;
  readonly t: (key: `kind.${SearchKind}`) => string;
};

const NONE = { total: 0, facets: [], hits: [], isAlike: false, bound: null, nextHref: null };

/** What was found, with the ways to fewer and to more of it; null for a ward nobody knows. */
export function shownRecords(found: Found | null, showing: Showing): FoundRecords {
  const { asked, locale } = showing;
  const action = getPathname({ href: "/search", locale });
  const frame = {
    isNarrowed: isNarrowed(asked) || asked.after !== null,
    previousHref: asked.after ? askedHref(action, asked) : null,
    feedHref: feedHref(asked, locale),
  };
  if (found === null) return { ...NONE, ...frame };
  const { total, isAlike, isBounded, next } = found;
  return {
    ...frame,
    total,
    isAlike,
    hits: shownHits(found.hits, showing),
    facets: isAlike ? [] : shownFacets(found, { ...showing, action }),
    bound: isBounded ? total : null,
    nextHref: next && askedHref(action, asked, { after: next }),
  };
}

const MOST_WARDS = 8;

type Choice = {
  readonly label: string;
  readonly value: string | number;
  readonly count: number;
};

/** What one may narrow to, each with the number of records it would leave. */
function shownFacets(
  { kinds, units: byUnit, years }: Found,
  { asked, units, action, t }: Showing & { readonly action: string },
): FacetData[] {
  const facet = (name: FacetData["name"], all: readonly Choice[]): FacetData => ({
    name,
    choices: all.map(({ label, value, count }) => {
      const isChosen = asked[name] === value;
      const href = askedHref(action, asked, { [name]: isChosen ? null : value });
      return { label, count, isChosen, href };
    }),
  });
  const ofKinds = SEARCH_KINDS.map((kind) => ({
    label: t(`kind.${kind}`),
    value: kind,
    count: kinds[kind] ?? 0,
  }));
  const ofYears = Object.entries(years)
    .map(([year, count]) => ({ label: year, value: Number(year), count }))
    .toSorted((a, b) => b.value - a.value);
  return [
    facet(
      "kind",
      ofKinds.filter(({ count }) => count > 0),
    ),
    facet("ward", ofWards(byUnit, units, asked)),
    facet("year", ofYears),
  ].filter(({ choices }) => choices.length > 1 || choices.some(({ isChosen }) => isChosen));
}

/** The wards with most records; those that are no more are told apart by their years. */
function ofWards(counts: Found["units"], units: readonly ListedUnit[], { ward }: Asked): Choice[] {
  const all = units
    .map(({ id, slug, name, validFrom, validTo }) => ({
      label: validTo === null ? name : `${name} (${validFrom.slice(0, 4)}–${validTo.slice(0, 4)})`,
      value: slug,
      count: counts[id] ?? 0,
    }))
    .filter(({ count, value }) => count > 0 || value === ward)
    .toSorted((a, b) => b.count - a.count);
  const most = all.slice(0, MOST_WARDS);
  const chosen = all.find(({ value }) => value === ward);
  return chosen && !most.includes(chosen) ? [chosen, ...most] : most;
}
