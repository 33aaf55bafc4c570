import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { recordFiles } from "@/db/schema";
import type { StoredFile } from "@/lib/domain/case-file/attachments";

/** What came with a draft so far. */
export async function listDraftFiles(tx: Transaction, draftId: string) {
  return tx
    .select({ id: recordFiles.id, sha256: recordFiles.sha256, byteSize: recordFiles.byteSize })
    .from(recordFiles)
    .where(eq(recordFiles.draftId, draftId))
    .orderBy(asc(recordFiles.createdAt), asc(recordFiles.id));
}

type NewFile = StoredFile & {
  readonly draftId: string;
  readonly description: string;
  readonly uploadedBy: string;
};

/** A row for bytes that are already safe on the disk. */
export async function insertRecordFile(tx: Transaction, file: NewFile): Promise<void> {
  const { draftId, sha256, mediaType, byteSize, originalName, description, uploadedBy } = file;
  await tx
    .insert(recordFiles)
    .values({ draftId, sha256, mediaType, byteSize, originalName, description, uploadedBy });
}

/** Takes a file away while its draft is being written; false when it isn't there. The bytes are swept later. */
export async function deleteRecordFile(
  tx: Transaction,
  { draftId, fileId }: { readonly draftId: string; readonly fileId: string },
): Promise<boolean> {
  const gone = await tx
    .delete(recordFiles)
    .where(and(eq(recordFiles.id, fileId), eq(recordFiles.draftId, draftId)))
    .returning({ id: recordFiles.id });
  return gone.length > 0;
}

/** What came with a draft belongs to its record from now on. */
export async function tieRecordFiles(
  tx: Transaction,
  draftId: string,
  recordId: string,
): Promise<void> {
  await tx
    .update(recordFiles)
    .set({ recordId })
    .where(and(eq(recordFiles.draftId, draftId), isNull(recordFiles.recordId)));
}
