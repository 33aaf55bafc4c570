import "server-only";
import { and, eq, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { scheduledPublications } from "@/db/schema";
import type { PositionRole } from "@/lib/domain/actor";
import type { ScheduledKind } from "@/lib/domain/publication/schedule";

type NewSchedule = Pick<
  typeof scheduledPublications.$inferInsert,
  "kind" | "versionId" | "revision" | "unitId" | "positionId" | "dueAt"
>;

/** One hour for a version: setting another takes the place of the one before. */
export async function insertSchedule(tx: Transaction, schedule: NewSchedule): Promise<void> {
  await cancelSchedule(tx, schedule.versionId);
  await tx.insert(scheduledPublications).values(schedule);
}

/** True when there was one to cancel. */
export async function cancelSchedule(tx: Transaction, versionId: string): Promise<boolean> {
  const cancelled = await tx
    .update(scheduledPublications)
    .set({ state: "cancelled", settledAt: sql`now()` })
    .where(
      and(
        eq(scheduledPublications.versionId, versionId),
        eq(scheduledPublications.state, "waiting"),
      ),
    )
    .returning({ id: scheduledPublications.id });
  return cancelled.length > 0;
}

/** What has come to its hour, with whoever approved it as they are in office today. */
export type DuePublication = {
  readonly id: string;
  readonly kind: ScheduledKind;
  readonly versionId: string;
  readonly revision: number;
  readonly accountId: string;
  readonly name: string;
  readonly positionId: string;
  readonly role: PositionRole;
  readonly unitId: string;
  readonly unitIds: readonly string[];
  readonly isInOffice: boolean;
};

type DueRow = {
  readonly id: string;
  readonly kind: ScheduledKind;
  readonly version_id: string;
  readonly revision: number;
  readonly account_id: string;
  readonly name: string;
  readonly position_id: string;
  readonly role: PositionRole;
  readonly unit_id: string;
  readonly unit_ids: readonly string[];
  readonly is_in_office: boolean;
};

/** The next one due; only one worker at a time is given any, until its transaction ends. */
export async function nextDuePublication(tx: Transaction): Promise<DuePublication | null> {
  const [row] = await tx.execute<DueRow>(sql`select * from next_due_publication()`);
  if (!row) return null;
  const { id, kind, revision, name, role } = row;
  return {
    id,
    kind,
    revision,
    name,
    role,
    versionId: row.version_id,
    accountId: row.account_id,
    positionId: row.position_id,
    unitId: row.unit_id,
    unitIds: row.unit_ids,
    isInOffice: row.is_in_office,
  };
}

/** What came of it; a problem is why it could not be. */
export async function settleSchedule(
  tx: Transaction,
  id: string,
  problem: string | null,
): Promise<void> {
  await tx
    .update(scheduledPublications)
    .set({ state: problem === null ? "published" : "refused", problem, settledAt: sql`now()` })
    .where(eq(scheduledPublications.id, id));
}
