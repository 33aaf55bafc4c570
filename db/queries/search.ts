import "server-only";
import { sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { SearchKind } from "@/lib/domain/search/kinds";
import type { Search } from "@/lib/domain/search/search";

/** What a search may be narrowed to, and where its next page begins. */
export type SearchFilter = {
  readonly kind?: SearchKind | null;
  readonly unitId?: string | null;
  readonly year?: number | null;
  /** Id of the last record of the page before. */
  readonly after?: string | null;
};

/** One public record that was found. */
export type Hit = {
  readonly kind: SearchKind;
  readonly id: string;
  readonly slug: string;
  readonly unitId: string;
  /** Null when no day is known of it. */
  readonly at: Date | null;
  /** When the portal last came to say something else of it. */
  readonly changedAt: Date;
  readonly title: string;
  readonly lead: string;
  readonly body: string;
  /** Since when it is no more in force. */
  readonly expiredSince: CalendarDate | null;
  readonly isDemonstration: boolean;
};

export type Found = {
  readonly total: number;
  /** A word so common that only the newest records with it were looked at. */
  readonly isBounded: boolean;
  /** Nothing has the words: these look alike. */
  readonly isAlike: boolean;
  /** How many there would be, by what one may narrow to. */
  readonly kinds: Readonly<Partial<Record<SearchKind, number>>>;
  readonly units: Readonly<Record<string, number>>;
  readonly years: Readonly<Record<string, number>>;
  readonly hits: readonly Hit[];
  readonly next: string | null;
};

const NOTHING: Found = {
  total: 0,
  isBounded: false,
  isAlike: false,
  kinds: {},
  units: {},
  years: {},
  hits: [],
  next: null,
};

const MOST_COUNTED = 2_000;

type Row = Omit<Hit, "at" | "changedAt"> & {
  readonly at: string | null;
  readonly changedAt: string;
};
type Answer = Omit<Found, "hits" | "next"> & { readonly hits: readonly Row[] };

/** Public records with all these words, in any spelling: those with their marks as typed first, then the newest. */
export async function searchPublic(
  tx: Transaction,
  { folded, words, marked }: Search,
  { kind = null, unitId = null, year = null, after = null }: SearchFilter,
  limit: number,
): Promise<Found> {
  const anyhow = words.map(oneOf).join(" & ");
  const asTyped = marked?.map(lexeme).join(" & ") ?? null;
  const [row] = await tx.execute<{ answer: Answer | null }>(sql`
    select search_public(${anyhow}, ${asTyped}, ${folded}, ${kind}, ${unitId}, ${year}::integer,
      ${after}::uuid, ${limit + 1}::integer, ${MOST_COUNTED}::integer) as answer`);
  return row?.answer ? foundIn(row.answer, limit) : NOTHING;
}

function foundIn(answer: Answer, limit: number): Found {
  const hits = answer.hits.slice(0, limit).map(hitOf);
  // Of what only looks alike there is one page.
  if (answer.isAlike) return { ...answer, hits, total: hits.length, next: null };
  const next = answer.hits.length > limit ? (hits.at(-1)?.id ?? null) : null;
  return { ...answer, hits, next };
}

const hitOf = ({ at, changedAt, ...hit }: Row): Hit => ({
  ...hit,
  at: at === null ? null : new Date(at),
  changedAt: new Date(changedAt),
});

type Newest = { readonly kind: SearchKind | null; readonly limit: number };

/** What a unit last made public or changed, of one kind or of all: what a feed tells. */
export async function listNewestPublic(
  tx: Transaction,
  unitId: string,
  { kind, limit }: Newest,
): Promise<Hit[]> {
  const [row] = await tx.execute<{ hits: readonly Row[] }>(
    sql`select newest_public(${unitId}, ${kind}, ${limit}::integer) as hits`,
  );
  return (row?.hits ?? []).map(hitOf);
}

/** Letters and digits only, so nothing in it can be taken for an operator; quoted all the same. */
const lexeme = (word: string) => `'${word}'`;
const phrase = (words: string) => `(${words.split(" ").map(lexeme).join(" <-> ")})`;
const oneOf = (ways: readonly string[]) => `(${ways.map(phrase).join(" | ")})`;
