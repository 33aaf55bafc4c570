import "server-only";
import { asc, eq } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { bodies, projects, sources } from "@/db/schema";

/** Works in a unit, as reported: how far, what they cost, which board watches. Never computed. */
export async function listProjects(tx: Transaction, unitId: string) {
  return tx
    .select({
      id: projects.id,
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
      boardName: bodies.name,
      asOf: projects.asOf,
      asOfNote: projects.asOfNote,
      verified: projects.verified,
      isDemonstration: projects.isDemonstration,
      source: { id: sources.id, title: sources.title },
    })
    .from(projects)
    .innerJoin(sources, eq(sources.id, projects.sourceId))
    .leftJoin(bodies, eq(bodies.id, projects.boardId))
    .where(eq(projects.unitId, unitId))
    .orderBy(asc(projects.dueOn), asc(projects.name));
}

export type Project = Awaited<ReturnType<typeof listProjects>>[number];
