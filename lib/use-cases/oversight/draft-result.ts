import "server-only";
import { randomBytes } from "node:crypto";

import { findBoardUnit, insertResult, recordOversightEvent } from "@/db/commands/oversight";
import { isOfUnit } from "@/lib/domain/actor";
import type { ResultContent } from "@/lib/domain/oversight/content";
import { fail, ok } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import { slugify } from "@/lib/domain/unit/fold";
import { carryOut, type UseCaseContext } from "@/lib/use-cases/context";

/** An overseer begins to write down what a board found. @vi lập kết quả giám sát */
export async function draftResult(
  context: UseCaseContext<PositionScope>,
  { bodyId, content }: { bodyId: string; content: ResultContent },
) {
  const { actor, scope } = context;
  return carryOut(context, async (tx, now) => {
    const unitId = await findBoardUnit(tx, bodyId);
    if (unitId === null || scope.role !== "overseer" || !isOfUnit(actor, unitId)) {
      return fail("board_not_found");
    }
    const stored = await insertResult(tx, {
      slug: `${slugify(content.title).slice(0, 60)}-${randomBytes(3).toString("hex")}`,
      unitId,
      bodyId,
      content,
      draftedBy: scope.positionId,
    });
    await recordOversightEvent(tx, {
      resultId: stored.resultId,
      version: 1,
      action: "draft",
      actor,
      at: now,
      isPublic: false,
    });
    return ok(stored);
  });
}
