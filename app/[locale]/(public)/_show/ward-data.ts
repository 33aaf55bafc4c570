import type { WardCaseFigures } from "@/components/ward/ward-cases";
import type { RelatedWard, WardTerritoryData } from "@/components/ward/ward-territory";
import type { WardTile } from "@/components/ward/ward-tiles";
import type { ListedUnit, UnitFacts, UnitOutline } from "@/db/queries/unit";
import type { CaseFigures } from "@/db/queries/ward-figures";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { type Heir, predecessorsOf, successorsOf } from "@/lib/domain/unit/succession";
import type { Succession } from "@/lib/domain/unit/unit";
import { getPathname } from "@/lib/i18n/navigation";

import { byName, wardHref, wardsOn } from "./units";

export type WardWorld = {
  readonly units: readonly ListedUnit[];
  readonly successions: readonly Succession[];
  readonly outlines: readonly UnitOutline[];
  readonly today: CalendarDate;
  /** Days on which something was reported. */
  readonly reportedOn: readonly CalendarDate[];
};

/** Area, people, seat, what it came from and what became of it. */
export function territoryOf(
  facts: UnitFacts,
  { units, successions, outlines, today }: WardWorld,
  locale: string,
): Omit<WardTerritoryData, "map"> {
  const [population] = facts.populations;
  const isNow = facts.validTo === null;
  const isServed = isNow && facts.service === "full";
  return {
    code: facts.code,
    area:
      facts.areaKm2 === null
        ? null
        : { km2: facts.areaKm2, source: facts.areaSource?.title ?? null },
    population: population
      ? {
          people: population.people,
          asOf: population.asOf,
          confidence: population.confidence,
          source: population.source.title,
        }
      : null,
    legalBasis: facts.legalBasis,
    seat: facts.seat,
    seatSource: facts.seatSource?.title ?? null,
    phone: facts.phone,
    email: facts.email,
    openingHours: facts.openingHours,
    predecessors: predecessorsOf(facts.id, units, successions).map((heir) => related(heir, locale)),
    successors: successorsOf(facts.id, units, successions).map((heir) => related(heir, locale)),
    isServed,
    neighbours: isNow ? tiles(wardsOn(units, today), outlines, locale) : [],
    wardsHref: getPathname({ href: "/wards", locale }),
  };
}

const related = ({ unit, succession }: Heir, locale: string): RelatedWard => ({
  name: unit.name,
  code: unit.code,
  href: wardHref(unit.slug, locale),
  share: succession.share,
  confidence: succession.confidence,
});

const tiles = (
  wards: readonly ListedUnit[],
  outlines: readonly UnitOutline[],
  locale: string,
): WardTile[] =>
  wards.toSorted(byName).map(({ id, code, name, slug }) => ({
    code,
    name,
    href: wardHref(slug, locale),
    areaKm2: outlines.find((outline) => outline.id === id)?.areaKm2 ?? null,
  }));

/** How petitions are doing; with the story loaded they count illustrations too, and say so. */
export const caseFiguresOf = (
  figures: CaseFigures,
  { today, isIllustration }: { readonly today: CalendarDate; readonly isIllustration: boolean },
): WardCaseFigures => ({ ...figures, until: today, isIllustration });
