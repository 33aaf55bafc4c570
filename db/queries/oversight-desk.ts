import "server-only";
import { and, asc, desc, eq, gt, inArray, isNull, lte, or, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { findUploadDraft, listFindingFiles } from "@/db/queries/oversight-file";
import { findSchedule } from "@/db/queries/scheduled-publication";
import {
  bodies,
  oversightEvents,
  oversightResults,
  oversightResultVersions,
  positions,
  units,
} from "@/db/schema";
import { withScope } from "@/db/scope";
import { calendarDateOf } from "@/lib/domain/calendar-date";
import { isId } from "@/lib/domain/input";
import type { PositionScope } from "@/lib/domain/scope";

/** Boards whose results I may write. */
export async function listBoards(scope: PositionScope) {
  return withScope(scope, (tx) =>
    tx
      .select({ id: bodies.id, name: bodies.name, unitName: units.name })
      .from(bodies)
      .innerJoin(units, eq(units.id, bodies.unitId))
      .where(inArray(bodies.unitId, [...scope.unitIds]))
      .orderBy(asc(bodies.name), asc(bodies.id)),
  );
}

/** Wards that exist today: to one of their committees a recommendation may go. */
export async function listAddressees(scope: PositionScope) {
  return withScope(scope, (tx, now) =>
    tx
      .select({ id: units.id, name: units.name })
      .from(units)
      .where(
        and(
          eq(units.kind, "ward"),
          eq(units.service, "full"),
          lte(units.validFrom, calendarDateOf(now)),
          or(isNull(units.validTo), gt(units.validTo, calendarDateOf(now))),
        ),
      )
      .orderBy(asc(units.name)),
  );
}

export const RESULTS_PAGE = 50;

/** A place in a list ordered by time, newest first. */
export type Before = { readonly at: Date; readonly id: string };

/** The results of my units by their newest version, lately changed first; fifty at a time. */
export async function listResultsAtDesk(scope: PositionScope, before: Before | null) {
  const newest = sql`${oversightResultVersions.version} = (
    select max(v.version) from ${oversightResultVersions} v where v.result_id = ${oversightResults.id})`;
  const older = before
    ? sql`(${oversightResultVersions.updatedAt}, ${oversightResults.id}) < (${before.at.toISOString()}::timestamptz, ${before.id}::uuid)`
    : undefined;
  return withScope(scope, (tx) =>
    tx
      .select({
        id: oversightResults.id,
        title: sql<string>`${oversightResultVersions.content}->>'title'`,
        state: oversightResultVersions.state,
        version: oversightResultVersions.version,
        updatedAt: oversightResultVersions.updatedAt,
        boardName: bodies.name,
        unitName: units.name,
        isDemonstration: oversightResults.isDemonstration,
      })
      .from(oversightResults)
      .innerJoin(oversightResultVersions, eq(oversightResultVersions.resultId, oversightResults.id))
      .innerJoin(bodies, eq(bodies.id, oversightResults.bodyId))
      .innerJoin(units, eq(units.id, oversightResults.unitId))
      .where(and(inArray(oversightResults.unitId, [...scope.unitIds]), newest, older))
      .orderBy(desc(oversightResultVersions.updatedAt), desc(oversightResults.id))
      .limit(RESULTS_PAGE),
  );
}

/** One result at the desk: its newest version, what came before, and what happened. Null when it isn't mine. */
export async function findResultAtDesk(scope: PositionScope, id: string) {
  if (!isId(id)) return null;
  return withScope(scope, async (tx) => {
    const [result] = await tx
      .select({
        id: oversightResults.id,
        slug: oversightResults.slug,
        unitId: oversightResults.unitId,
        unitName: units.name,
        boardName: bodies.name,
        publishedVersion: oversightResults.publishedVersion,
        isDemonstration: oversightResults.isDemonstration,
      })
      .from(oversightResults)
      .innerJoin(bodies, eq(bodies.id, oversightResults.bodyId))
      .innerJoin(units, eq(units.id, oversightResults.unitId))
      .where(
        and(eq(oversightResults.id, id), inArray(oversightResults.unitId, [...scope.unitIds])),
      );
    if (!result) return null;

    const versions = await tx
      .select({
        id: oversightResultVersions.id,
        version: oversightResultVersions.version,
        state: oversightResultVersions.state,
        content: oversightResultVersions.content,
        revision: oversightResultVersions.revision,
        reason: oversightResultVersions.reason,
        returnedNote: oversightResultVersions.returnedNote,
        updatedAt: oversightResultVersions.updatedAt,
        draftedBy: positions.accountId,
      })
      .from(oversightResultVersions)
      .leftJoin(positions, eq(positions.id, oversightResultVersions.draftedBy))
      .where(eq(oversightResultVersions.resultId, id))
      .orderBy(desc(oversightResultVersions.version));
    const [newest] = versions;
    if (!newest) return null;

    return {
      ...result,
      newest,
      versions,
      events: await listEvents(tx, id),
      files: await listFindingFiles(tx, id),
      schedule: await findSchedule(tx, newest.id),
      uploadDraft: await findUploadDraft(tx, id, scope.accountId),
    };
  });
}

const listEvents = async (tx: Transaction, id: string) =>
  tx
    .select({
      id: oversightEvents.id,
      action: oversightEvents.action,
      role: oversightEvents.role,
      version: oversightEvents.version,
      note: oversightEvents.note,
      at: oversightEvents.at,
    })
    .from(oversightEvents)
    .where(eq(oversightEvents.resultId, id))
    .orderBy(desc(oversightEvents.id));

export type ResultAtDesk = NonNullable<Awaited<ReturnType<typeof findResultAtDesk>>>;
