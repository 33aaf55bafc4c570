import "server-only";
import { and, asc, eq, inArray, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { accounts, bodies, importRecords, imports, positions, sources, units } from "@/db/schema";
import { type CalendarDate, calendarDateOf } from "@/lib/domain/calendar-date";
import {
  type ImportFault,
  type ImportKind,
  type ImportNote,
  type ImportState,
  WORKING_STATES,
} from "@/lib/domain/import/import";
import type { PositionScope } from "@/lib/domain/scope";
import type { Surroundings } from "@/lib/domain/sheet/sheet";

export type NewImport = Pick<
  typeof imports.$inferInsert,
  "kind" | "format" | "fileName" | "sha256" | "byteSize"
>;

/** A file waits to be looked at; the worker is woken by the row itself. */
export async function insertImport(
  tx: Transaction,
  { accountId, positionId, unitId }: PositionScope,
  file: NewImport,
): Promise<string> {
  const [row] = await tx
    .insert(imports)
    .values({
      ...file,
      unitId,
      state: "checking",
      sentBy: accountId,
      sentPositionId: positionId,
    })
    .returning({ id: imports.id });
  if (!row) throw new Error("the import was not stored");
  return row.id;
}

/** Locked until the transaction ends; null when it isn't there or isn't mine. */
export async function lockImport(tx: Transaction, id: string) {
  const [row] = await tx
    .select({
      id: imports.id,
      kind: imports.kind,
      state: imports.state,
      sentBy: imports.sentBy,
      appliedAt: imports.appliedAt,
    })
    .from(imports)
    .where(eq(imports.id, id))
    .for("update");
  return row ?? null;
}

export async function withdrawImport(tx: Transaction, id: string): Promise<void> {
  await tx.update(imports).set({ state: "withdrawn" }).where(eq(imports.id, id));
}

type Decision = { readonly state: "applying" | "undoing"; readonly at: Date };

/** Somebody confirmed it, or takes it back: who, as what and when stands with it. */
export async function decideImport(
  tx: Transaction,
  id: string,
  { accountId, positionId }: PositionScope,
  { state, at }: Decision,
): Promise<void> {
  const who =
    state === "applying"
      ? { confirmedBy: accountId, confirmedPositionId: positionId, confirmedAt: at }
      : { undoneBy: accountId, undonePositionId: positionId, undoneAt: at };
  await tx
    .update(imports)
    .set({ state, ...who })
    .where(eq(imports.id, id));
}

/** The next import to work on, kept from every other worker until the transaction ends. */
export async function takeImport(tx: Transaction) {
  const waiting = await tx
    .select()
    .from(imports)
    .where(inArray(imports.state, [...WORKING_STATES]))
    .orderBy(asc(imports.sentAt), asc(imports.id));
  for (const row of waiting) {
    const [lock] = await tx.execute<{ taken: boolean }>(
      sql`select pg_try_advisory_xact_lock(hashtextextended(${row.id}, 0)) as taken`,
    );
    if (!lock?.taken) continue;
    const [still] = await tx
      .select({ state: imports.state })
      .from(imports)
      .where(eq(imports.id, row.id));
    if (still?.state === row.state) return row;
  }
  return null;
}
export type ImportTask = NonNullable<Awaited<ReturnType<typeof takeImport>>>;

/** On a connection of its own, so that it is seen while the import is still under way. */
export async function saveProgress(tx: Transaction, id: string, doneCount: number): Promise<void> {
  await tx
    .update(imports)
    .set({ doneCount })
    .where(and(eq(imports.id, id), inArray(imports.state, [...WORKING_STATES])));
}

export type ImportOutcome = {
  readonly state: ImportState;
  readonly doneCount?: number;
  readonly rowCount?: number;
  readonly recordCount?: number;
  readonly unchangedCount?: number;
  readonly faultCount?: number;
  readonly faults?: ImportFault[];
  readonly sample?: string[][];
  readonly note?: ImportNote | null;
  readonly checkedAt?: Date;
  readonly appliedAt?: Date;
};

/** What came of it, unless somebody withdrew it meanwhile. */
export async function concludeImport(
  tx: Transaction,
  { id, state }: Pick<ImportTask, "id" | "state">,
  outcome: ImportOutcome,
): Promise<void> {
  await tx
    .update(imports)
    .set(outcome)
    .where(and(eq(imports.id, id), eq(imports.state, state)));
}

/** As what somebody decided; null when they hold that office no more. */
export async function findDecider(
  tx: Transaction,
  { positionId, today }: { readonly positionId: string; readonly today: CalendarDate },
) {
  const [row] = await tx
    .select({
      positionId: positions.id,
      accountId: positions.accountId,
      role: positions.role,
      unitId: positions.unitId,
    })
    .from(positions)
    .innerJoin(accounts, eq(accounts.id, positions.accountId))
    .where(
      and(
        eq(positions.id, positionId),
        sql`${positions.fromOn} <= ${today} and (${positions.toOn} is null or ${positions.toOn} > ${today})`,
        sql`${accounts.disabledAt} is null`,
      ),
    );
  return row ?? null;
}

/** The snapshots of reported records name who confirmed, not the program that wrote. */
export async function writeAs(
  tx: Transaction,
  { accountId, positionId }: { readonly accountId: string; readonly positionId: string },
): Promise<void> {
  await tx.execute(
    sql`select set_config('app.account', ${accountId}, true), set_config('app.position', ${positionId}, true)`,
  );
}

/** What the rows of a file of this unit may speak of. */
export async function findSurroundings(
  tx: Transaction,
  { unitId, now, publishes }: { unitId: string; now: Date; publishes: boolean },
): Promise<Surroundings> {
  const today = calendarDateOf(now);
  const boards = await tx
    .select({ id: bodies.id, name: bodies.name })
    .from(bodies)
    .where(eq(bodies.unitId, unitId))
    .orderBy(asc(bodies.name), asc(bodies.id));
  const places = await tx
    .select({ id: units.id, slug: units.slug, name: units.name, validTo: units.validTo })
    .from(units)
    .where(eq(units.kind, "ward"))
    .orderBy(asc(units.slug));
  const known = await tx.select({ id: sources.id }).from(sources);
  return {
    today,
    publishes,
    boards,
    units: places.map(({ validTo, ...unit }) => ({
      ...unit,
      isCurrent: validTo === null || validTo > today,
    })),
    sources: known.map(({ id }) => id),
  };
}

export async function insertImportRecords(
  tx: Transaction,
  importId: string,
  records: readonly { readonly recordId: string; readonly line: number }[],
): Promise<void> {
  if (records.length === 0) return;
  await tx.insert(importRecords).values(records.map((record) => ({ importId, ...record })));
}

/** The very same bytes were brought in before, and are still there. */
export async function isAppliedAlready(
  tx: Transaction,
  { id, unitId, kind, sha256 }: { id: string; unitId: string; kind: ImportKind; sha256: string },
): Promise<boolean> {
  const rows = await tx
    .select({ id: imports.id })
    .from(imports)
    .where(
      and(
        eq(imports.sha256, sha256),
        eq(imports.unitId, unitId),
        eq(imports.kind, kind),
        eq(imports.state, "applied"),
        sql`${imports.id} <> ${id}`,
      ),
    )
    .limit(1);
  return rows.length > 0;
}

/** Takes back all it brought; how many of its records have been changed since, so 0 is done. */
export async function undoRecords(tx: Transaction, id: string): Promise<number> {
  const [row] = await tx.execute<{ changed: number }>(
    sql`select undo_import(${id}::uuid) as changed`,
  );
  return row?.changed ?? 0;
}

/** Where the records of a kind have pages of their own. */
const PAGES: Readonly<Partial<Record<ImportKind, string>>> = {
  results: "oversight_results",
  projects: "projects",
  disclosures: "disclosures",
};

/** The slugs of what an import brought: their pages are shown, or shown no more. */
export async function listImportedSlugs(
  tx: Transaction,
  { id, kind }: { readonly id: string; readonly kind: ImportKind },
): Promise<string[]> {
  const table = PAGES[kind];
  if (table === undefined) return [];
  const rows = await tx.execute<{ slug: string }>(
    sql`select r.slug from import_records i join ${sql.identifier(table)} r on r.id = i.record_id where i.import_id = ${id}`,
  );
  return rows.map(({ slug }) => slug);
}

export async function findUnitSlug(tx: Transaction, unitId: string): Promise<string> {
  const [row] = await tx.select({ slug: units.slug }).from(units).where(eq(units.id, unitId));
  if (!row) throw new Error("the unit of an import is gone");
  return row.slug;
}
