import "server-only";
import { and, asc, desc, eq, inArray, isNotNull, ne, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { provenanceOf } from "@/db/queries/record";
import {
  bodies,
  bodyMembers,
  findings,
  oversightResults,
  programmes,
  projects,
  recommendations,
  sources,
  units,
} from "@/db/schema";
import { PUBLIC_PROGRAMMES } from "@/lib/domain/oversight/programme";

/** What everybody reads of a board: the facts of its row and the ward it belongs to. */
export async function findBoardHead(tx: Transaction, slug: string) {
  const [row] = await tx
    .select({
      id: bodies.id,
      slug: bodies.slug,
      kind: bodies.kind,
      name: bodies.name,
      termFrom: bodies.termFrom,
      termTo: bodies.termTo,
      endedOn: bodies.endedOn,
      recognisedBy: bodies.recognisedBy,
      neighbourhoods: bodies.neighbourhoods,
      unit: { id: units.id, slug: units.slug, name: units.name, kind: units.kind },
      ...provenanceOf(bodies),
    })
    .from(bodies)
    .innerJoin(units, eq(units.id, bodies.unitId))
    .innerJoin(sources, eq(sources.id, bodies.sourceId))
    .where(eq(bodies.slug, slug));
  return row ?? null;
}

export const MEMBER = {
  id: bodyMembers.id,
  name: bodyMembers.name,
  duty: bodyMembers.duty,
  neighbourhood: bodyMembers.neighbourhood,
  electedOn: bodyMembers.electedOn,
  fromOn: bodyMembers.fromOn,
  toOn: bodyMembers.toOn,
} as const;

const byDuty = sql`array_position(array['head','deputy','member'], ${bodyMembers.duty})`;

/** Whoever sits and sat on a board; those who lead stand first. */
export async function listMembersOf(tx: Transaction, bodyId: string) {
  return tx
    .select(MEMBER)
    .from(bodyMembers)
    .where(eq(bodyMembers.bodyId, bodyId))
    .orderBy(byDuty, asc(bodyMembers.neighbourhood), asc(bodyMembers.name), asc(bodyMembers.id));
}

/** What a board set out to look at, the newest first, with what it published of it. */
export async function listProgrammesOf(tx: Transaction, bodyId: string) {
  const rows = await tx
    .select({
      id: programmes.id,
      year: programmes.year,
      title: programmes.title,
      subject: programmes.subject,
      target: programmes.target,
      field: programmes.field,
      plannedFrom: programmes.plannedFrom,
      plannedTo: programmes.plannedTo,
      sentOn: programmes.sentOn,
      state: programmes.state,
      calledOffNote: programmes.calledOffNote,
    })
    .from(programmes)
    .where(and(eq(programmes.bodyId, bodyId), inArray(programmes.state, [...PUBLIC_PROGRAMMES])))
    .orderBy(desc(programmes.year), desc(programmes.plannedFrom), asc(programmes.id));
  const found = await tx
    .select({
      programmeId: oversightResults.programmeId,
      slug: oversightResults.slug,
      title: oversightResults.title,
    })
    .from(oversightResults)
    .where(
      and(
        eq(oversightResults.bodyId, bodyId),
        isNotNull(oversightResults.publishedVersion),
        isNotNull(oversightResults.programmeId),
      ),
    )
    .orderBy(desc(oversightResults.inspectedFrom), asc(oversightResults.id));
  return rows.map((row) =>
    Object.assign(row, { results: found.filter(({ programmeId }) => programmeId === row.id) }),
  );
}

/** How many sit on a board, or sat on its last day. By plain names: asked of one table alone, columns would lose theirs. */
export const seated = () =>
  sql<number>`(select count(*) from body_members m where m.body_id = bodies.id
    and coalesce(m.to_on, 'infinity') >= least(vietnam_today(), bodies.term_to, bodies.ended_on)
    and coalesce(m.from_on, '-infinity') <= least(vietnam_today(), bodies.term_to, bodies.ended_on))`.mapWith(
    Number,
  );

/** A board as the page of a work says who watches it. */
export async function findWatchingBoard(tx: Transaction, id: string) {
  const [row] = await tx
    .select({
      slug: bodies.slug,
      kind: bodies.kind,
      name: bodies.name,
      termFrom: bodies.termFrom,
      termTo: bodies.termTo,
      endedOn: bodies.endedOn,
      members: seated(),
    })
    .from(bodies)
    .where(eq(bodies.id, id));
  return row ?? null;
}

/** The works that name this board as the one that watches. */
export async function listWatchedProjects(tx: Transaction, bodyId: string) {
  return tx
    .select({ id: projects.id, slug: projects.slug, name: projects.name, stage: projects.stage })
    .from(projects)
    .where(eq(projects.boardId, bodyId))
    .orderBy(asc(projects.name));
}

const count = (what: ReturnType<typeof sql>) => sql<number>`${what}`.mapWith(Number);

const NOTHING = { results: 0, findings: 0, recommendations: 0, answered: 0, verified: 0 };

/** What a board has published: so much looked at, found, asked for, answered and confirmed. */
export async function countWorkOf(tx: Transaction, bodyId: string) {
  const ofBoard = and(
    eq(oversightResults.bodyId, bodyId),
    isNotNull(oversightResults.publishedVersion),
  );
  const [looked] = await tx
    .select({ results: count(sql`count(*)`) })
    .from(oversightResults)
    .where(ofBoard);
  const [found] = await tx
    .select({ findings: count(sql`count(*)`) })
    .from(findings)
    .innerJoin(oversightResults, eq(oversightResults.id, findings.resultId))
    .where(and(ofBoard, eq(findings.isWithdrawn, false)));
  const { answeredOn, verifiedOn, state } = recommendations;
  const [asked] = await tx
    .select({
      recommendations: count(sql`count(*)`),
      answered: count(sql`count(*) filter (where ${answeredOn} is not null)`),
      verified: count(sql`count(*) filter (where ${verifiedOn} is not null)`),
    })
    .from(recommendations)
    .innerJoin(oversightResults, eq(oversightResults.id, recommendations.resultId))
    .where(and(ofBoard, eq(recommendations.isWithdrawn, false), ne(state, "drafted")));
  return { ...NOTHING, ...looked, ...found, ...asked };
}

/** Other boards of that kind in the same unit: the terms before and after it, and the boards of other works. */
export async function listOtherTerms(
  tx: Transaction,
  { id, kind, unitId }: { readonly id: string; readonly kind: Kind; readonly unitId: string },
) {
  return tx
    .select({
      slug: bodies.slug,
      name: bodies.name,
      termFrom: bodies.termFrom,
      termTo: bodies.termTo,
      endedOn: bodies.endedOn,
    })
    .from(bodies)
    .where(and(eq(bodies.unitId, unitId), eq(bodies.kind, kind), ne(bodies.id, id)))
    .orderBy(sql`${bodies.termFrom} desc nulls last`, asc(bodies.name));
}

type Kind = (typeof bodies.$inferSelect)["kind"];

/** Members of all boards of some units, for whoever takes the list along. */
export async function listMembersOfUnits(tx: Transaction, unitIds: readonly string[]) {
  return tx
    .select({
      ...MEMBER,
      unitId: bodies.unitId,
      boardName: bodies.name,
      boardKind: bodies.kind,
      termFrom: bodies.termFrom,
      termTo: bodies.termTo,
      ...provenanceOf(bodyMembers),
    })
    .from(bodyMembers)
    .innerJoin(bodies, eq(bodies.id, bodyMembers.bodyId))
    .innerJoin(sources, eq(sources.id, bodyMembers.sourceId))
    .where(inArray(bodies.unitId, [...unitIds]))
    .orderBy(desc(bodies.termFrom), asc(bodies.name), byDuty, asc(bodyMembers.name));
}

/** Programmes of all boards of some units. */
export async function listProgrammesOfUnits(tx: Transaction, unitIds: readonly string[]) {
  return tx
    .select({
      id: programmes.id,
      unitId: bodies.unitId,
      boardName: bodies.name,
      year: programmes.year,
      title: programmes.title,
      subject: programmes.subject,
      target: programmes.target,
      field: programmes.field,
      plannedFrom: programmes.plannedFrom,
      plannedTo: programmes.plannedTo,
      sentOn: programmes.sentOn,
      state: programmes.state,
      ...provenanceOf(programmes),
    })
    .from(programmes)
    .innerJoin(bodies, eq(bodies.id, programmes.bodyId))
    .innerJoin(sources, eq(sources.id, programmes.sourceId))
    .where(
      and(inArray(bodies.unitId, [...unitIds]), inArray(programmes.state, [...PUBLIC_PROGRAMMES])),
    )
    .orderBy(desc(programmes.year), asc(bodies.name), asc(programmes.plannedFrom));
}

/** Addresses of every board, for the site map. */
export async function listBoardSlugs(tx: Transaction, limit: number) {
  return tx.select({ slug: bodies.slug }).from(bodies).orderBy(asc(bodies.slug)).limit(limit);
}
