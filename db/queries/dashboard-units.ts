import "server-only";
import type { Transaction } from "@/db/client";
import { listSuccessions, listUnits } from "@/db/queries/unit";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { unitLines } from "@/lib/domain/dashboard/unit-lines";
import type { PositionScope } from "@/lib/domain/scope";

/** Whose figures somebody looks at: what their office sees, and beside it what these units came from. */
export async function findUnitsInSight(
  tx: Transaction,
  { unitIds }: PositionScope,
  on: CalendarDate,
) {
  const [units, successions] = await Promise.all([listUnits(tx), listSuccessions(tx)]);
  const inSight = new Set(unitIds);
  for (const id of inSight) {
    for (const { fromId, toId } of successions) if (toId === id) inSight.add(fromId);
  }
  const seen = units.filter(({ id }) => inSight.has(id));
  return {
    ...unitLines(seen, successions, on),
    unitIds: [...inSight],
    nameOf: new Map(seen.map(({ id, name }) => [id, name])),
  };
}

export type UnitsInSight = Awaited<ReturnType<typeof findUnitsInSight>>;

/** The units behind one line of the figures, or behind all of them; only those whose rows the reader may see. */
export function unitIdsOfLine(
  { lines, split, others }: UnitsInSight,
  unitId: string | null,
  { unitIds }: PositionScope,
): string[] {
  if (unitId === null) return [...unitIds];
  const line = [...lines, ...split, ...others].find(({ unit }) => unit.id === unitId);
  return unitIds.filter((id) => line?.unitIds.includes(id) ?? false);
}
