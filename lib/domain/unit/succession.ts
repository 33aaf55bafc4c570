import type { CalendarDate } from "@/lib/domain/calendar-date";
import { isValidOn, type Succession, type Unit } from "@/lib/domain/unit/unit";

export type Heir = { readonly unit: Unit; readonly succession: Succession };

/** The units that took over territory of this one, at the next change. */
export function successorsOf(
  unitId: string,
  units: readonly Unit[],
  successions: readonly Succession[],
): Heir[] {
  return successions
    .filter(({ fromId }) => fromId === unitId)
    .flatMap((succession) => heir(succession, succession.toId, units));
}

/** The units whose territory this one took over, at the change that made it. */
export function predecessorsOf(
  unitId: string,
  units: readonly Unit[],
  successions: readonly Succession[],
): Heir[] {
  return successions
    .filter(({ toId }) => toId === unitId)
    .flatMap((succession) => heir(succession, succession.fromId, units));
}

/** Where this unit's territory lies on a day, however many changes later; itself while it exists. */
export function heirsOn(
  unit: Unit,
  on: CalendarDate,
  units: readonly Unit[],
  successions: readonly Succession[],
): Unit[] {
  const reached = reach(unit.id, successions, ({ fromId, toId }, id) =>
    fromId === id ? toId : null,
  );
  return units.filter((candidate) => reached.has(candidate.id) && isValidOn(candidate, on));
}

/** Everything a unit stands for: itself, all below it, and all that these succeeded. */
export function closureOf(
  unitId: string,
  units: readonly Unit[],
  successions: readonly Succession[],
): Set<string> {
  const children = units.flatMap(({ id, parentId }) =>
    parentId === null ? [] : [{ fromId: parentId, toId: id }],
  );
  const below = reach(unitId, children, ({ fromId, toId }, id) => (fromId === id ? toId : null));
  const closure = new Set<string>();
  for (const id of below) {
    for (const ancestor of reach(id, successions, (link, at) =>
      link.toId === at ? link.fromId : null,
    )) {
      closure.add(ancestor);
    }
  }
  return closure;
}

type Link = { readonly fromId: string; readonly toId: string };

/** All that can be reached along the links, with the start. */
function reach(
  start: string,
  links: readonly Link[],
  next: (link: Link, id: string) => string | null,
): Set<string> {
  const reached = new Set([start]);
  for (const id of reached) {
    for (const link of links) {
      const target = next(link, id);
      if (target !== null) reached.add(target);
    }
  }
  return reached;
}

function heir(succession: Succession, id: string, units: readonly Unit[]): Heir[] {
  const unit = units.find((candidate) => candidate.id === id);
  return unit ? [{ unit, succession }] : [];
}

/**
 * Whose records are read on the page of a unit: its own first, then of all it succeeded, then of what stood above those
 * and is no more. Each stands for itself: nothing of one is ever said of another.
 */
export function lineOf<Known extends Unit>(
  unitId: string,
  units: readonly Known[],
  successions: readonly Succession[],
): Known[] {
  const before = reach(unitId, successions, ({ fromId, toId }, id) =>
    toId === id ? fromId : null,
  );
  const own = units.filter(({ id }) => id === unitId);
  const succeeded = units.filter(({ id }) => id !== unitId && before.has(id));
  const parents = new Set(succeeded.map(({ parentId }) => parentId));
  const above = units.filter(({ id, validTo }) => validTo !== null && parents.has(id));
  return [...own, ...succeeded.toSorted(youngestFirst), ...above.toSorted(youngestFirst)];
}

const youngestFirst = (a: Unit, b: Unit) =>
  b.validFrom.localeCompare(a.validFrom) || a.code.localeCompare(b.code);
