import "server-only";
import { invalidateTags } from "@/db/commands/cache";
import { approveLines, recordDisclosureEvent } from "@/db/commands/disclosure";
import { listUnitSlugs } from "@/db/commands/oversight";
import { unitTag } from "@/lib/cache-tags";
import { mayWithDisclosure } from "@/lib/domain/disclosure/lifecycle";
import { fail, ok } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import { carryOut, type UseCaseContext } from "@/lib/use-cases/context";

/** The leader approves the lines that wait: from now on everybody sees what is owed, and when it is late. @vi duyệt kế hoạch */
export async function approvePlan(
  context: UseCaseContext<PositionScope>,
  { year }: { readonly year: number },
) {
  const { actor, scope } = context;
  return carryOut(context, async (tx, now) => {
    const { unitId } = scope;
    if (!mayWithDisclosure(actor, "approve_plan", { unitId, draftedBy: null })) {
      return fail("disclosure_not_found");
    }
    const lines = await approveLines(tx, {
      unitIds: scope.unitIds,
      year,
      at: now,
      by: scope.positionId,
    });
    if (lines.length === 0) return fail("plan_has_nothing_new");
    for (const { id } of lines) {
      await recordDisclosureEvent(tx, {
        disclosureId: id,
        action: "approve_plan",
        actor,
        at: now,
        isPublic: true,
      });
    }
    const unitIds = [...new Set(lines.map((line) => line.unitId))];
    await invalidateTags(tx, (await listUnitSlugs(tx, unitIds)).map(unitTag));
    return ok({ lines: lines.length });
  });
}
