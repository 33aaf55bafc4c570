import "server-only";
import { and, eq, isNotNull, isNull, or } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { oversightFiles, oversightResults, recordFiles, units } from "@/db/schema";

type Withdrawal = {
  readonly withdrawnAt: Date;
  readonly withdrawnReason: string;
  readonly withdrawnBy: string;
};

/** Takes a public file of a record away; the draft it came with, or null when there is no such file. */
export async function withdrawRecordFile(tx: Transaction, id: string, withdrawal: Withdrawal) {
  const [file] = await tx
    .update(recordFiles)
    .set(withdrawal)
    .where(
      and(eq(recordFiles.id, id), isNull(recordFiles.withdrawnAt), isNotNull(recordFiles.recordId)),
    )
    .returning({ draftId: recordFiles.draftId, name: recordFiles.originalName });
  return file ?? null;
}

/** The same of a file of oversight: the result it belongs to. */
export async function withdrawOversightFile(tx: Transaction, id: string, withdrawal: Withdrawal) {
  const [file] = await tx
    .update(oversightFiles)
    .set(withdrawal)
    .where(
      and(
        eq(oversightFiles.id, id),
        isNull(oversightFiles.withdrawnAt),
        or(isNotNull(oversightFiles.findingKey), isNotNull(oversightFiles.replyId)),
      ),
    )
    .returning({ resultId: oversightFiles.resultId, name: oversightFiles.originalName });
  if (!file) return null;
  const [result] = await tx
    .select({ slug: oversightResults.slug, unitSlug: units.slug })
    .from(oversightResults)
    .innerJoin(units, eq(units.id, oversightResults.unitId))
    .where(eq(oversightResults.id, file.resultId));
  return result ? { ...file, ...result } : null;
}
