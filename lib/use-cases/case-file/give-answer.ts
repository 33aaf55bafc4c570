import "server-only";
import type * as z from "zod";

import { deleteAnswerDraft } from "@/db/commands/answer-draft";
import { listWaitingFiles, tieFiles } from "@/db/commands/attachment";
import type { AnswerInput } from "@/lib/domain/case-file/desk-input";
import { lackingProof } from "@/lib/domain/case-file/proof";
import { fail, ok } from "@/lib/domain/result";
import { actOnCase } from "@/lib/use-cases/case-file/act-on-case";
import type { DeskContext } from "@/lib/use-cases/case-file/situation";

/** An answer with what proves it: without a photograph or document nothing is answered. */
export async function giveAnswer(
  context: DeskContext,
  action: "answer" | "reprocess_answer",
  { answer, documentNumber, caseId, revision }: z.infer<typeof AnswerInput>,
) {
  const { accountId } = context.actor;
  const waiting = { draftId: caseId, accountId, purpose: "answer" } as const;
  const act = { caseId, revision, action, note: answer, data: { documentNumber } };
  return actOnCase(context, act, async ({ tx, transition }) => {
    const files = await listWaitingFiles(tx, waiting);
    const lacking = lackingProof(transition.requires, files);
    if (lacking) return fail(lacking);

    return ok({
      changes: { answeredBy: accountId },
      data: { files: files.length },
      afterwards: async (eventId) => {
        await tieFiles(tx, waiting, { caseFileId: caseId, eventId });
        await deleteAnswerDraft(tx, { caseFileId: caseId, accountId });
      },
    });
  });
}
