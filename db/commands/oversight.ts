import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import {
  bodies,
  oversightEvents,
  oversightResults,
  oversightResultVersions,
  positions,
  units,
} from "@/db/schema";
import { type Actor, roleOf } from "@/lib/domain/actor";
import type { OversightTrailAction, ResultContent } from "@/lib/domain/oversight/content";
import type { ResultState } from "@/lib/domain/oversight/result";

/** Written in the portal itself; see the migration `portal_source`. */
const PORTAL_SOURCE = "portal";

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
