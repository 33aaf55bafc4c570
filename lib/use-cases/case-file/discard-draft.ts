import "server-only";
import { deleteWaitingFiles } from "@/db/commands/attachment";
import { deleteDraft } from "@/db/commands/draft";
import { ok, type Result } from "@/lib/domain/result";
import type { ResidentContext } from "@/lib/use-cases/case-file/situation";
import { carryOut } from "@/lib/use-cases/context";

/** Throws an unfinished draft away, with its files. One that is gone already is as good. */
export async function discardDraft(
  context: ResidentContext,
  draftId: string,
): Promise<Result<null, never>> {
  return carryOut<Result<null, never>>(context, async (tx) => {
    const { accountId } = context.scope;
    await deleteWaitingFiles(tx, { draftId, accountId, purpose: "evidence" });
    await deleteDraft(tx, draftId);
    return ok(null);
  });
}
