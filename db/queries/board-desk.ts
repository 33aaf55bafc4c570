import "server-only";
import { and, asc, desc, eq, inArray, isNotNull, sql } from "drizzle-orm";

import { MEMBER, listProgrammesOf, listWatchedProjects } from "@/db/queries/board";
import { findLegalCalendar } from "@/db/queries/calendar";
import {
  bodies,
  bodyMembers,
  oversightResults,
  positions,
  programmes,
  projects,
  units,
} from "@/db/schema";
import { withScope } from "@/db/scope";
import { calendarDateOf } from "@/lib/domain/calendar-date";
import { isId } from "@/lib/domain/input";
import type { PositionScope } from "@/lib/domain/scope";

const BOARD = {
  id: bodies.id,
  slug: bodies.slug,
  kind: bodies.kind,
  name: bodies.name,
  termFrom: bodies.termFrom,
  termTo: bodies.termTo,
  endedOn: bodies.endedOn,
  recognisedBy: bodies.recognisedBy,
  neighbourhoods: bodies.neighbourhoods,
  version: bodies.version,
  isDemonstration: bodies.isDemonstration,
  unitId: bodies.unitId,
  unitName: units.name,
} as const;

const SEAT = {
  ...MEMBER,
  bodyId: bodyMembers.bodyId,
  eligibilityChecked: bodyMembers.eligibilityChecked,
  version: bodyMembers.version,
} as const;

const MOST_LISTED = 300;

/** The boards of my units with who sits on them and what they watch; the newest term stands first. */
export async function listBoardsAtDesk(scope: PositionScope) {
  return withScope(scope, async (tx, now) => {
    const rows = await tx
      .select({
        ...BOARD,
        /** Programmes that wait for the front. */
        waiting:
          sql<number>`(select count(*) from ${programmes} p where p.body_id = ${bodies.id} and p.state = 'submitted')`.mapWith(
            Number,
          ),
      })
      .from(bodies)
      .innerJoin(units, eq(units.id, bodies.unitId))
      .where(inArray(bodies.unitId, [...scope.unitIds]))
      .orderBy(sql`${bodies.termFrom} desc nulls last`, asc(bodies.name), asc(bodies.id))
      .limit(MOST_LISTED);
    const ids = rows.map(({ id }) => id);
    const seats =
      ids.length === 0
        ? []
        : await tx.select(SEAT).from(bodyMembers).where(inArray(bodyMembers.bodyId, ids));
    const works =
      ids.length === 0
        ? []
        : await tx
            .select({ boardId: projects.boardId, stage: projects.stage })
            .from(projects)
            .where(inArray(projects.boardId, ids));
    return {
      today: calendarDateOf(now),
      boards: rows.map((row) => ({
        ...row,
        members: seats.filter(({ bodyId }) => bodyId === row.id),
        projects: works
          .filter(({ boardId }) => boardId === row.id)
          .map(({ stage }) => ({ isCompleted: stage === "completed" })),
      })),
    };
  });
}

/** One board at the desk with its members, its programmes and what it watches. Null when it isn't mine. */
export async function findBoardAtDesk(scope: PositionScope, id: string) {
  if (!isId(id)) return null;
  return withScope(scope, async (tx, now) => {
    const [board] = await tx
      .select(BOARD)
      .from(bodies)
      .innerJoin(units, eq(units.id, bodies.unitId))
      .where(and(eq(bodies.id, id), inArray(bodies.unitId, [...scope.unitIds])));
    if (!board) return null;
    return {
      ...board,
      today: calendarDateOf(now),
      calendar: await findLegalCalendar(tx),
      members: await tx
        .select(SEAT)
        .from(bodyMembers)
        .where(eq(bodyMembers.bodyId, id))
        .orderBy(
          sql`array_position(array['head','deputy','member'], ${bodyMembers.duty})`,
          asc(bodyMembers.neighbourhood),
          asc(bodyMembers.name),
        ),
      watched: await listWatchedProjects(tx, id),
      published: await listProgrammesOf(tx, id),
      programmes: await tx
        .select({
          id: programmes.id,
          title: programmes.title,
          year: programmes.year,
          state: programmes.state,
          plannedFrom: programmes.plannedFrom,
          plannedTo: programmes.plannedTo,
          sentOn: programmes.sentOn,
        })
        .from(programmes)
        .where(eq(programmes.bodyId, id))
        .orderBy(desc(programmes.year), desc(programmes.plannedFrom), asc(programmes.id)),
    };
  });
}

export type OpenBoard = NonNullable<Awaited<ReturnType<typeof findBoardAtDesk>>>;

/** A member with the board they sit on. Null when it isn't mine. */
export async function findMemberAtDesk(scope: PositionScope, boardId: string, memberId: string) {
  const board = isId(memberId) ? await findBoardAtDesk(scope, boardId) : null;
  const member = board?.members.find(({ id }) => id === memberId);
  return board && member ? { board, member } : null;
}

/** One programme with its board. Null when it isn't mine. */
export async function findProgrammeAtDesk(scope: PositionScope, boardId: string, id: string) {
  if (!isId(boardId) || !isId(id)) return null;
  return withScope(scope, async (tx, now) => {
    const [row] = await tx
      .select({
        id: programmes.id,
        title: programmes.title,
        subject: programmes.subject,
        target: programmes.target,
        field: programmes.field,
        plannedFrom: programmes.plannedFrom,
        plannedTo: programmes.plannedTo,
        sentOn: programmes.sentOn,
        state: programmes.state,
        returnedNote: programmes.returnedNote,
        calledOffNote: programmes.calledOffNote,
        revision: programmes.revision,
        isDemonstration: programmes.isDemonstration,
        draftedBy: positions.accountId,
        boardName: bodies.name,
        boardSlug: bodies.slug,
        boardKind: bodies.kind,
        unitId: bodies.unitId,
      })
      .from(programmes)
      .innerJoin(bodies, eq(bodies.id, programmes.bodyId))
      .leftJoin(positions, eq(positions.id, programmes.draftedBy))
      .where(
        and(
          eq(programmes.id, id),
          eq(programmes.bodyId, boardId),
          inArray(bodies.unitId, [...scope.unitIds]),
        ),
      );
    if (!row) return null;
    const results = await tx
      .select({
        id: oversightResults.id,
        title: oversightResults.title,
        programmeId: oversightResults.programmeId,
      })
      .from(oversightResults)
      .where(
        and(eq(oversightResults.bodyId, boardId), isNotNull(oversightResults.publishedVersion)),
      )
      .orderBy(desc(oversightResults.publishedAt), asc(oversightResults.id))
      .limit(MOST_LISTED);
    return { ...row, results, today: calendarDateOf(now), calendar: await findLegalCalendar(tx) };
  });
}

export type OpenProgramme = NonNullable<Awaited<ReturnType<typeof findProgrammeAtDesk>>>;

/** The works of a unit that a board may be named for. */
export async function listProjectsToWatch(scope: PositionScope, unitId: string) {
  return withScope(scope, async (tx) =>
    tx
      .select({ id: projects.id, name: projects.name })
      .from(projects)
      .where(and(eq(projects.unitId, unitId), inArray(projects.unitId, [...scope.unitIds])))
      .orderBy(asc(projects.name)),
  );
}
