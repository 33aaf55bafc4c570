import "server-only";
import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { attachments } from "@/db/schema";
import type { StoredFile } from "@/lib/domain/case-file/attachments";

/** What a file is for, where it waits and whose it is, until it is tied to a case. */
export type Waiting = {
  /** The draft; for a supplement or an answer the case itself. */
  readonly draftId: string;
  readonly accountId: string;
  readonly purpose: "evidence" | "supplement" | "answer";
};

const waiting = ({ draftId, accountId, purpose }: Waiting) =>
  and(
    eq(attachments.draftId, draftId),
    eq(attachments.uploadedBy, accountId),
    eq(attachments.purpose, purpose),
    isNull(attachments.caseFileId),
  );

export async function listWaitingFiles(tx: Transaction, where: Waiting) {
  return tx
    .select({
      id: attachments.id,
      sha256: attachments.sha256,
      mediaType: attachments.mediaType,
      byteSize: attachments.byteSize,
      originalName: attachments.originalName,
    })
    .from(attachments)
    .where(waiting(where))
    .orderBy(asc(attachments.createdAt), asc(attachments.id));
}

/** A row for bytes that are already safe on the disk. */
export async function insertAttachment(
  tx: Transaction,
  { draftId, accountId, purpose }: Waiting,
  file: StoredFile,
): Promise<void> {
  await tx.insert(attachments).values({ draftId, uploadedBy: accountId, purpose, ...file });
}

/** Takes one waiting file away, or all of them; the bytes are swept later. */
export async function deleteWaitingFiles(
  tx: Transaction,
  where: Waiting,
  attachmentId?: string,
): Promise<void> {
  const one = attachmentId === undefined ? undefined : eq(attachments.id, attachmentId);
  await tx.delete(attachments).where(and(waiting(where), one));
}

/** A supplement in the making lies under its case's id, where files of an answer may wait too: those stay. */
export async function deleteFilesOfDrafts(
  tx: Transaction,
  draftIds: readonly string[],
): Promise<void> {
  await tx
    .delete(attachments)
    .where(
      and(
        inArray(attachments.draftId, [...draftIds]),
        inArray(attachments.purpose, ["evidence", "supplement"]),
        isNull(attachments.caseFileId),
      ),
    );
}

/** The waiting files become part of the case and of this line of its timeline. */
export async function tieFiles(
  tx: Transaction,
  where: Waiting,
  { caseFileId, eventId }: { caseFileId: string; eventId: number },
): Promise<void> {
  await tx.update(attachments).set({ caseFileId, eventId, draftId: null }).where(waiting(where));
}

/** Which of these files some row speaks of, whoever may see that row. For the worker only. */
export async function listFilesInUse(
  tx: Transaction,
  hashes: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await tx.execute<{ hash: string }>(
    sql`select hash from files_in_use(${sql.param([...hashes])}::text[]) as hash`,
  );
  return new Set(rows.map(({ hash }) => hash));
}

/** What was sent with a letter belongs to each of its parts; the bytes are stored once. */
export async function copyFiles(
  tx: Transaction,
  { from, to, eventId, by }: { from: string; to: string; eventId: number; by: string },
): Promise<void> {
  const files = await tx
    .select({
      purpose: attachments.purpose,
      sha256: attachments.sha256,
      mediaType: attachments.mediaType,
      byteSize: attachments.byteSize,
      originalName: attachments.originalName,
    })
    .from(attachments)
    .where(
      and(
        eq(attachments.caseFileId, from),
        inArray(attachments.purpose, ["evidence", "supplement"]),
      ),
    )
    .orderBy(asc(attachments.createdAt), asc(attachments.id));
  if (files.length === 0) return;
  await tx
    .insert(attachments)
    .values(files.map((file) => ({ ...file, caseFileId: to, eventId, uploadedBy: by })));
}
