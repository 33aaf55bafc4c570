import "server-only";
import type { Transaction } from "@/db/client";
import { hitRateLimit } from "@/db/commands/account";
import { insertAttachment, listWaitingFiles, type Waiting } from "@/db/commands/attachment";
import { findCaseFile, findSentCase } from "@/db/commands/case-file";
import { insertDraft, lockDraft, saveAnswers } from "@/db/commands/draft";
import {
  admitFile,
  MAX_UPLOADS_PER_HOUR,
  type RefusedFile,
  type StoredFile,
} from "@/lib/domain/case-file/attachments";
import type { DraftAnswers, Typed } from "@/lib/domain/case-file/draft";
import { may } from "@/lib/domain/case-file/permissions";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { DeskContext, ResidentContext } from "@/lib/use-cases/case-file/situation";
import { carryOut } from "@/lib/use-cases/context";

/** What an upload brought: files that are safe on the disk, and those that could not be taken. */
export type Upload = {
  readonly stored: readonly StoredFile[];
  readonly refused: readonly RefusedFile[];
};

export type Attached = {
  /** The draft was sent meanwhile, in another window: these files came too late for it. */
  readonly sentAs: string | null;
  readonly refused: readonly RefusedFile[];
};

export const ATTACH_PROBLEMS = ["draft_not_found", "case_not_found", "too_many_uploads"] as const;
export type AttachProblem = (typeof ATTACH_PROBLEMS)[number];

/**
 * Asked before the first byte is read: whether this account may send files here now. Counts the try, so that files
 * that are refused count too.
 */
export async function mayUpload(
  context: ResidentContext | DeskContext,
): Promise<Result<null, "too_many_uploads">> {
  // Not `carryOut`: a refusal must not take the counted try back.
  let seconds = 0;
  await carryOut<Result<null, never>>(context, async (tx) => {
    const key = `upload:${context.scope.accountId}`;
    seconds = await hitRateLimit(tx, { key, atMost: MAX_UPLOADS_PER_HOUR, seconds: 3600 });
    return ok(null);
  });
  return seconds > 0 ? fail("too_many_uploads") : ok(null);
}

/** Lays files beside a draft. What was refused is kept with it, so that the next page can say so. */
export async function attachToDraft(
  context: ResidentContext,
  draftId: string,
  upload: Upload,
): Promise<Result<Attached, AttachProblem>> {
  return carryOut<Result<Attached, AttachProblem>>(context, async (tx, now) => {
    const answers = await lockDraft(tx, draftId);
    if (!answers) {
      const sent = await findSentCase(tx, draftId);
      return sent ? ok({ sentAs: sent.id, refused: [] }) : fail("draft_not_found");
    }
    const { accountId } = context.scope;
    const refused = await layFiles(tx, { draftId, accountId, purpose: "evidence" }, upload);
    await saveAnswers(tx, draftId, { answers: { ...answers, refused }, at: now });
    return ok({ sentAs: null, refused });
  });
}

/** The same for a supplement: files and words wait under the id of the case until they are sent. */
export async function attachToSupplement(
  context: ResidentContext,
  { caseId, typed }: { caseId: string; typed: Typed },
  upload: Upload,
): Promise<Result<Attached, AttachProblem>> {
  return carryOut<Result<Attached, AttachProblem>>(context, async (tx, now) => {
    const caseFile = await findCaseFile(tx, caseId);
    if (!caseFile || !may(context.actor, "supplement", caseFile)) return fail("case_not_found");

    const { accountId } = context.scope;
    await insertDraft(tx, { id: caseId, accountId, at: now });
    const answers = await lockDraft(tx, caseId);
    if (!answers) return fail("case_not_found");

    const refused = await layFiles(
      tx,
      { draftId: caseId, accountId, purpose: "supplement" },
      upload,
    );
    const changed: DraftAnswers = { ...answers, supplement: typed, refused };
    await saveAnswers(tx, caseId, { answers: changed, at: now });
    return ok({ sentAs: null, refused });
  });
}

/** Takes what there is room for; the rest joins the refused. */
export async function layFiles(
  tx: Transaction,
  where: Waiting,
  { stored, refused }: Upload,
): Promise<RefusedFile[]> {
  const there: { sha256: string; byteSize: number }[] = await listWaitingFiles(tx, where);
  const turnedAway = [...refused];
  for (const file of stored) {
    const admitted = admitFile(there, file);
    if (!admitted.ok) turnedAway.push({ name: file.originalName, problem: admitted.problem });
    else {
      await insertAttachment(tx, where, file);
      there.push(file);
    }
  }
  return turnedAway;
}
