import "server-only";
import { recordAdministration } from "@/db/commands/administration";
import { findUnitSlug, insertBoundary } from "@/db/commands/boundary";
import { invalidateTags } from "@/db/commands/cache";
import { unitsTag, unitTag } from "@/lib/cache-tags";
import type { UnitBoundaryInput } from "@/lib/domain/account/administration-input";
import { fail, ok } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import { pointsIn, readBoundary } from "@/lib/domain/unit/boundary";
import { administer } from "@/lib/use-cases/administration/administer";
import type { UseCaseContext } from "@/lib/use-cases/context";

/** Where a unit ends, from a file: drawn on its page instead of the plan of tiles. @vi nạp ranh giới */
export async function loadUnitBoundary(
  context: UseCaseContext<PositionScope>,
  { unit: unitId, source, asOf }: UnitBoundaryInput,
  geoJson: string,
) {
  return administer(context, async (tx, today) => {
    const slug = await findUnitSlug(tx, unitId);
    if (slug === null) return fail("unit_not_found");
    if (asOf > today) return fail("boundary_of_tomorrow");
    const read = readBoundary(geoJson);
    if (!read.ok) return read;

    const { positionId } = context.scope;
    const shape = read.value;
    await insertBoundary(tx, { unitId, shape, points: pointsIn(shape), source, asOf, positionId });
    await recordAdministration(tx, context.scope, {
      objectType: "unit",
      objectId: unitId,
      reason: "boundary",
    });
    // Its neighbours draw it too.
    await invalidateTags(tx, [unitsTag, unitTag(slug)]);
    return ok(null);
  });
}
