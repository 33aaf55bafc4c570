import "server-only";
import { count, eq, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { deleteFilesOfDrafts } from "@/db/commands/attachment";
import { drafts } from "@/db/schema";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { type DraftAnswers, readAnswers } from "@/lib/domain/case-file/draft";

/** The draft as it stands, locked until the transaction ends; null when it is sent, thrown away or somebody else's. */
export async function lockDraft(tx: Transaction, id: string): Promise<DraftAnswers | null> {
  const [row] = await tx
    .select({ answers: drafts.answers })
    .from(drafts)
    .where(eq(drafts.id, id))
    .for("update");
  return row ? readAnswers(row.answers) : null;
}

/** Begins a draft under a key made by the form; a form sent twice begins one. */
export async function insertDraft(
  tx: Transaction,
  { id, accountId, at }: { id: string; accountId: string; at: Date },
): Promise<void> {
  await tx
    .insert(drafts)
    .values({ id, accountId, createdAt: at, updatedAt: at })
    .onConflictDoNothing();
}

export async function saveAnswers(
  tx: Transaction,
  id: string,
  { answers, at }: { answers: DraftAnswers; at: Date },
): Promise<void> {
  await tx.update(drafts).set({ answers, updatedAt: at }).where(eq(drafts.id, id));
}

export async function deleteDraft(tx: Transaction, id: string): Promise<void> {
  await tx.delete(drafts).where(eq(drafts.id, id));
}

export async function countDrafts(tx: Transaction, accountId: string): Promise<number> {
  const [row] = await tx
    .select({ drafts: count() })
    .from(drafts)
    .where(eq(drafts.accountId, accountId));
  return row?.drafts ?? 0;
}

/** Removes the drafts last written before that day, with what waited beside them, and says how many. For the worker only. */
export async function sweepDrafts(tx: Transaction, before: CalendarDate): Promise<number> {
  const gone = await tx
    .delete(drafts)
    .where(sql`(${drafts.updatedAt} at time zone 'Asia/Ho_Chi_Minh')::date < ${before}::date`)
    .returning({ id: drafts.id });
  await deleteFilesOfDrafts(
    tx,
    gone.map(({ id }) => id),
  );
  return gone.length;
}
