import type { CalendarDate } from "@/lib/domain/calendar-date";
import { isValidOn, type Succession, type Unit } from "@/lib/domain/unit/unit";

/** One line of the figures: a unit with everything that wholly became part of it. */
export type UnitLine = {
  readonly unit: Unit;
  /** Whose figures are added up here: its own and those of units that went into it whole. */
  readonly unitIds: readonly string[];
  /** Units cut into several, one of which is this: named here, added nowhere. */
  readonly split: readonly Unit[];
};

export type UnitLines = {
  /** The units there were that day. */
  readonly lines: readonly UnitLine[];
  /** Units that were cut, each once, with what had gone into them whole. */
  readonly split: readonly UnitLine[];
  /** Everything else in sight: units above, and units ended without an heir. */
  readonly others: readonly UnitLine[];
};

/**
 * Lines for the wards of a day. Figures of a ward that was cut are never apportioned: it is shown beside each of its
 * successors and summed into none. Lines, split and others together hold every unit exactly once.
 */
export function unitLines(
  units: readonly Unit[],
  successions: readonly Succession[],
  on: CalendarDate,
): UnitLines {
  const past = successions.filter(({ effectiveOn }) => effectiveOn <= on);
  const family = familyOf(units, past);
  const wards = units.filter((unit) => unit.kind === "ward" && isValidOn(unit, on));
  const lines = wards.map((unit) => family.lineOf(unit));
  const taken = new Set(lines.flatMap(({ unitIds }) => unitIds));

  const heads = units.filter(({ id }) => !taken.has(id) && family.heirOfWhole(id) === null);
  const rest = heads.map((unit) => family.lineOf(unit));
  const isSplit = ({ unit }: UnitLine) => past.some(({ fromId }) => fromId === unit.id);
  return {
    lines,
    split: rest.filter(isSplit),
    others: rest.filter((line) => !isSplit(line)),
  };
}

function familyOf(units: readonly Unit[], successions: readonly Succession[]) {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const heirs = (id: string) => successions.filter(({ fromId }) => fromId === id);

  /** The one unit it went into whole; null when it was cut, or still exists. */
  const heirOfWhole = (id: string) => {
    const [only, ...others] = heirs(id);
    return only?.share === "all" && others.length === 0 && byId.has(only.toId) ? only.toId : null;
  };

  const lineOf = (unit: Unit): UnitLine => {
    const whole = new Set([unit.id]);
    const split = new Set<string>();
    for (const id of whole) {
      for (const { fromId } of successions.filter(({ toId }) => toId === id)) {
        if (heirOfWhole(fromId) === id) whole.add(fromId);
        else split.add(fromId);
      }
    }
    return {
      unit,
      unitIds: [...whole],
      split: [...split].flatMap((id) => byId.get(id) ?? []),
    };
  };

  return { heirOfWhole, lineOf };
}
