import "server-only";
import { and, eq, isNull } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { receptionConclusions, units } from "@/db/schema";
import type { CalendarDate } from "@/lib/domain/calendar-date";

type New = Omit<
  typeof receptionConclusions.$inferInsert,
  "id" | "doneOn" | "evidence" | "doneBy" | "doneAt"
>;

export async function insertConclusion(tx: Transaction, conclusion: New): Promise<void> {
  await tx.insert(receptionConclusions).values(conclusion);
}

/** A conclusion with what its follow-up needs; null when it isn't there or isn't theirs. */
export async function findConclusion(tx: Transaction, id: string) {
  const [row] = await tx
    .select({
      id: receptionConclusions.id,
      entryId: receptionConclusions.entryId,
      unitId: receptionConclusions.unitId,
      unitSlug: units.slug,
      concludedOn: receptionConclusions.concludedOn,
    })
    .from(receptionConclusions)
    .innerJoin(units, eq(units.id, receptionConclusions.unitId))
    .where(eq(receptionConclusions.id, id));
  return row ?? null;
}

type Done = {
  readonly id: string;
  readonly doneOn: CalendarDate;
  readonly evidence: string;
  readonly doneBy: string;
  readonly doneAt: Date;
};

/** That it was done; false when somebody has said so meanwhile. */
export async function recordConclusionDone(
  tx: Transaction,
  { id, ...done }: Done,
): Promise<boolean> {
  const written = await tx
    .update(receptionConclusions)
    .set(done)
    .where(and(eq(receptionConclusions.id, id), isNull(receptionConclusions.doneOn)))
    .returning({ id: receptionConclusions.id });
  return written.length > 0;
}
