import "server-only";
import { deleteWaitingFiles, type Waiting } from "@/db/commands/attachment";
import { ok, type Result } from "@/lib/domain/result";
import type { DeskContext, ResidentContext } from "@/lib/use-cases/case-file/situation";
import { carryOut } from "@/lib/use-cases/context";

/** Takes a file away again before it is sent. One that is gone already is as good. */
export async function removeAttachment(
  context: ResidentContext | DeskContext,
  { draftId, purpose, attachmentId }: Omit<Waiting, "accountId"> & { attachmentId: string },
): Promise<Result<null, never>> {
  return carryOut<Result<null, never>>(context, async (tx) => {
    const { accountId } = context.scope;
    await deleteWaitingFiles(tx, { draftId, purpose, accountId }, attachmentId);
    return ok(null);
  });
}
