import "server-only";
import { and, asc, eq, isNotNull, ne, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import {
  bodies,
  bodyMembers,
  oversightResults,
  positions,
  programmes,
  projects,
  units,
} from "@/db/schema";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { BoardDuty } from "@/lib/domain/oversight/board";
import type { ProgrammeState } from "@/lib/domain/oversight/programme";
import type { OversightBodyKind, OversightField } from "@/lib/domain/oversight/result";

/** What is kept here is from here. */
const PORTAL_SOURCE = "portal";

/** Why something is changed; the trigger that keeps versions writes it beside what was changed. */
export async function sayReason(tx: Transaction, reason: string): Promise<void> {
  await tx.execute(sql`select set_config('app.reason', ${reason}, true)`);
}

export type BoardContent = {
  readonly name: string;
  readonly termFrom: CalendarDate;
  readonly termTo: CalendarDate | null;
  readonly recognisedBy: string;
  readonly neighbourhoods: number | null;
};

export type NewBoard = BoardContent & {
  readonly slug: string;
  readonly kind: OversightBodyKind;
  readonly unitId: string;
  readonly asOf: CalendarDate;
};

export async function insertBoard(tx: Transaction, board: NewBoard): Promise<string> {
  const [stored] = await tx
    .insert(bodies)
    .values({ ...board, sourceId: PORTAL_SOURCE })
    .returning({ id: bodies.id });
  if (!stored) throw new Error("the board was not stored");
  return stored.id;
}

/** One board with what the rules need of it; locked, so that two who write wait for each other. */
export async function findBoard(tx: Transaction, id: string) {
  const [row] = await tx
    .select({
      id: bodies.id,
      slug: bodies.slug,
      kind: bodies.kind,
      unitId: bodies.unitId,
      unitSlug: units.slug,
      version: bodies.version,
    })
    .from(bodies)
    .innerJoin(units, eq(units.id, bodies.unitId))
    .where(eq(bodies.id, id))
    .for("update", { of: bodies });
  return row ?? null;
}

/** The same for whoever writes only beside it. */
export async function findBoardToPlan(tx: Transaction, id: string) {
  const [row] = await tx
    .select({ id: bodies.id, slug: bodies.slug, unitId: bodies.unitId, unitSlug: units.slug })
    .from(bodies)
    .innerJoin(units, eq(units.id, bodies.unitId))
    .where(eq(bodies.id, id));
  return row ?? null;
}

export async function changeBoardRow(
  tx: Transaction,
  id: string,
  change: BoardContent & { readonly endedOn: CalendarDate | null; readonly asOf: CalendarDate },
): Promise<void> {
  await tx.update(bodies).set(change).where(eq(bodies.id, id));
}

/** The works a board watches. */
export async function listWatched(tx: Transaction, boardId: string) {
  return tx
    .select({ id: projects.id, slug: projects.slug })
    .from(projects)
    .where(eq(projects.boardId, boardId));
}

/** The work it watches from now on; null when it isn't one of that unit. */
export async function watchProject(
  tx: Transaction,
  { boardId, unitId, projectId }: { boardId: string; unitId: string; projectId: string },
): Promise<string | null> {
  const [row] = await tx
    .update(projects)
    .set({ boardId })
    .where(and(eq(projects.id, projectId), eq(projects.unitId, unitId)))
    .returning({ slug: projects.slug });
  return row?.slug ?? null;
}

export async function leaveProject(tx: Transaction, projectId: string): Promise<void> {
  await tx.update(projects).set({ boardId: null }).where(eq(projects.id, projectId));
}

export type MemberContent = {
  readonly name: string;
  readonly duty: BoardDuty;
  readonly neighbourhood: string | null;
  readonly electedOn: CalendarDate | null;
  readonly fromOn: CalendarDate | null;
  readonly toOn: CalendarDate | null;
  readonly eligibilityChecked: boolean;
  readonly asOf: CalendarDate;
};

export async function insertMember(
  tx: Transaction,
  member: MemberContent & { readonly bodyId: string },
): Promise<void> {
  await tx.insert(bodyMembers).values({ ...member, sourceId: PORTAL_SOURCE });
}

/** Where somebody sits, and how often that was written; null for nobody. */
export async function findMember(tx: Transaction, id: string) {
  const [row] = await tx
    .select({ id: bodyMembers.id, bodyId: bodyMembers.bodyId, version: bodyMembers.version })
    .from(bodyMembers)
    .where(eq(bodyMembers.id, id));
  return row ?? null;
}

export async function changeMemberRow(
  tx: Transaction,
  id: string,
  change: MemberContent,
): Promise<void> {
  await tx.update(bodyMembers).set(change).where(eq(bodyMembers.id, id));
}

/** Whoever sits or sat on a board, but for one. */
export async function listSittings(tx: Transaction, bodyId: string, butId: string | null) {
  return tx
    .select({ duty: bodyMembers.duty, fromOn: bodyMembers.fromOn, toOn: bodyMembers.toOn })
    .from(bodyMembers)
    .where(
      and(eq(bodyMembers.bodyId, bodyId), butId === null ? undefined : ne(bodyMembers.id, butId)),
    )
    .orderBy(asc(bodyMembers.id));
}

export type ProgrammeContent = {
  readonly title: string;
  readonly subject: string | null;
  readonly target: string | null;
  readonly field: OversightField;
  readonly plannedFrom: CalendarDate;
  readonly plannedTo: CalendarDate;
  readonly sentOn: CalendarDate | null;
  readonly year: number;
};

export type NewProgramme = ProgrammeContent & {
  readonly bodyId: string;
  readonly state: "draft" | "submitted";
  readonly draftedBy: string;
};

export async function insertProgramme(tx: Transaction, row: NewProgramme): Promise<string> {
  const [stored] = await tx
    .insert(programmes)
    .values({ ...row, sourceId: PORTAL_SOURCE })
    .returning({ id: programmes.id });
  if (!stored) throw new Error("the programme was not stored");
  return stored.id;
}

/** One programme with its board; locked. */
export async function findProgramme(tx: Transaction, id: string) {
  const [row] = await tx
    .select({
      id: programmes.id,
      state: programmes.state,
      revision: programmes.revision,
      draftedBy: positions.accountId,
      boardId: bodies.id,
      boardSlug: bodies.slug,
      unitId: bodies.unitId,
      unitSlug: units.slug,
    })
    .from(programmes)
    .innerJoin(bodies, eq(bodies.id, programmes.bodyId))
    .innerJoin(units, eq(units.id, bodies.unitId))
    .leftJoin(positions, eq(positions.id, programmes.draftedBy))
    .where(eq(programmes.id, id))
    .for("update", { of: programmes });
  return row ?? null;
}

export type LoadedProgramme = NonNullable<Awaited<ReturnType<typeof findProgramme>>>;

export type ProgrammeChange = Partial<ProgrammeContent> & {
  readonly state?: ProgrammeState;
  readonly approvedBy?: string;
  readonly returnedNote?: string | null;
  readonly calledOffNote?: string;
  readonly asOf?: CalendarDate;
};

/** Moves it on. It is locked, so that nobody came between. */
export async function changeProgrammeRow(
  tx: Transaction,
  { id, revision }: Pick<LoadedProgramme, "id" | "revision">,
  change: ProgrammeChange,
): Promise<void> {
  await tx
    .update(programmes)
    .set({ ...change, revision: revision + 1 })
    .where(eq(programmes.id, id));
}

/** A public result of a board came of this programme; null when the board has no such result. */
export async function linkResultRow(
  tx: Transaction,
  { boardId, programmeId, resultId }: { boardId: string; programmeId: string; resultId: string },
): Promise<string | null> {
  const [row] = await tx
    .update(oversightResults)
    .set({ programmeId })
    .where(
      and(
        eq(oversightResults.id, resultId),
        eq(oversightResults.bodyId, boardId),
        isNotNull(oversightResults.publishedVersion),
      ),
    )
    .returning({ slug: oversightResults.slug });
  return row?.slug ?? null;
}
