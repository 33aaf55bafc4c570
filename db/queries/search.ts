import "server-only";
import { sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { listResultsById, type ResultSummary } from "@/db/queries/oversight";
import { listAllConferences } from "@/db/queries/record";
import { fold } from "@/lib/domain/unit/fold";

/** Published results with these words, with or without diacritics; what looks alike when there are none. */
export async function searchResults(
  tx: Transaction,
  query: string,
  limit: number,
): Promise<ResultSummary[]> {
  const found = await tx.execute<{ id: string }>(
    sql`select id from search_results(${query}, ${limit}::integer)`,
  );
  return listResultsById(
    tx,
    found.map(({ id }) => id),
  );
}

export type FoundConference = Awaited<ReturnType<typeof listAllConferences>>[number];

/** Conferences are few: every word must stand in the title, the summary or the unit's name. */
export async function searchConferences(
  tx: Transaction,
  query: string,
): Promise<FoundConference[]> {
  const words = fold(query).split(" ").filter(Boolean);
  if (words.length === 0) return [];
  const all = await listAllConferences(tx);
  return all.filter(({ title, summary, unitName }) => {
    const text = fold(`${title} ${summary ?? ""} ${unitName}`);
    return words.every((word) => text.includes(word));
  });
}
