import "server-only";
import type { Database, Transaction } from "@/db/client";
import { invalidateTags } from "@/db/commands/cache";
import {
  concludeImport,
  findDecider,
  findSurroundings,
  findUnitSlug,
  type ImportOutcome,
  type ImportTask,
  isAppliedAlready,
  listImportedSlugs,
  saveProgress,
  takeImport,
  undoRecords,
  writeAs,
} from "@/db/commands/import";
import { findLegalCalendar } from "@/db/queries/calendar";
import { withScope } from "@/db/scope";
import { calendarDateOf } from "@/lib/domain/calendar-date";
import { IMPORT_ROLES, publishes } from "@/lib/domain/import/import";
import type { Scope } from "@/lib/domain/scope";
import { pathOf } from "@/lib/files/folder";
import { readCsvRows } from "@/lib/files/sheet/read-csv";
import { readXlsxRows } from "@/lib/files/sheet/read-xlsx";
import { KINDS } from "@/lib/use-cases/import/kinds";
import type { Writing } from "@/lib/use-cases/import/store";
import type { Walked } from "@/lib/use-cases/import/walk-file";

/** The worker's own door: whoever runs the jobs hands it in. */
export type Worker = {
  readonly scope: Scope;
  readonly database: Database;
};

/** Rolls everything back that was written, and carries what is to be told instead. */
class Undone extends Error {
  readonly task: ImportTask;
  readonly outcome: ImportOutcome;
  constructor(task: ImportTask, outcome: ImportOutcome) {
    super("nothing of the import stays");
    this.task = task;
    this.outcome = outcome;
  }
}

/**
 * The next piece of work for an import: looks at a file, brings in one that was confirmed, takes one back. Each is one
 * transaction: whoever is killed in between leaves nothing behind and the import to be taken up again.
 */
export async function carryOutNextImport(worker: Worker): Promise<"go_on" | "rest"> {
  try {
    return await withScope(
      worker.scope,
      async (tx, now) => carryOut(tx, now, worker),
      worker.database,
    );
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
    const { task, outcome } = error;
    await withScope(worker.scope, async (tx) => concludeImport(tx, task, outcome), worker.database);
    return "go_on";
  }
}

async function carryOut(tx: Transaction, now: Date, worker: Worker) {
  const task = await takeImport(tx);
  if (!task) return "rest";
  const means = { now, worker };
  if (task.state === "undoing") await undo(tx, task);
  else await orTell(task, async () => (task.state === "checking" ? check : apply)(tx, task, means));
  return "go_on";
}

type Means = { readonly now: Date; readonly worker: Worker };

async function check(tx: Transaction, task: ImportTask, means: Means): Promise<void> {
  const walked = await walk(tx, task, means, false);
  const { faults, ...counts } = walked;
  const isThere =
    counts.faultCount === 0 &&
    counts.unchangedCount < counts.recordCount &&
    (await isAppliedAlready(tx, task));
  if (isThere) {
    faults.push({ line: 1, column: null, value: task.fileName, problem: "file_imported_already" });
    counts.faultCount += 1;
  }
  const state = counts.faultCount === 0 ? "checked" : "refused";
  const doneCount = counts.rowCount;
  await concludeImport(tx, task, { ...counts, faults, state, doneCount, checkedAt: means.now });
}

async function apply(tx: Transaction, task: ImportTask, means: Means): Promise<void> {
  const { faults, ...counts } = await walk(tx, task, means, true);
  if (counts.faultCount > 0)
    throw new Undone(task, { ...counts, faults, state: "refused", note: "world_changed" });

  await concludeImport(tx, task, {
    ...counts,
    state: "applied",
    doneCount: counts.rowCount,
    appliedAt: means.now,
  });
  await showChange(tx, task, await listImportedSlugs(tx, task));
}

async function undo(tx: Transaction, task: ImportTask): Promise<void> {
  const slugs = await listImportedSlugs(tx, task);
  const changed = await undoRecords(tx, task.id);
  if (changed > 0) {
    await concludeImport(tx, task, { state: "applied", note: "changed_since" });
    return;
  }
  await concludeImport(tx, task, { state: "undone" });
  await showChange(tx, task, slugs);
}

async function walk(
  tx: Transaction,
  task: ImportTask,
  { now, worker }: Means,
  writes: boolean,
): Promise<Walked> {
  const today = calendarDateOf(now);
  const positionId = writes ? (task.confirmedPositionId ?? "") : task.sentPositionId;
  const found = await findDecider(tx, { positionId, today });
  const role = IMPORT_ROLES.find((one) => one === found?.role);
  if (!found || !role) throw new Undone(task, { state: "refused", note: "world_changed" });

  if (writes) await writeAs(tx, found);
  const publishing = publishes(role);
  const around = await findSurroundings(tx, { unitId: task.unitId, now, publishes: publishing });
  const writing: Writing = {
    unitId: task.unitId,
    now,
    calendar: await findLegalCalendar(tx),
    publishes: publishing,
    sentPositionId: task.sentPositionId,
    decider: writes ? { ...found, role } : null,
  };
  const file = pathOf(task.sha256);
  const rows = task.format === "csv" ? readCsvRows(file) : readXlsxRows(file);
  const onProgress = async (done: number) =>
    withScope(worker.scope, async (own) => saveProgress(own, task.id, done), worker.database);
  return KINDS[task.kind].walk({
    tx,
    importId: task.id,
    rows,
    around,
    writing,
    writes,
    onProgress,
  });
}

/** So many names fit into one call of the listeners. */
const NAMES = 80;

async function showChange(tx: Transaction, task: ImportTask, slugs: readonly string[]) {
  const tags = KINDS[task.kind].tags(await findUnitSlug(tx, task.unitId), slugs);
  for (let at = 0; at < tags.length; at += NAMES) {
    await invalidateTags(tx, tags.slice(at, at + NAMES));
  }
}

/** What the database refuses it will refuse again, and a file that is gone stays so: it is told, not tried for ever. */
async function orTell(task: ImportTask, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    throw new Undone(task, { state: "refused", note: "broke_off" });
  }
}

function isRefusal(error: unknown): boolean {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return (
    typeof cause === "object" &&
    cause !== null &&
    "code" in cause &&
    /^(22|23|42|ENOENT$)/.test(String(cause.code))
  );
}
