import "server-only";
import type * as z from "zod";

import { findReceivingUnit } from "@/db/commands/case-act";
import type { ForwardInput } from "@/lib/domain/case-file/desk-input";
import { fail, ok } from "@/lib/domain/result";
import { actOnGround } from "@/lib/use-cases/case-file/act-on-ground";
import type { DeskContext } from "@/lib/use-cases/case-file/situation";

/** The case goes to the unit whose business it is; the one it leaves keeps reading it. @vi chuyển đơn */
export async function forwardCase(
  context: DeskContext,
  { ground, targetUnitId, ...input }: z.infer<typeof ForwardInput>,
) {
  const act = {
    ...input,
    action: "forward",
    groundCode: ground,
    data: { toUnitId: targetUnitId },
  } as const;
  return actOnGround(context, act, async ({ tx, caseFile, today }) => {
    const { responsibleUnitId: fromUnitId, handledUnitIds } = caseFile;
    const target = await findReceivingUnit(tx, targetUnitId, today);
    if (!target || target.id === fromUnitId) return fail("target_unit_not_possible");

    return ok({
      data: { fromUnitId },
      changes: {
        responsibleUnitId: target.id,
        handledUnitIds: [...new Set([...handledUnitIds, fromUnitId])],
        assignedPositionId: null,
      },
    });
  });
}
