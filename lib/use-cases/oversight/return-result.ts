import "server-only";
import { changeVersion, findResultVersion, recordOversightEvent } from "@/db/commands/oversight";
import { cancelSchedule } from "@/db/commands/scheduled-publication";
import { mayWithResult } from "@/lib/domain/oversight/permissions";
import { resultTransition } from "@/lib/domain/oversight/transitions";
import { fail, ok } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import { carryOut, type UseCaseContext } from "@/lib/use-cases/context";

/** The front sends a result back with what is to be mended. @vi trả lại để sửa */
export async function returnResult(
  context: UseCaseContext<PositionScope>,
  { versionId, note }: { versionId: string; note: string },
) {
  const { actor } = context;
  return carryOut(context, async (tx, now) => {
    const version = await findResultVersion(tx, versionId);
    if (
      !version ||
      !mayWithResult(actor, "return", { ...version, draftedBy: version.draftedBy ?? "" })
    ) {
      return fail("result_not_found");
    }
    const to = resultTransition(version.state, "return");
    if (!to.ok) return to;

    await cancelSchedule(tx, versionId);
    await changeVersion(tx, version, { state: to.value, returnedNote: note });
    await recordOversightEvent(tx, {
      resultId: version.resultId,
      version: version.version,
      action: "return",
      actor,
      at: now,
      note,
      isPublic: false,
    });
    return ok({ resultId: version.resultId });
  });
}
