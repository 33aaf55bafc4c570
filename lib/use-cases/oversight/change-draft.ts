import "server-only";
import { changeVersion, findResultVersion, recordOversightEvent } from "@/db/commands/oversight";
import type { ResultContent } from "@/lib/domain/oversight/content";
import { mayWithResult } from "@/lib/domain/oversight/permissions";
import { resultTransition } from "@/lib/domain/oversight/transitions";
import { fail, ok } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import { carryOut, type UseCaseContext } from "@/lib/use-cases/context";

export type DraftChange = {
  readonly versionId: string;
  /** What the writer had before them: two people at once never overwrite each other. */
  readonly revision: number;
  readonly content: ResultContent;
  readonly action: "edit" | "submit";
};

/** An overseer saves a draft, or sends it to the front. @vi lưu nháp, trình Mặt trận duyệt */
export async function changeDraft(
  context: UseCaseContext<PositionScope>,
  { versionId, revision, content, action }: DraftChange,
) {
  const { actor } = context;
  return carryOut(context, async (tx, now) => {
    const version = await findResultVersion(tx, versionId);
    if (
      !version ||
      !mayWithResult(actor, action, { ...version, draftedBy: version.draftedBy ?? "" })
    ) {
      return fail("result_not_found");
    }
    const to = resultTransition(version.state, action);
    if (!to.ok) return to;
    if (version.revision !== revision) return fail("changed_meanwhile");

    await changeVersion(tx, version, { state: to.value, content, returnedNote: null });
    await recordOversightEvent(tx, {
      resultId: version.resultId,
      version: version.version,
      action,
      actor,
      at: now,
      isPublic: false,
    });
    return ok({ resultId: version.resultId });
  });
}
