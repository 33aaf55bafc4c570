import "server-only";
import { and, eq, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { positions, recordDraftEvents, recordDrafts, units } from "@/db/schema";
import { type Actor, roleOf } from "@/lib/domain/actor";
import type { AnyContent } from "@/lib/domain/record/declaration";
import type { AuthoredKind, RecordDraftAction, RecordDraftState } from "@/lib/domain/record/draft";
import type { ScoreBasis } from "@/lib/domain/record/score-basis";

export type NewRecordDraft = {
  readonly kind: AuthoredKind;
  readonly recordId: string | null;
  readonly unitId: string;
  readonly content: AnyContent;
  readonly baseVersion: number | null;
  readonly reason: string | null;
  readonly isWithdrawal?: boolean;
  readonly scoreBasis?: ScoreBasis;
  readonly state: "draft" | "submitted";
  readonly draftedBy: string | null;
};

export async function insertRecordDraft(tx: Transaction, row: NewRecordDraft): Promise<string> {
  const [stored] = await tx.insert(recordDrafts).values(row).returning({ id: recordDrafts.id });
  if (!stored) throw new Error("the draft was not stored");
  return stored.id;
}

/** One draft with what the rules need of it. Nobody waits for it: whoever changes it names the revision they read. */
export async function findRecordDraft(tx: Transaction, id: string) {
  const [row] = await tx
    .select({
      id: recordDrafts.id,
      kind: recordDrafts.kind,
      recordId: recordDrafts.recordId,
      unitId: recordDrafts.unitId,
      unitSlug: units.slug,
      content: recordDrafts.content,
      baseVersion: recordDrafts.baseVersion,
      reason: recordDrafts.reason,
      isWithdrawal: recordDrafts.isWithdrawal,
      scoreBasis: recordDrafts.scoreBasis,
      state: recordDrafts.state,
      revision: recordDrafts.revision,
      draftedBy: positions.accountId,
    })
    .from(recordDrafts)
    .innerJoin(units, eq(units.id, recordDrafts.unitId))
    .leftJoin(positions, eq(positions.id, recordDrafts.draftedBy))
    .where(eq(recordDrafts.id, id));
  return row ?? null;
}

export type LoadedRecordDraft = NonNullable<Awaited<ReturnType<typeof findRecordDraft>>>;

type DraftChange = {
  readonly state: RecordDraftState;
  readonly content?: AnyContent;
  readonly baseVersion?: number | null;
  readonly reason?: string | null;
  readonly draftedBy?: string;
  readonly approvedBy?: string;
  readonly returnedNote?: string | null;
  readonly recordId?: string;
  readonly publishedVersion?: number;
  readonly publishedAt?: Date;
};

/** Moves a draft on, unless somebody came between since this revision: then false. */
export async function changeRecordDraft(
  tx: Transaction,
  { id, revision }: Pick<LoadedRecordDraft, "id" | "revision">,
  change: DraftChange,
): Promise<boolean> {
  const changed = await tx
    .update(recordDrafts)
    .set({ ...change, revision: revision + 1, updatedAt: sql`now()` })
    .where(and(eq(recordDrafts.id, id), eq(recordDrafts.revision, revision)))
    .returning({ id: recordDrafts.id });
  return changed.length > 0;
}

export type RecordDraftEvent = {
  readonly draftId: string;
  readonly action: RecordDraftAction;
  readonly actor: Actor;
  readonly at: Date;
  readonly note?: string | null;
};

/** One line of the trail, in the transaction of what it tells. */
export async function recordDraftEvent(
  tx: Transaction,
  { actor, note = null, ...event }: RecordDraftEvent,
): Promise<void> {
  await tx.insert(recordDraftEvents).values({
    ...event,
    note,
    accountId: actor.accountId,
    positionId: actor.position?.id ?? null,
    role: roleOf(actor),
  });
}
