import "server-only";
import { and, asc, eq, inArray, isNotNull, type SQL, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { bodies, oversightResults, recommendations, units } from "@/db/schema";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { ChainRecommendation } from "@/lib/domain/oversight/chain";
import type { OversightBodyKind, OversightField } from "@/lib/domain/oversight/result";

/** A published result as a list shows it. */
export type ResultSummary = {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly field: OversightField;
  readonly inspectedFrom: CalendarDate;
  readonly inspectedTo: CalendarDate | null;
  readonly publishedAt: Date;
  readonly version: number;
  readonly isDemonstration: boolean;
  readonly unit: { readonly id: string; readonly slug: string; readonly name: string };
  readonly body: { readonly kind: OversightBodyKind; readonly name: string };
  readonly recommendations: readonly ChainRecommendation[];
};

export type ResultFilter = {
  readonly unitIds?: readonly string[];
  readonly field?: OversightField;
  /** Slug of the last result of the page before: an instant would lose those published within the same one. */
  readonly after?: string;
};

/** Published results, newest first; `next` is the `after` of the following page. */
export async function listPublishedResults(
  tx: Transaction,
  filter: ResultFilter,
  limit: number,
): Promise<{ readonly results: ResultSummary[]; readonly next: string | null }> {
  const rows = await selectSummaries(tx)
    .where(and(isNotNull(oversightResults.publishedVersion), ...conditionsOf(filter)))
    .orderBy(...newestFirst)
    .limit(limit + 1);
  const results = await withRecommendations(tx, rows.slice(0, limit));
  return { results, next: rows.length > limit ? (results.at(-1)?.slug ?? null) : null };
}

/** As the indexes lie. */
const newestFirst = [
  sql`${oversightResults.publishedAt} desc nulls last`,
  asc(oversightResults.id),
] as const;

function conditionsOf({ unitIds, field, after }: ResultFilter): SQL[] {
  const conditions: SQL[] = [];
  if (unitIds) conditions.push(inArray(oversightResults.unitId, [...unitIds]));
  if (field) conditions.push(eq(oversightResults.field, field));
  if (after) conditions.push(comesAfter(after));
  return conditions;
}

/** Two comparisons rather than one of rows: the newest come first, equal ones in the order of their ids. */
function comesAfter(slug: string): SQL {
  const { publishedAt, id } = oversightResults;
  const at = sql`(select k.published_at from oversight_results k where k.slug = ${slug})`;
  const key = sql`(select k.id from oversight_results k where k.slug = ${slug})`;
  return sql`${publishedAt} <= ${at} and (${publishedAt} < ${at} or ${id} > ${key})`;
}

function selectSummaries(tx: Transaction) {
  return tx
    .select({
      id: oversightResults.id,
      slug: oversightResults.slug,
      title: oversightResults.title,
      summary: oversightResults.summary,
      field: oversightResults.field,
      inspectedFrom: oversightResults.inspectedFrom,
      inspectedTo: oversightResults.inspectedTo,
      publishedAt: sql<Date>`${oversightResults.publishedAt}`.mapWith(oversightResults.publishedAt),
      version: sql<number>`${oversightResults.publishedVersion}`.mapWith(Number),
      isDemonstration: oversightResults.isDemonstration,
      unit: { id: units.id, slug: units.slug, name: units.name },
      body: { kind: bodies.kind, name: bodies.name },
    })
    .from(oversightResults)
    .innerJoin(units, eq(units.id, oversightResults.unitId))
    .innerJoin(bodies, eq(bodies.id, oversightResults.bodyId))
    .$dynamic();
}

type Row = Omit<ResultSummary, "recommendations">;

async function withRecommendations(
  tx: Transaction,
  rows: readonly Row[],
): Promise<ResultSummary[]> {
  if (rows.length === 0) return [];
  const found = await tx
    .select({
      resultId: recommendations.resultId,
      sentOn: recommendations.sentOn,
      dueOn: recommendations.dueOn,
      answeredOn: recommendations.answeredOn,
      doneOn: recommendations.doneOn,
      verifiedOn: recommendations.verifiedOn,
    })
    .from(recommendations)
    .where(
      and(
        inArray(
          recommendations.resultId,
          rows.map(({ id }) => id),
        ),
        eq(recommendations.isWithdrawn, false),
      ),
    );
  return rows.map((row) =>
    Object.assign(row, { recommendations: found.filter(({ resultId }) => resultId === row.id) }),
  );
}

/** How a committee answered what the boards asked of it. */
export type RecommendationFigures = {
  readonly sent: number;
  readonly answeredInTime: number;
  readonly answeredLate: number;
  readonly open: number;
  readonly overdue: number;
  readonly done: number;
  readonly verified: number;
};

const count = (condition: SQL) => sql<number>`count(*) filter (where ${condition})`.mapWith(Number);

/** Recommendations sent to a unit since a day; the sum of the first four after `sent` is `sent`. */
export async function countRecommendations(
  tx: Transaction,
  addresseeUnitIds: readonly string[],
  { since, today }: { readonly since: CalendarDate; readonly today: CalendarDate },
): Promise<RecommendationFigures> {
  const { answeredOn, dueOn, doneOn, verifiedOn } = recommendations;
  const [row] = await tx
    .select({
      sent: sql<number>`count(*)`.mapWith(Number),
      answeredInTime: count(sql`${answeredOn} <= ${dueOn}`),
      answeredLate: count(sql`${answeredOn} > ${dueOn}`),
      open: count(sql`${answeredOn} is null and ${dueOn} >= ${today}`),
      overdue: count(sql`${answeredOn} is null and ${dueOn} < ${today}`),
      done: count(sql`${doneOn} is not null or ${verifiedOn} is not null`),
      verified: count(sql`${verifiedOn} is not null`),
    })
    .from(recommendations)
    .where(
      and(
        inArray(recommendations.addresseeUnitId, [...addresseeUnitIds]),
        eq(recommendations.isWithdrawn, false),
        sql`${recommendations.sentOn} >= ${since}`,
      ),
    );
  if (!row) throw new Error("a count gave no row");
  return row;
}

/** Addresses of everything published, for the site map. */
export async function listPublishedSlugs(
  tx: Transaction,
  limit: number,
): Promise<{ readonly slug: string; readonly publishedAt: Date }[]> {
  return tx
    .select({
      slug: oversightResults.slug,
      publishedAt: sql<Date>`${oversightResults.publishedAt}`.mapWith(oversightResults.publishedAt),
    })
    .from(oversightResults)
    .where(isNotNull(oversightResults.publishedVersion))
    .orderBy(...newestFirst)
    .limit(limit);
}
