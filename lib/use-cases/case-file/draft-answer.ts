import "server-only";
import { saveAnswerDraft } from "@/db/commands/answer-draft";
import { findCaseFile } from "@/db/commands/case-file";
import type { RefusedFile } from "@/lib/domain/case-file/attachments";
import { may } from "@/lib/domain/case-file/permissions";
import { fail, ok, type Result } from "@/lib/domain/result";
import { layFiles, type Upload } from "@/lib/use-cases/case-file/attach-file";
import type { DeskContext } from "@/lib/use-cases/case-file/situation";
import { carryOut } from "@/lib/use-cases/context";

type Draft = { readonly caseId: string; readonly typed: Readonly<Record<string, string>> };

export type Drafted = { readonly refused: readonly RefusedFile[] };

/** Keeps what is written of an answer and the files that came with it, until it is sent. */
export async function draftAnswer(
  context: DeskContext,
  { caseId, typed }: Draft,
  upload: Upload,
): Promise<Result<Drafted, "case_not_found">> {
  const { actor, scope } = context;
  return carryOut<Result<Drafted, "case_not_found">>(context, async (tx, now) => {
    const caseFile = await findCaseFile(tx, caseId);
    const isTheirs =
      caseFile && (may(actor, "answer", caseFile) || may(actor, "reprocess_answer", caseFile));
    if (!isTheirs) return fail("case_not_found");

    const { accountId } = scope;
    const waiting = { draftId: caseId, accountId, purpose: "answer" } as const;
    const refused = await layFiles(tx, waiting, upload);
    await saveAnswerDraft(tx, { caseFileId: caseId, accountId }, { typed, refused, at: now });
    return ok({ refused });
  });
}
