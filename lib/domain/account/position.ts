import type { PositionRole } from "@/lib/domain/actor";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { fail, ok, type Result } from "@/lib/domain/result";

/** A time in office: `toOn` is the first day without it; null while no end is known. */
export type Term = { readonly fromOn: CalendarDate; readonly toOn: CalendarDate | null };

export type HeldPosition = Term & { readonly role: PositionRole; readonly unitId: string };

/** Whoever watches is not the one watched, whoever drafts does not approve, and administrators see no case. */
const NEVER_TOGETHER: readonly (readonly [PositionRole, PositionRole])[] = [
  ["overseer", "front"],
  ["publisher", "leader"],
  ...(["clerk", "officer", "leader"] as const).flatMap((handler) =>
    (["overseer", "front", "inspector"] as const).map((watcher) => [handler, watcher] as const),
  ),
];

export const POSITION_PROBLEMS = [
  "term_backwards",
  "unit_not_then",
  "position_overlaps",
  "positions_conflict",
] as const;
export type PositionProblem = (typeof POSITION_PROBLEMS)[number];

/** May somebody who holds these offices take this one, too? */
export function mayAlsoHold(
  position: HeldPosition,
  held: readonly HeldPosition[],
  unit: { readonly validFrom: CalendarDate; readonly validTo: CalendarDate | null },
): Result<null, PositionProblem> {
  if (position.toOn !== null && position.toOn <= position.fromOn) return fail("term_backwards");
  if (!isWithin(position, unit)) return fail("unit_not_then");

  const meanwhile = held.filter((other) => overlap(position, other));
  if (meanwhile.some(({ role, unitId }) => role === position.role && unitId === position.unitId)) {
    return fail("position_overlaps");
  }
  return meanwhile.some(({ role }) => exclude(role, position.role))
    ? fail("positions_conflict")
    : ok(null);
}

function exclude(one: PositionRole, other: PositionRole): boolean {
  if (one === other) return false;
  if (one === "administrator" || other === "administrator") return true;
  return NEVER_TOGETHER.some((pair) => pair.includes(one) && pair.includes(other));
}

function overlap(one: Term, other: Term): boolean {
  const startsBeforeEnd = (a: Term, b: Term) => b.toOn === null || a.fromOn < b.toOn;
  return startsBeforeEnd(one, other) && startsBeforeEnd(other, one);
}

/** An office begins while its unit is there. It ends with its unit by a decision of its own. */
function isWithin(
  { fromOn }: Term,
  unit: { readonly validFrom: CalendarDate; readonly validTo: CalendarDate | null },
): boolean {
  return unit.validFrom <= fromOn && (unit.validTo === null || fromOn < unit.validTo);
}
