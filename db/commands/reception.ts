import "server-only";
import { and, eq, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { caseFiles, receptionEntries, receptionVersions, receptionVisitors } from "@/db/schema";
import type { Reference } from "@/lib/domain/case-file/reference";
import type { ReceptionEntry } from "@/lib/domain/reception/entry";

/** Whoever sends the same form at the same moment waits here for the other. */
export async function lockReceptionKey(tx: Transaction, key: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
}

/** The line that came out of somebody's form, when they sent it before. */
export async function findRecorded(
  tx: Transaction,
  recordedBy: string,
  key: string,
): Promise<string | null> {
  const [row] = await tx
    .select({ entryId: receptionVersions.entryId })
    .from(receptionVersions)
    .where(and(eq(receptionVersions.recordedBy, recordedBy), eq(receptionVersions.key, key)));
  return row?.entryId ?? null;
}

/** A line of the book as far as its correction needs it; null when it isn't there or isn't theirs. */
export async function findReceptionEntry(tx: Transaction, id: string) {
  const [row] = await tx
    .select({
      id: receptionEntries.id,
      unitId: receptionEntries.unitId,
      year: receptionEntries.year,
      currentVersion: receptionEntries.currentVersion,
    })
    .from(receptionEntries)
    .where(eq(receptionEntries.id, id));
  return row ?? null;
}

/** The case of the ward's own registers that bears this number. */
export async function findCaseNumbered(
  tx: Transaction,
  unitId: string,
  { series, year, number }: Reference,
): Promise<string | null> {
  const [row] = await tx
    .select({ id: caseFiles.id })
    .from(caseFiles)
    .where(
      and(
        eq(caseFiles.filedUnitId, unitId),
        eq(caseFiles.registerSeries, series),
        eq(caseFiles.registerYear, year),
        eq(caseFiles.registerNumber, number),
      ),
    );
  return row?.id ?? null;
}

export type NewEntry = {
  readonly id?: string;
  readonly unitId: string;
  readonly year: number;
  readonly isDemonstration?: boolean;
};

/** The next line of the book; the database gives it its number. */
export async function openReceptionEntry(tx: Transaction, entry: NewEntry): Promise<string> {
  const [row] = await tx
    .insert(receptionEntries)
    .values(entry)
    .returning({ id: receptionEntries.id });
  if (!row) throw new Error("the line was not stored");
  return row.id;
}

export type NewReceptionVersion = Pick<
  typeof receptionVersions.$inferInsert,
  | "entryId"
  | "version"
  | "key"
  | "cause"
  | "reason"
  | "caseFileId"
  | "recordedBy"
  | "positionId"
  | "recordedAt"
> & { readonly entry: ReceptionEntry };

/** Puts words into force; false when somebody else has written that version meanwhile. */
export async function writeReceptionVersion(
  tx: Transaction,
  { entry, ...version }: NewReceptionVersion,
): Promise<boolean> {
  const { visitor, matter, ...facts } = entry;
  const written = await tx
    .insert(receptionVersions)
    .values({ ...version, ...facts, ...matter })
    .onConflictDoNothing()
    .returning({ entryId: receptionVersions.entryId });
  if (written.length === 0) return false;
  const { entryId, version: number } = version;
  if (visitor) await tx.insert(receptionVisitors).values({ ...visitor, entryId, version: number });
  return true;
}
