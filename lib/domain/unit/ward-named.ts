import type { CalendarDate } from "@/lib/domain/calendar-date";
import { fail, ok, type Result } from "@/lib/domain/result";
import { findUnits } from "@/lib/domain/unit/find-unit";
import { heirsOn } from "@/lib/domain/unit/succession";
import { isValidOn, type Succession, type Unit } from "@/lib/domain/unit/unit";

export type Wards<Ward extends Unit = Unit> = {
  /** Of all times. */
  readonly units: readonly Ward[];
  readonly successions: readonly Succession[];
  readonly today: CalendarDate;
};

/** The ward somebody means today, and the ward of old whose name they gave. */
export type NamedWard = { readonly unitId: string; readonly formerUnitId: string | null };

/**
 * Which ward of today a name means, in any spelling, new or old. A name that a ward bears today means that ward; an
 * old one whose territory went to several wards leaves the choice to who knows the place.
 */
export function wardNamed(
  name: string,
  { units, successions, today }: Wards,
): Result<NamedWard, "ward_not_known" | "ward_was_divided"> {
  const wards = units.filter(({ kind }) => kind === "ward");
  const matches = findUnits(name, wards);
  const best = matches.filter(({ quality }) => quality === matches[0]?.quality);
  const meant = best.map(({ unit }) => unit);

  const [current, ...others] = meant.filter((unit) => isValidOn(unit, today));
  if (current && others.length === 0) return ok({ unitId: current.id, formerUnitId: null });
  if (current) return fail("ward_not_known");

  const heirs = new Set(
    meant.flatMap((unit) => heirsOn(unit, today, wards, successions).map(({ id }) => id)),
  );
  const [heir, ...more] = heirs;
  if (heir === undefined) return fail("ward_not_known");
  if (more.length > 0) return fail("ward_was_divided");
  return ok({ unitId: heir, formerUnitId: meant[0]?.id ?? null });
}

/** The wards of old whose territory, or a part of it, lies in this ward today. */
export function formerWardsOf<Ward extends Unit>(
  unitId: string,
  { units, successions, today }: Wards<Ward>,
): Ward[] {
  return units.filter(
    (unit) =>
      unit.kind === "ward" &&
      !isValidOn(unit, today) &&
      heirsOn(unit, today, units, successions).some(({ id }) => id === unitId),
  );
}
