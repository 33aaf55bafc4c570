import "server-only";
import { sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { keptWords } from "@/db/schema";

export async function insertKeptWords(tx: Transaction, id: string, sealed: string): Promise<void> {
  await tx.execute(sql`select keep_words(${id}, ${sealed})`);
}

export async function findKeptWords(tx: Transaction, id: string): Promise<string | null> {
  const rows = await tx.execute<{ value: string | null }>(
    sql`select find_kept_words(${id}) as value`,
  );
  return rows[0]?.value ?? null;
}

export async function forgetKeptWords(tx: Transaction, id: string): Promise<void> {
  await tx.execute(sql`select forget_kept_words(${id})`);
}

/** Nobody came back for them within the hour in which they could be found. */
export async function sweepKeptWords(tx: Transaction): Promise<void> {
  await tx.delete(keptWords).where(sql`${keptWords.keptAt} < now() - interval '1 hour'`);
}
