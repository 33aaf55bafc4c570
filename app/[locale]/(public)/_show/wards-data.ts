import type { OldWard, WardsData } from "@/components/ward/wards-view";
import type { ListedUnit } from "@/db/queries/unit";
import { addDays } from "@/lib/domain/calendar-date";
import { successorsOf } from "@/lib/domain/unit/succession";
import { isValidOn, type Unit } from "@/lib/domain/unit/unit";

import { changeDates } from "./as-of";
import { asOfHref, byName, wardHref, wardsOn } from "./units";
import type { WardWorld } from "./ward-data";

/** Wards of today, wards that are no more with their heirs, and the days one can look back to. */
export function wardsData(
  world: WardWorld,
  locale: string,
): Pick<WardsData, "since" | "wards" | "old" | "neighbours" | "dates"> {
  const { units, outlines, today } = world;
  const now = wardsOn(units, today);
  return {
    since: now.map(({ validFrom }) => validFrom).toSorted((a, b) => b.localeCompare(a))[0] ?? null,
    wards: now.map(({ id, name, code, slug }) => {
      const outline = outlines.find((one) => one.id === id);
      return {
        href: wardHref(slug, locale),
        name,
        code,
        areaKm2: outline?.areaKm2 ?? null,
        note: outline?.seat ?? null,
      };
    }),
    neighbours: units
      .filter(({ service, validTo }) => service === "edge" && validTo === null)
      .toSorted(byName)
      .map(({ name, code, slug }) => ({ href: wardHref(slug, locale), name, code })),
    old: units
      .filter(({ kind }) => kind === "ward")
      .flatMap((unit) => oldWard(unit, world, locale))
      .toSorted((a, b) => byName(a, b) || b.lastDay.localeCompare(a.lastDay)),
    dates: pastDates(world, locale),
  };
}

function oldWard(
  { id, name, slug, validTo }: ListedUnit,
  { units, successions }: WardWorld,
  locale: string,
): OldWard[] {
  if (validTo === null) return [];
  const heirs = successorsOf(id, units, successions).map(({ unit, succession }) => ({
    name: unit.name,
    untilYear: untilYearOf(unit, units),
    href: wardHref(unit.slug, locale),
    share: succession.share,
    confidence: succession.confidence,
  }));
  const lastDay = addDays(validTo, -1);
  const untilYear = untilYearOf({ id, name, validTo }, units);
  return [{ id, name, href: wardHref(slug, locale), lastDay, untilYear, heirs }];
}

/** Tells wards that are no more apart where two of them bore one name: their codes may be the same, too. */
function untilYearOf(
  { id, name, validTo }: Pick<Unit, "id" | "name" | "validTo">,
  units: readonly Unit[],
): string | null {
  const others = units.filter((unit) => unit.id !== id && unit.name === name);
  const isAlone = others.every((unit) => unit.validTo === null);
  return validTo === null || isAlone ? null : addDays(validTo, -1).slice(0, 4);
}

/** Each day leads to the unit that stood above the wards then, as it was. */
function pastDates({ units, reportedOn }: WardWorld, locale: string): WardsData["dates"] {
  return changeDates(units, reportedOn)
    .slice(1)
    .toReversed()
    .flatMap((date) => {
      const wards = units.filter((unit) => unit.kind === "ward" && isValidOn(unit, date));
      const served = wards.filter(({ service }) => service === "full");
      const above = units.find(({ id }) => id === served[0]?.parentId);
      return above
        ? [{ date, href: asOfHref(above.slug, date, locale), count: served.length }]
        : [];
    });
}
