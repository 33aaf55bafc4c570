import "server-only";
import { findSentCase } from "@/db/commands/case-file";
import { countDrafts, insertDraft, lockDraft, saveAnswers } from "@/db/commands/draft";
import type { DraftAnswers, Typed } from "@/lib/domain/case-file/draft";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { ResidentContext } from "@/lib/use-cases/case-file/situation";
import { carryOut } from "@/lib/use-cases/context";

/** Nobody writes more at once; somebody who does is asked to finish or throw away some first. */
const MAX_DRAFTS = 20;

type Begun = {
  readonly draftId: string;
  readonly questions: Typed;
  /** What is filled in for whoever came to ask for one thing; what they answered themselves stays. */
  readonly given?: Pick<DraftAnswers, "place" | "content">;
};

/** The first answers make a draft, under a key the form brought along: sent twice it is begun once. */
export async function openDraft(
  context: ResidentContext,
  { draftId, questions, given = {} }: Begun,
): Promise<Result<null, "drafts_too_many" | "draft_not_found">> {
  return carryOut<Result<null, "drafts_too_many" | "draft_not_found">>(context, async (tx, now) => {
    const { accountId } = context.scope;
    if ((await countDrafts(tx, accountId)) >= MAX_DRAFTS && !(await lockDraft(tx, draftId))) {
      return fail("drafts_too_many");
    }
    if (await findSentCase(tx, draftId)) return fail("draft_not_found");

    await insertDraft(tx, { id: draftId, accountId, at: now });
    const answers = await lockDraft(tx, draftId);
    // The key is somebody else's: to us it does not exist.
    if (!answers) return fail("draft_not_found");

    await saveAnswers(tx, draftId, { answers: { ...given, ...answers, questions }, at: now });
    return ok(null);
  });
}
