import "server-only";
import { desc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import type { Transaction } from "@/db/client";
import { accounts, imports, units } from "@/db/schema";
import { withScope } from "@/db/scope";
import { type ImportFault, SHOWN_FAULTS } from "@/lib/domain/import/import";
import type { PositionScope } from "@/lib/domain/scope";

const sender = alias(accounts, "sender");
const confirmer = alias(accounts, "confirmer");
const undoer = alias(accounts, "undoer");

const IMPORT = {
  id: imports.id,
  kind: imports.kind,
  format: imports.format,
  fileName: imports.fileName,
  state: imports.state,
  unitName: units.name,
  sentBy: sender.name,
  sentAt: imports.sentAt,
  doneCount: imports.doneCount,
  rowCount: imports.rowCount,
  recordCount: imports.recordCount,
  unchangedCount: imports.unchangedCount,
  faultCount: imports.faultCount,
  note: imports.note,
  confirmedBy: confirmer.name,
  confirmedAt: imports.confirmedAt,
  appliedAt: imports.appliedAt,
  undoneBy: undoer.name,
  undoneAt: imports.undoneAt,
};

const select = (tx: Transaction) =>
  tx
    .select({
      ...IMPORT,
      faults: sql<
        ImportFault[]
      >`jsonb_path_query_array(${imports.faults}, ${sql.raw(`'$[0 to ${SHOWN_FAULTS - 1}]'`)})`,
    })
    .from(imports)
    .innerJoin(units, eq(units.id, imports.unitId))
    .leftJoin(sender, eq(sender.id, imports.sentBy))
    .leftJoin(confirmer, eq(confirmer.id, imports.confirmedBy))
    .leftJoin(undoer, eq(undoer.id, imports.undoneBy))
    .$dynamic();

const LATEST = 30;

/** The latest files of my units, whatever became of them. */
export async function listImports(scope: PositionScope) {
  return withScope(scope, async (tx) =>
    select(tx).orderBy(desc(imports.sentAt), desc(imports.id)).limit(LATEST),
  );
}
export type ListedImport = Awaited<ReturnType<typeof listImports>>[number];

/** One file with the first of what is wrong with it; null when it isn't mine. */
export async function findImport(scope: PositionScope, id: string) {
  return withScope(scope, async (tx) => {
    const [found] = await select(tx).where(eq(imports.id, id));
    if (!found) return null;
    const [own] = await tx
      .select({ sample: imports.sample })
      .from(imports)
      .where(eq(imports.id, id));
    return { ...found, sample: own?.sample ?? [] };
  });
}

/** Everything that is wrong with a file. */
export async function listFaults(scope: PositionScope, id: string) {
  return withScope(scope, async (tx) => {
    const [found] = await tx
      .select({ kind: imports.kind, faults: imports.faults })
      .from(imports)
      .where(eq(imports.id, id));
    return found ?? null;
  });
}
