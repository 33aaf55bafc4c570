import "server-only";
import type { Transaction } from "@/db/client";
import {
  findings,
  oversightEvents,
  oversightResults,
  oversightResultVersions,
  recommendations,
} from "@/db/schema";

export type ImportedResults = {
  readonly results: readonly (typeof oversightResults.$inferInsert)[];
  readonly versions: readonly (typeof oversightResultVersions.$inferInsert)[];
  readonly findings: readonly (typeof findings.$inferInsert)[];
  readonly recommendations: readonly (typeof recommendations.$inferInsert)[];
  readonly events: readonly (typeof oversightEvents.$inferInsert)[];
};

/** As many as the values of one statement may be. */
const BATCH = 1000;

const batches = <Row>(rows: readonly Row[]) =>
  Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, at) =>
    rows.slice(at * BATCH, (at + 1) * BATCH),
  );

/** Results with all that hangs on them, a few statements for hundreds of them. */
export async function insertImportedResults(
  tx: Transaction,
  batch: ImportedResults,
): Promise<void> {
  for (const rows of batches(batch.results)) await tx.insert(oversightResults).values(rows);
  for (const rows of batches(batch.versions)) await tx.insert(oversightResultVersions).values(rows);
  for (const rows of batches(batch.findings)) await tx.insert(findings).values(rows);
  for (const rows of batches(batch.recommendations)) await tx.insert(recommendations).values(rows);
  for (const rows of batches(batch.events)) await tx.insert(oversightEvents).values(rows);
}
