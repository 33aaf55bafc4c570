import "server-only";
import { and, eq } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { answerDrafts } from "@/db/schema";
import type { RefusedFile } from "@/lib/domain/case-file/attachments";

type Whose = { readonly caseFileId: string; readonly accountId: string };

type AnswerDraft = {
  /** As it was typed. */
  readonly typed: Readonly<Record<string, string>>;
  readonly refused: readonly RefusedFile[];
};

/** One draft per person and case; the newest words count. */
export async function saveAnswerDraft(
  tx: Transaction,
  whose: Whose,
  { typed, refused, at }: AnswerDraft & { readonly at: Date },
): Promise<void> {
  const changed = { typed, refused, updatedAt: at };
  await tx
    .insert(answerDrafts)
    .values({ ...whose, ...changed })
    .onConflictDoUpdate({
      target: [answerDrafts.caseFileId, answerDrafts.accountId],
      set: changed,
    });
}

export async function deleteAnswerDraft(
  tx: Transaction,
  { caseFileId, accountId }: Whose,
): Promise<void> {
  await tx
    .delete(answerDrafts)
    .where(and(eq(answerDrafts.caseFileId, caseFileId), eq(answerDrafts.accountId, accountId)));
}
