import "server-only";
import {
  findNewestVersionId,
  findResultVersion,
  insertVersion,
  recordOversightEvent,
} from "@/db/commands/oversight";
import { mayWithResult } from "@/lib/domain/oversight/permissions";
import { resultTransition } from "@/lib/domain/oversight/transitions";
import { fail, ok } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import { carryOut, type UseCaseContext } from "@/lib/use-cases/context";

/** An overseer opens the next version of a published result; the published one stays as it is. @vi đính chính */
export async function correctResult(
  context: UseCaseContext<PositionScope>,
  { resultId, reason }: { resultId: string; reason: string },
) {
  const { actor, scope } = context;
  return carryOut(context, async (tx, now) => {
    const newestId = await findNewestVersionId(tx, resultId);
    const newest = newestId === null ? null : await findResultVersion(tx, newestId);
    if (
      !newest ||
      !mayWithResult(actor, "correct", { ...newest, draftedBy: newest.draftedBy ?? "" })
    ) {
      return fail("result_not_found");
    }
    const allowed = resultTransition(newest.state, "correct");
    if (!allowed.ok) return allowed;

    const version = newest.version + 1;
    const versionId = await insertVersion(tx, {
      resultId,
      version,
      content: newest.content,
      draftedBy: scope.positionId,
      reason,
    });
    await recordOversightEvent(tx, {
      resultId,
      version,
      action: "draft",
      actor,
      at: now,
      note: reason,
      isPublic: false,
    });
    return ok({ resultId, versionId });
  });
}
