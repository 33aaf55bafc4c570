import "server-only";
import { and, eq, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import {
  clearances,
  commendations,
  conferences,
  indicators,
  projects,
  sources,
  tasks,
} from "@/db/schema";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { AuthoredKind } from "@/lib/domain/record/draft";

const TABLES = { projects, clearances, conferences, tasks, indicators, commendations } as const;

/** What is written to a record: columns of its table, as its declaration says. */
export type RecordRow = Readonly<Record<string, unknown>>;

/** Why it is written, kept with the writing by the trigger of the table. */
async function sayWhy(tx: Transaction, reason: string | null): Promise<void> {
  await tx.execute(sql`select set_config('app.reason', ${reason ?? ""}, true)`);
}

export async function insertRecord(
  tx: Transaction,
  kind: AuthoredKind,
  row: RecordRow & { readonly unitId: string },
): Promise<string> {
  await sayWhy(tx, null);
  const [stored] = await tx
    .insert(TABLES[kind])
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made of the declared fields of this kind
    .values(row as never)
    .returning({ id: TABLES[kind].id });
  if (!stored) throw new Error("the record was not stored");
  return stored.id;
}

type Writing = {
  readonly id: string;
  /** The writing this one follows. */
  readonly baseVersion: number;
  readonly reason: string | null;
};

/** The next writing of a record, unless another came between: then null. Answers its version. */
export async function writeRecord(
  tx: Transaction,
  kind: AuthoredKind,
  { id, baseVersion, reason, ...row }: Writing & RecordRow,
): Promise<number | null> {
  const table = TABLES[kind];
  await sayWhy(tx, reason);
  const [written] = await tx
    .update(table)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made of the declared fields of this kind
    .set(row as never)
    .where(and(eq(table.id, id), eq(table.version, baseVersion)))
    .returning({ version: table.version });
  return written?.version ?? null;
}

type NamedDocument = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly publishedOn: CalendarDate | null;
  readonly url: string | null;
};

/** A document that a record rests on becomes a source. */
export async function insertSource(tx: Transaction, source: NamedDocument): Promise<void> {
  await tx.insert(sources).values(source);
}
