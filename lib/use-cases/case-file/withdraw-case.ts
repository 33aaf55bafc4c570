import "server-only";
import type * as z from "zod";

import { deleteWaitingFiles } from "@/db/commands/attachment";
import { deleteDraft } from "@/db/commands/draft";
import type { WithdrawInput } from "@/lib/domain/case-file/input";
import { ok } from "@/lib/domain/result";
import { actOnGround } from "@/lib/use-cases/case-file/act-on-ground";
import type { ResidentContext } from "@/lib/use-cases/case-file/situation";

/** The resident takes the case back; what they were about to add goes with it. @vi rút đơn */
export async function withdrawCase(
  context: ResidentContext,
  { caseId, revision, ground, note }: z.infer<typeof WithdrawInput>,
) {
  const { accountId } = context.scope;
  const act = { caseId, revision, note, groundCode: ground, action: "withdraw" } as const;
  return actOnGround(context, act, async ({ tx }) => {
    await deleteWaitingFiles(tx, { draftId: caseId, accountId, purpose: "supplement" });
    await deleteDraft(tx, caseId);
    return ok({});
  });
}
