import "server-only";
import { asc, eq } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { recordFiles } from "@/db/schema";
import { withScope } from "@/db/scope";
import { PUBLIC, type Scope } from "@/lib/domain/scope";

/** Papers and photographs that are public with a record. */
export async function listPublicFiles(tx: Transaction, recordId: string) {
  return tx
    .select({
      id: recordFiles.id,
      mediaType: recordFiles.mediaType,
      byteSize: recordFiles.byteSize,
      originalName: recordFiles.originalName,
      description: recordFiles.description,
      withdrawnAt: recordFiles.withdrawnAt,
      withdrawnReason: recordFiles.withdrawnReason,
    })
    .from(recordFiles)
    .where(eq(recordFiles.recordId, recordId))
    .orderBy(asc(recordFiles.createdAt), asc(recordFiles.id));
}

/** One file as row-level security lets it be seen: by everybody once its record is public, before that by the desk. */
export async function openRecordFile(scope: Scope | null, id: string) {
  return withScope(scope ?? PUBLIC, async (tx) => {
    const [file] = await tx
      .select({
        sha256: recordFiles.sha256,
        mediaType: recordFiles.mediaType,
        byteSize: recordFiles.byteSize,
        originalName: recordFiles.originalName,
        withdrawnAt: recordFiles.withdrawnAt,
      })
      .from(recordFiles)
      .where(eq(recordFiles.id, id));
    return file ?? null;
  });
}
