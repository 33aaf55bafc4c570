import "server-only";
import type * as z from "zod";

import { tieFiles } from "@/db/commands/attachment";
import { deleteDraft } from "@/db/commands/draft";
import type { SupplementInput } from "@/lib/domain/case-file/input";
import { ok } from "@/lib/domain/result";
import { actOnCase } from "@/lib/use-cases/case-file/act-on-case";
import type { ResidentContext } from "@/lib/use-cases/case-file/situation";

/** The resident adds words and files; a case that waited for them goes back to work. @vi bổ sung */
export async function supplementCase(
  context: ResidentContext,
  { caseId, revision, note }: z.infer<typeof SupplementInput>,
) {
  const { accountId } = context.scope;
  return actOnCase(context, { caseId, revision, note, action: "supplement" }, async ({ tx }) =>
    ok({
      afterwards: async (eventId: number) => {
        const waiting = { draftId: caseId, accountId, purpose: "supplement" } as const;
        await tieFiles(tx, waiting, { caseFileId: caseId, eventId });
        await deleteDraft(tx, caseId);
      },
    }),
  );
}
