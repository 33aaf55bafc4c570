import "server-only";
import { findSentCase } from "@/db/commands/case-file";
import { lockDraft, saveAnswers } from "@/db/commands/draft";
import type { DraftPage, Typed } from "@/lib/domain/case-file/draft";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { ResidentContext } from "@/lib/use-cases/case-file/situation";
import { carryOut } from "@/lib/use-cases/context";

export type SavedStep = { readonly sentAs: string | null };

/**
 * Keeps what was typed on one page, whether it holds up or not: words are judged when they are sent.
 * A draft sent meanwhile, in another window, answers with its case.
 */
export async function saveDraftStep(
  context: ResidentContext,
  { draftId, page, typed }: { draftId: string; page: DraftPage; typed: Typed },
): Promise<Result<SavedStep, "draft_not_found">> {
  return carryOut<Result<SavedStep, "draft_not_found">>(context, async (tx, now) => {
    const answers = await lockDraft(tx, draftId);
    if (!answers) {
      const sent = await findSentCase(tx, draftId);
      return sent ? ok({ sentAs: sent.id }) : fail("draft_not_found");
    }
    await saveAnswers(tx, draftId, { answers: { ...answers, [page]: typed }, at: now });
    return ok({ sentAs: null });
  });
}
