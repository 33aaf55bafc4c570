import "server-only";
import { and, asc, desc, eq, type SQL, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { findWatchingBoard } from "@/db/queries/board";
import { listPublicFiles } from "@/db/queries/record-file";
import { bodies, clearances, projects, recordVersions, sources, units } from "@/db/schema";
import type { ProjectStage } from "@/lib/domain/oversight/record";

const PROJECT = {
  id: projects.id,
  slug: projects.slug,
  name: projects.name,
  stage: projects.stage,
  summary: projects.summary,
  owner: projects.owner,
  contractor: projects.contractor,
  capitalDong: projects.capitalDong,
  disbursedDong: projects.disbursedDong,
  progressPercent: projects.progressPercent,
  startedOn: projects.startedOn,
  dueOn: projects.dueOn,
  boardId: projects.boardId,
  boardName: bodies.name,
  boardSlug: bodies.slug,
  asOf: projects.asOf,
  asOfNote: projects.asOfNote,
  withdrawnOn: projects.withdrawnOn,
  withdrawnNote: projects.withdrawnNote,
  expiresOn: projects.expiresOn,
  verified: projects.verified,
  isDemonstration: projects.isDemonstration,
  source: {
    id: sources.id,
    title: sources.title,
    author: sources.author,
    publishedOn: sources.publishedOn,
  },
  unit: { id: units.id, name: units.name, slug: units.slug, kind: units.kind },
};

const selectProjects = (tx: Transaction) =>
  tx
    .select(PROJECT)
    .from(projects)
    .innerJoin(sources, eq(sources.id, projects.sourceId))
    .innerJoin(units, eq(units.id, projects.unitId))
    .leftJoin(bodies, eq(bodies.id, projects.boardId))
    .$dynamic();

export type ProjectFilter = {
  readonly unitId?: string;
  readonly stage?: ProjectStage;
  /** Slug of the last work of the page before. */
  readonly after?: string;
};

/**
 * Works as reported, by ward, the soonest due first: how far, what they cost, which board watches. Never computed.
 * `next` is the `after` of the following page.
 */
export async function listProjects(
  tx: Transaction,
  { unitId, stage, after }: ProjectFilter,
  limit: number,
) {
  const conditions: SQL[] = [];
  if (unitId) conditions.push(eq(projects.unitId, unitId));
  if (stage) conditions.push(eq(projects.stage, stage));
  if (after) conditions.push(comesAfter(after));
  const rows = await selectProjects(tx)
    .where(and(...conditions))
    .orderBy(asc(units.name), asc(units.id), dueOn, asc(projects.name), asc(projects.id))
    .limit(limit + 1);
  const shown = rows.slice(0, limit);
  return { projects: shown, next: rows.length > limit ? (shown.at(-1)?.slug ?? null) : null };
}

export type Project = Awaited<ReturnType<typeof listProjects>>["projects"][number];

/** What nobody gave a day stands last. */
const dueOn = sql`coalesce(${projects.dueOn}, 'infinity')`;

const comesAfter = (slug: string): SQL => sql`
  (${units.name}, ${units.id}, ${dueOn}, ${projects.name}, ${projects.id}) > (
    select w.name, w.id, coalesce(k.due_on, 'infinity'), k.name, k.id
    from projects k join units w on w.id = k.unit_id where k.slug = ${slug})`;

/** Addresses of every work, for the site map. */
export async function listProjectSlugs(tx: Transaction, limit: number) {
  return tx.select({ slug: projects.slug }).from(projects).orderBy(asc(projects.slug)).limit(limit);
}

/** One work with what was kept of it each time it was changed, the sites that are cleared for it, and who watches. */
export async function findProject(tx: Transaction, slug: string) {
  const [project] = await selectProjects(tx).where(eq(projects.slug, slug));
  if (!project) return null;

  const [versions, sites] = await Promise.all([
    tx
      .select({ snapshot: recordVersions.snapshot })
      .from(recordVersions)
      .where(
        and(eq(recordVersions.recordType, "projects"), eq(recordVersions.recordId, project.id)),
      )
      .orderBy(desc(recordVersions.version)),
    tx
      .select({
        id: clearances.id,
        name: clearances.name,
        state: clearances.state,
        households: clearances.households,
        areaM2: clearances.areaM2,
        obstacle: clearances.obstacle,
        plotTags: clearances.plotTags,
        withdrawnOn: clearances.withdrawnOn,
        withdrawnNote: clearances.withdrawnNote,
        expiresOn: clearances.expiresOn,
      })
      .from(clearances)
      .where(eq(clearances.projectId, project.id))
      .orderBy(asc(clearances.name)),
  ]);
  return {
    ...project,
    versions: versions.map(({ snapshot }) => snapshot),
    clearances: sites,
    board: project.boardId === null ? null : await findWatchingBoard(tx, project.boardId),
    files: await listPublicFiles(tx, project.id),
  };
}
