import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { oversightDrafts, oversightFiles } from "@/db/schema";
import type { RefusedFile, StoredFile } from "@/lib/domain/case-file/attachments";

/** What a file is laid beside: a finding of a version in the making, or a report of completion that is being written. */
export type Beside =
  | { readonly resultId: string; readonly version: number; readonly findingKey: string }
  | {
      readonly resultId: string;
      readonly recommendationId: string;
      readonly accountId: string;
    };

const beside = (where: Beside) =>
  "findingKey" in where
    ? and(
        eq(oversightFiles.resultId, where.resultId),
        eq(oversightFiles.findingKey, where.findingKey),
      )
    : waiting(where);

const waiting = ({
  recommendationId,
  accountId,
}: {
  readonly recommendationId: string;
  readonly accountId: string;
}) =>
  and(
    eq(oversightFiles.recommendationId, recommendationId),
    eq(oversightFiles.uploadedBy, accountId),
    isNull(oversightFiles.replyId),
  );

/** What lies there already; for proof only what waits. */
export async function listFilesBeside(tx: Transaction, where: Beside) {
  return tx
    .select({
      id: oversightFiles.id,
      sha256: oversightFiles.sha256,
      mediaType: oversightFiles.mediaType,
      byteSize: oversightFiles.byteSize,
      originalName: oversightFiles.originalName,
      description: oversightFiles.description,
    })
    .from(oversightFiles)
    .where(beside(where))
    .orderBy(asc(oversightFiles.createdAt), asc(oversightFiles.id));
}

type NewFile = StoredFile & { readonly description: string; readonly uploadedBy: string };

/** A row for bytes that are already safe on the disk. */
export async function insertOversightFile(
  tx: Transaction,
  where: Beside,
  { sha256, mediaType, byteSize, originalName, description, uploadedBy }: NewFile,
): Promise<void> {
  const { resultId } = where;
  const place =
    "findingKey" in where
      ? { findingKey: where.findingKey, version: where.version }
      : { recommendationId: where.recommendationId };
  await tx.insert(oversightFiles).values({
    resultId,
    ...place,
    sha256,
    mediaType,
    byteSize,
    originalName,
    description,
    uploadedBy,
  });
}

/** Takes away one file that came with this version; false when it isn't there. The bytes are swept later. */
export async function deleteFindingFile(
  tx: Transaction,
  { resultId, version, fileId }: { resultId: string; version: number; fileId: string },
): Promise<boolean> {
  const gone = await tx
    .delete(oversightFiles)
    .where(
      and(
        eq(oversightFiles.id, fileId),
        eq(oversightFiles.resultId, resultId),
        eq(oversightFiles.version, version),
      ),
    )
    .returning({ id: oversightFiles.id });
  return gone.length > 0;
}

type Waiting = { readonly recommendationId: string; readonly accountId: string };

export async function deleteWaitingProof(
  tx: Transaction,
  where: Waiting,
  fileId: string,
): Promise<void> {
  await tx.delete(oversightFiles).where(and(waiting(where), eq(oversightFiles.id, fileId)));
}

/** The waiting files prove this report. */
export async function tieProof(tx: Transaction, where: Waiting, replyId: string): Promise<void> {
  await tx.update(oversightFiles).set({ replyId }).where(waiting(where));
}

type Whose = { readonly about: string; readonly accountId: string };

/** One draft per person and thing; the newest words count. */
export async function saveOversightDraft(
  tx: Transaction,
  whose: Whose,
  {
    typed,
    refused,
    at,
  }: {
    readonly typed: Readonly<Record<string, string>>;
    readonly refused: readonly RefusedFile[];
    readonly at: Date;
  },
): Promise<void> {
  const changed = { typed, refused, updatedAt: at };
  await tx
    .insert(oversightDrafts)
    .values({ ...whose, ...changed })
    .onConflictDoUpdate({
      target: [oversightDrafts.about, oversightDrafts.accountId],
      set: changed,
    });
}

export async function deleteOversightDraft(
  tx: Transaction,
  { about, accountId }: Whose,
): Promise<void> {
  await tx
    .delete(oversightDrafts)
    .where(and(eq(oversightDrafts.about, about), eq(oversightDrafts.accountId, accountId)));
}
