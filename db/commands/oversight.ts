import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import {
  bodies,
  findings,
  oversightEvents,
  oversightResults,
  oversightResultVersions,
  positions,
  recommendations,
  units,
} from "@/db/schema";
import { type Actor, roleOf } from "@/lib/domain/actor";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { OversightTrailAction, ResultContent } from "@/lib/domain/oversight/content";
import type { ResultState } from "@/lib/domain/oversight/result";

/** Written in the portal itself; see the migration `portal_source`. */
export const PORTAL_SOURCE = "portal";

/** One version with what the rules and the trail need of its result; locked until the transaction ends. */
export async function findResultVersion(tx: Transaction, versionId: string) {
  const [row] = await tx
    .select({
      id: oversightResultVersions.id,
      resultId: oversightResultVersions.resultId,
      version: oversightResultVersions.version,
      state: oversightResultVersions.state,
      content: oversightResultVersions.content,
      revision: oversightResultVersions.revision,
      draftedBy: positions.accountId,
      slug: oversightResults.slug,
      unitId: oversightResults.unitId,
      unitSlug: units.slug,
      publishedVersion: oversightResults.publishedVersion,
    })
    .from(oversightResultVersions)
    .innerJoin(oversightResults, eq(oversightResults.id, oversightResultVersions.resultId))
    .innerJoin(units, eq(units.id, oversightResults.unitId))
    .leftJoin(positions, eq(positions.id, oversightResultVersions.draftedBy))
    .where(eq(oversightResultVersions.id, versionId))
    .for("update", { of: oversightResultVersions });
  return row ?? null;
}

export type LoadedVersion = NonNullable<Awaited<ReturnType<typeof findResultVersion>>>;

/** The newest version of a result: where a correction begins. */
export async function findNewestVersionId(
  tx: Transaction,
  resultId: string,
): Promise<string | null> {
  const [row] = await tx
    .select({ id: oversightResultVersions.id })
    .from(oversightResultVersions)
    .where(eq(oversightResultVersions.resultId, resultId))
    .orderBy(sql`${oversightResultVersions.version} desc`)
    .limit(1);
  return row?.id ?? null;
}

/** The unit of a board, if the board is there. */
export async function findBoardUnit(tx: Transaction, bodyId: string): Promise<string | null> {
  const [row] = await tx
    .select({ unitId: bodies.unitId })
    .from(bodies)
    .where(eq(bodies.id, bodyId));
  return row?.unitId ?? null;
}

export type NewResult = {
  readonly slug: string;
  readonly unitId: string;
  readonly bodyId: string;
  readonly content: ResultContent;
  readonly draftedBy: string;
};

/** A result nobody but its unit sees yet, with its first draft. */
export async function insertResult(
  tx: Transaction,
  { content, draftedBy, ...result }: NewResult,
): Promise<{ readonly resultId: string; readonly versionId: string }> {
  const { title, summary, field, inspectedFrom, inspectedTo } = content;
  const [row] = await tx
    .insert(oversightResults)
    .values({
      ...result,
      title,
      summary,
      field,
      inspectedFrom,
      inspectedTo,
      sourceId: PORTAL_SOURCE,
      asOf: inspectedTo ?? inspectedFrom,
      verified: true,
    })
    .returning({ id: oversightResults.id });
  if (!row) throw new Error("the result was not stored");
  const versionId = await insertVersion(tx, { resultId: row.id, version: 1, content, draftedBy });
  return { resultId: row.id, versionId };
}

export type NewVersion = {
  readonly resultId: string;
  readonly version: number;
  readonly content: ResultContent;
  readonly draftedBy: string;
  readonly reason?: string;
};

export async function insertVersion(tx: Transaction, version: NewVersion): Promise<string> {
  const [row] = await tx
    .insert(oversightResultVersions)
    .values({ ...version, state: "draft" })
    .returning({ id: oversightResultVersions.id });
  if (!row) throw new Error("the version was not stored");
  return row.id;
}

type VersionChange = {
  readonly state: ResultState;
  readonly content?: ResultContent;
  readonly approvedBy?: string;
  readonly returnedNote?: string | null;
  readonly publishedAt?: Date;
};

/** Moves a version on; false when somebody else changed it first. */
export async function changeVersion(
  tx: Transaction,
  { id, revision }: { readonly id: string; readonly revision: number },
  change: VersionChange,
): Promise<boolean> {
  const moved = await tx
    .update(oversightResultVersions)
    .set({ ...change, revision: revision + 1, updatedAt: sql`now()` })
    .where(and(eq(oversightResultVersions.id, id), eq(oversightResultVersions.revision, revision)))
    .returning({ id: oversightResultVersions.id });
  return moved.length > 0;
}

/** The version before steps back; it stays readable. */
export async function supersedePublished(tx: Transaction, resultId: string): Promise<void> {
  await tx
    .update(oversightResultVersions)
    .set({ state: "superseded" })
    .where(
      and(
        eq(oversightResultVersions.resultId, resultId),
        eq(oversightResultVersions.state, "published"),
      ),
    );
}

export type Publication = {
  readonly resultId: string;
  readonly version: number;
  readonly content: ResultContent;
  readonly at: Date;
  /** How the clock of a recommendation that is new in this version runs. */
  readonly clock: {
    readonly sentOn: CalendarDate;
    readonly dueOn: CalendarDate;
    readonly ruleId: string;
  };
};

/** Makes this version the one the public reads. Recommendations already sent keep their life. */
export async function projectPublication(tx: Transaction, publication: Publication): Promise<void> {
  const { resultId, version, content, at } = publication;
  await tx
    .update(oversightResults)
    .set({
      title: content.title,
      summary: content.summary,
      field: content.field,
      inspectedFrom: content.inspectedFrom,
      inspectedTo: content.inspectedTo,
      asOf: content.inspectedTo ?? content.inspectedFrom,
      publishedVersion: version,
      publishedAt: at,
      firstPublishedAt: sql`coalesce(${oversightResults.firstPublishedAt}, ${at.toISOString()}::timestamptz)`,
    })
    .where(eq(oversightResults.id, resultId));
  await projectFindings(tx, publication);
  await projectRecommendations(tx, publication);
}

async function projectFindings(tx: Transaction, { resultId, content }: Publication): Promise<void> {
  await tx.update(findings).set({ isWithdrawn: true }).where(eq(findings.resultId, resultId));
  if (content.findings.length === 0) return;
  await tx
    .insert(findings)
    .values(
      content.findings.map(({ key, verdict, text }, ordinal) => ({
        resultId,
        key,
        ordinal,
        verdict,
        text,
      })),
    )
    .onConflictDoUpdate({
      target: [findings.resultId, findings.key],
      set: {
        ordinal: sql`excluded.ordinal`,
        verdict: sql`excluded.verdict`,
        text: sql`excluded.text`,
        isWithdrawn: false,
      },
    });
}

async function projectRecommendations(
  tx: Transaction,
  { resultId, content, clock }: Publication,
): Promise<void> {
  await tx
    .update(recommendations)
    .set({ isWithdrawn: true })
    .where(eq(recommendations.resultId, resultId));
  if (content.recommendations.length === 0) return;
  await tx
    .insert(recommendations)
    .values(
      content.recommendations.map((one, ordinal) => ({
        ...one,
        ...clock,
        resultId,
        ordinal,
        state: "sent" as const,
      })),
    )
    .onConflictDoUpdate({
      target: [recommendations.resultId, recommendations.key],
      set: {
        ordinal: sql`excluded.ordinal`,
        findingKey: sql`excluded.finding_key`,
        text: sql`excluded.text`,
        isWithdrawn: false,
      },
    });
}

/** Slugs of the units whose committees are asked something: their pages show it too. */
export async function listUnitSlugs(
  tx: Transaction,
  unitIds: readonly string[],
): Promise<string[]> {
  if (unitIds.length === 0) return [];
  const rows = await tx
    .select({ slug: units.slug })
    .from(units)
    .where(inArray(units.id, [...unitIds]));
  return rows.map(({ slug }) => slug);
}

export type OversightEvent = {
  readonly resultId: string;
  readonly recommendationId?: string;
  readonly version?: number;
  readonly action: OversightTrailAction;
  readonly actor: Actor;
  readonly at: Date;
  readonly note?: string | null;
  readonly isPublic: boolean;
};

/** One line of the trail, in the transaction of what it tells. */
export async function recordOversightEvent(
  tx: Transaction,
  { actor, note = null, ...event }: OversightEvent,
): Promise<void> {
  await tx.insert(oversightEvents).values({
    ...event,
    note,
    accountId: actor.accountId,
    positionId: actor.position?.id ?? null,
    role: roleOf(actor),
    unitId: actor.position?.unitId ?? null,
  });
}
