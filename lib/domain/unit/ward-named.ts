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
  wards: Wards,
): Result<NamedWard, "ward_not_known" | "ward_was_divided"> {
  const { units, successions, today } = wards;
  const meant = namesakes(name, wards);

  const [current, ...others] = meant.filter((unit) => isValidOn(unit, today));
  if (current && others.length === 0) return ok({ unitId: current.id, formerUnitId: null });
  if (current) return fail("ward_not_known");

  const heirs = new Set(
    meant.flatMap((unit) => heirsOn(unit, today, units, successions).map(({ id }) => id)),
  );
  const [heir, ...more] = heirs;
  if (heir === undefined) return fail("ward_not_known");
  if (more.length > 0) return fail("ward_was_divided");
  return ok({ unitId: heir, formerUnitId: meant[0]?.id ?? null });
}

/** The ward that was chosen, and what else was said of where it lies. */
export type SaidPlace = {
  readonly unitId: string;
  /** The ward of old that was chosen beside it. */
  readonly formerUnitId: string | null;
  /** The name that was typed beside it; empty when none was. */
  readonly name: string;
};

/**
 * Takes a chosen ward together with the ward of old and the name given beside it: they must be able to mean one place.
 * A typed name of old says which ward of old it was. A name that no ward ever bore takes nothing back.
 */
export function wardChosen(
  { unitId, formerUnitId, name }: SaidPlace,
  wards: Wards,
): Result<NamedWard, "wards_differ" | "former_ward_elsewhere"> {
  const former = formerWardsOf(unitId, wards);
  if (formerUnitId !== null && !former.some(({ id }) => id === formerUnitId)) {
    return fail("former_ward_elsewhere");
  }

  const meant = namesakes(name, wards);
  const fitting = meant.filter(({ id }) =>
    formerUnitId === null
      ? id === unitId || former.some((old) => old.id === id)
      : id === unitId || id === formerUnitId,
  );
  if (meant.length > 0 && fitting.length === 0) return fail("wards_differ");
  if (formerUnitId !== null || fitting.some(({ id }) => id === unitId)) {
    return ok({ unitId, formerUnitId });
  }
  const [only, ...others] = fitting;
  return ok({ unitId, formerUnitId: only && others.length === 0 ? only.id : null });
}

/** The wards of all times that fit a name best. */
function namesakes(name: string, { units }: Wards): Unit[] {
  const wards = units.filter(({ kind }) => kind === "ward");
  const matches = findUnits(name, wards);
  return matches.filter(({ quality }) => quality === matches[0]?.quality).map(({ unit }) => unit);
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
