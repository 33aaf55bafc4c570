import "server-only";
import { and, asc, desc, eq } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { findWatchingBoard } from "@/db/queries/board";
import { listPublicFiles } from "@/db/queries/record-file";
import { bodies, clearances, projects, recordVersions, sources, units } from "@/db/schema";

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

/** Works in a unit, as reported: how far, what they cost, which board watches. Never computed. */
export async function listProjects(tx: Transaction, unitId: string) {
  return selectProjects(tx)
    .where(eq(projects.unitId, unitId))
    .orderBy(asc(projects.dueOn), asc(projects.name));
}

export type Project = Awaited<ReturnType<typeof listProjects>>[number];

/** Every work there is, by ward; the soonest due first. */
export async function listAllProjects(tx: Transaction): Promise<Project[]> {
  return selectProjects(tx).orderBy(asc(units.name), asc(projects.dueOn), asc(projects.name));
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
        withdrawnNote: clearances.withdrawnNote,
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
