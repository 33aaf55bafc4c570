import "server-only";
import { sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { listResultsById, type ResultSummary } from "@/db/queries/oversight";
import { listAllProjects, type Project } from "@/db/queries/project";
import { listAllConferences } from "@/db/queries/record";
import { isFoundIn, type Search } from "@/lib/domain/search/search";

/**
 * Published results with these words: first those that have them with their marks as typed, then in any spelling, the
 * newest first; what looks alike when there are none.
 */
export async function searchResults(
  tx: Transaction,
  search: Search,
  limit: number,
): Promise<ResultSummary[]> {
  const { folded, words, marked } = search;
  const anyhow = words.map(oneOf).join(" & ");
  const asTyped = marked?.map(lexeme).join(" & ") ?? null;
  const found = await tx.execute<{ id: string }>(
    sql`select id from search_results(${anyhow}, ${asTyped}, ${folded}, ${limit}::integer)`,
  );
  return listResultsById(
    tx,
    found.map(({ id }) => id),
  );
}

/** Letters and digits only, so nothing in it can be taken for an operator; quoted all the same. */
const lexeme = (word: string) => `'${word}'`;
const phrase = (words: string) => `(${words.split(" ").map(lexeme).join(" <-> ")})`;
const oneOf = (ways: readonly string[]) => `(${ways.map(phrase).join(" | ")})`;

export type FoundConference = Awaited<ReturnType<typeof listAllConferences>>[number];

/** Conferences are few: every word must stand in the title, the summary or the unit's name. */
export async function searchConferences(
  tx: Transaction,
  search: Search,
): Promise<FoundConference[]> {
  const all = await listAllConferences(tx);
  return all.filter(({ title, summary, unitName }) =>
    isFoundIn(search, `${title} ${summary ?? ""} ${unitName}`),
  );
}

/** So are works. */
export async function searchProjects(tx: Transaction, search: Search): Promise<Project[]> {
  const all = await listAllProjects(tx);
  return all.filter(({ name, summary, owner, contractor, unit }) =>
    isFoundIn(search, [name, summary, owner, contractor, unit.name].join(" ")),
  );
}
