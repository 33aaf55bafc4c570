import "server-only";
import { and, asc, eq, isNotNull, isNull, type SQL } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { oversightDrafts, oversightFiles } from "@/db/schema";
import { withScope } from "@/db/scope";
import { readUploadDraft } from "@/lib/domain/oversight/upload-draft";
import { PUBLIC, type Scope } from "@/lib/domain/scope";

/** One file as row-level security lets it be seen: by everybody once it is published, before that by who works on it. */
export async function openOversightFile(scope: Scope | null, id: string) {
  return withScope(scope ?? PUBLIC, async (tx) => {
    const [file] = await tx
      .select({
        sha256: oversightFiles.sha256,
        mediaType: oversightFiles.mediaType,
        byteSize: oversightFiles.byteSize,
        originalName: oversightFiles.originalName,
        withdrawnAt: oversightFiles.withdrawnAt,
      })
      .from(oversightFiles)
      .where(eq(oversightFiles.id, id));
    return file ?? null;
  });
}

const filesWhere = async (tx: Transaction, condition: SQL | undefined) =>
  tx
    .select({
      id: oversightFiles.id,
      findingKey: oversightFiles.findingKey,
      version: oversightFiles.version,
      replyId: oversightFiles.replyId,
      mediaType: oversightFiles.mediaType,
      byteSize: oversightFiles.byteSize,
      originalName: oversightFiles.originalName,
      description: oversightFiles.description,
      withdrawnAt: oversightFiles.withdrawnAt,
      withdrawnReason: oversightFiles.withdrawnReason,
    })
    .from(oversightFiles)
    .where(condition)
    .orderBy(asc(oversightFiles.createdAt), asc(oversightFiles.id));

/** Files of every finding of a result that this scope may see. */
export const listFindingFiles = async (tx: Transaction, resultId: string) =>
  filesWhere(tx, and(eq(oversightFiles.resultId, resultId), isNotNull(oversightFiles.findingKey)));

/** Proof of what was done about one recommendation: of its reports, and what this person has laid by for the next. */
export async function listProof(tx: Transaction, recommendationId: string, accountId: string) {
  const own = eq(oversightFiles.recommendationId, recommendationId);
  return {
    sent: await filesWhere(tx, and(own, isNotNull(oversightFiles.replyId))),
    waiting: await filesWhere(
      tx,
      and(own, isNull(oversightFiles.replyId), eq(oversightFiles.uploadedBy, accountId)),
    ),
  };
}

/** What this person has typed beside files and not sent yet. */
export async function findUploadDraft(tx: Transaction, about: string, accountId: string) {
  const [row] = await tx
    .select({ typed: oversightDrafts.typed, refused: oversightDrafts.refused })
    .from(oversightDrafts)
    .where(and(eq(oversightDrafts.about, about), eq(oversightDrafts.accountId, accountId)));
  return readUploadDraft(row);
}
