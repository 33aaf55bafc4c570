import "server-only";
import { and, asc, desc, eq, inArray, or, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { findUploadDraft } from "@/db/queries/oversight-file";
import { findRecord } from "@/db/queries/reported-record";
import { findSchedule } from "@/db/queries/scheduled-publication";
import {
  bodies,
  conferences,
  positions,
  projects,
  recordDraftEvents,
  recordDrafts,
  recordFiles,
  sources,
  units,
} from "@/db/schema";
import { withScope } from "@/db/scope";
import { calendarDateOf } from "@/lib/domain/calendar-date";
import { isId } from "@/lib/domain/input";
import { contentOfRecord, storedContent } from "@/lib/domain/record/content";
import type { AuthoredKind } from "@/lib/domain/record/draft";
import type { PositionScope } from "@/lib/domain/scope";

const MOST_LISTED = 200;

/** What is being written, and what is public, of these units; what moved last stands first. */
export async function listRecordsAtDesk(scope: PositionScope, kind: AuthoredKind | null) {
  return withScope(scope, async (tx) => ({
    drafts: await listOpenDrafts(tx, scope, kind),
    records: await listPublished(tx, scope, kind),
  }));
}

async function listOpenDrafts(tx: Transaction, scope: PositionScope, kind: AuthoredKind | null) {
  const rows = await tx
    .select({
      id: recordDrafts.id,
      kind: recordDrafts.kind,
      recordId: recordDrafts.recordId,
      content: recordDrafts.content,
      state: recordDrafts.state,
      isWithdrawal: recordDrafts.isWithdrawal,
      isReturned: sql<boolean>`${recordDrafts.returnedNote} is not null`,
      updatedAt: recordDrafts.updatedAt,
      unitName: units.name,
    })
    .from(recordDrafts)
    .innerJoin(units, eq(units.id, recordDrafts.unitId))
    .where(
      and(
        inArray(recordDrafts.unitId, [...scope.unitIds]),
        inArray(recordDrafts.state, ["draft", "submitted"]),
        kind === null ? undefined : eq(recordDrafts.kind, kind),
      ),
    )
    .orderBy(desc(recordDrafts.updatedAt), asc(recordDrafts.id))
    .limit(MOST_LISTED);
  return rows.map(({ content, ...row }) => ({ ...row, content: storedContent(row.kind, content) }));
}

export type ListedRecord = {
  readonly id: string;
  readonly kind: AuthoredKind;
  readonly title: string | null;
  readonly key: string | null;
  readonly year: number | null;
  readonly version: number;
  readonly isWithdrawn: boolean;
  readonly isDemonstration: boolean;
  readonly unitName: string;
};

async function listPublished(
  tx: Transaction,
  { unitIds }: PositionScope,
  kind: AuthoredKind | null,
): Promise<ListedRecord[]> {
  const rows = await tx.execute<ListedRecord>(sql`
    select r.id, r.kind, r.title, r.key, r.year, r.version, r.withdrawn as "isWithdrawn",
      r.demo as "isDemonstration", u.name as "unitName"
    from (
      select 'projects' as kind, id, name as title, null as key, null::smallint as year, version,
        withdrawn_on is not null as withdrawn, is_demonstration as demo, unit_id from projects
      union all select 'clearances', id, name, null, null, version, withdrawn_on is not null, is_demonstration, unit_id from clearances
      union all select 'conferences', id, title, null, extract(year from held_on)::smallint, version, withdrawn_on is not null, is_demonstration, unit_id from conferences
      union all select 'tasks', id, content, null, year, version, withdrawn_on is not null, is_demonstration, unit_id from tasks
      union all select 'indicators', id, null, key, year, version, withdrawn_on is not null, is_demonstration, unit_id from indicators
      union all select 'commendations', id, ground, null, year, version, withdrawn_on is not null, is_demonstration, unit_id from commendations
    ) r join units u on u.id = r.unit_id
    where r.unit_id in ${[...unitIds]} and ${kind === null ? sql`true` : sql`r.kind = ${kind}`}
    order by u.valid_from desc, r.kind, r.year desc nulls last, r.title, r.id
    limit ${MOST_LISTED}`);
  return [...rows];
}

/** What can be named on a form: sources, and what of these units a record hangs on. */
async function listChoices(tx: Transaction, { unitIds }: PositionScope) {
  const own = [...unitIds];
  return {
    sources: await tx
      .select({ id: sources.id, title: sources.title, publishedOn: sources.publishedOn })
      .from(sources)
      .orderBy(sql`${sources.publishedOn} desc nulls last`, asc(sources.title))
      .limit(MOST_LISTED),
    boards: await tx
      .select({ id: bodies.id, title: bodies.name })
      .from(bodies)
      .where(inArray(bodies.unitId, own))
      .orderBy(asc(bodies.name)),
    projects: await tx
      .select({ id: projects.id, title: projects.name })
      .from(projects)
      .where(inArray(projects.unitId, own))
      .orderBy(asc(projects.name)),
    conferences: await tx
      .select({
        id: conferences.id,
        title: conferences.title,
        heldOn: conferences.heldOn,
        slug: conferences.slug,
        sourceId: conferences.sourceId,
        unitId: conferences.unitId,
        conclusions: conferences.conclusions,
      })
      .from(conferences)
      .where(inArray(conferences.unitId, own))
      .orderBy(desc(conferences.heldOn)),
  };
}
export type RecordChoices = Awaited<ReturnType<typeof listChoices>>;

/** What the form of a new record offers, and what stands in it when one is written anew. */
export async function findRecordForm(
  scope: PositionScope,
  { kind, recordId }: { readonly kind: AuthoredKind; readonly recordId: string | null },
) {
  return withScope(scope, async (tx, now) => {
    const choices = await listChoices(tx, scope);
    const today = calendarDateOf(now);
    if (recordId === null) return { choices, today, record: null };
    const found = isId(recordId) ? await findRecord(tx, kind, recordId) : null;
    if (!found || !scope.unitIds.includes(found.row.unitId)) return null;
    return { choices, today, record: await shown(tx, kind, found.row) };
  });
}

async function shown(
  tx: Transaction,
  kind: AuthoredKind,
  row: NonNullable<Awaited<ReturnType<typeof findRecord>>>["row"],
) {
  const open = await tx
    .select({ id: recordDrafts.id, state: recordDrafts.state })
    .from(recordDrafts)
    .where(
      and(eq(recordDrafts.recordId, row.id), inArray(recordDrafts.state, ["draft", "submitted"])),
    );
  const { id, version, isDemonstration, withdrawnOn } = row;
  const content = contentOfRecord(kind, row);
  const slug = typeof row["slug"] === "string" ? row["slug"] : null;
  return { id, slug, version, isDemonstration, withdrawnOn, content, open };
}

/** One draft at the desk, with what is public of its record now and what happened. Null when it isn't mine. */
export async function findDraftAtDesk(scope: PositionScope, id: string) {
  if (!isId(id)) return null;
  return withScope(scope, async (tx, now) => {
    const [row] = await tx
      .select({
        id: recordDrafts.id,
        kind: recordDrafts.kind,
        recordId: recordDrafts.recordId,
        unitId: recordDrafts.unitId,
        unitName: units.name,
        unitSlug: units.slug,
        content: recordDrafts.content,
        baseVersion: recordDrafts.baseVersion,
        reason: recordDrafts.reason,
        scoreBasis: recordDrafts.scoreBasis,
        isWithdrawal: recordDrafts.isWithdrawal,
        state: recordDrafts.state,
        returnedNote: recordDrafts.returnedNote,
        revision: recordDrafts.revision,
        draftedBy: positions.accountId,
      })
      .from(recordDrafts)
      .innerJoin(units, eq(units.id, recordDrafts.unitId))
      .leftJoin(positions, eq(positions.id, recordDrafts.draftedBy))
      .where(and(eq(recordDrafts.id, id), inArray(recordDrafts.unitId, [...scope.unitIds])));
    if (!row) return null;
    const { kind, recordId } = row;
    const record = recordId === null ? null : await findRecord(tx, kind, recordId);
    return {
      ...row,
      content: storedContent(kind, row.content),
      record: record && (await shown(tx, kind, record.row)),
      choices: await listChoices(tx, scope),
      files: await listFiles(tx, id, recordId),
      uploadDraft: await findUploadDraft(tx, id, scope.accountId),
      schedule: await findSchedule(tx, id),
      events: await listEvents(tx, id),
      today: calendarDateOf(now),
    };
  });
}
export type DraftAtDesk = NonNullable<Awaited<ReturnType<typeof findDraftAtDesk>>>;

/** What came with this draft, and what is public with its record already. */
async function listFiles(tx: Transaction, draftId: string, recordId: string | null) {
  const { draftId: of, recordId: about } = recordFiles;
  return tx
    .select({
      id: recordFiles.id,
      mediaType: recordFiles.mediaType,
      byteSize: recordFiles.byteSize,
      originalName: recordFiles.originalName,
      description: recordFiles.description,
      withdrawnAt: recordFiles.withdrawnAt,
      withdrawnReason: recordFiles.withdrawnReason,
      isPublic: sql<boolean>`${about} is not null`,
    })
    .from(recordFiles)
    .where(recordId === null ? eq(of, draftId) : or(eq(of, draftId), eq(about, recordId)))
    .orderBy(asc(recordFiles.createdAt), asc(recordFiles.id));
}

async function listEvents(tx: Transaction, draftId: string) {
  return tx
    .select({
      id: recordDraftEvents.id,
      at: recordDraftEvents.at,
      role: recordDraftEvents.role,
      action: recordDraftEvents.action,
      note: recordDraftEvents.note,
    })
    .from(recordDraftEvents)
    .where(eq(recordDraftEvents.draftId, draftId))
    .orderBy(desc(recordDraftEvents.id));
}
