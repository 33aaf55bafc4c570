import "server-only";
import { and, asc, desc, eq, inArray, isNotNull } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import {
  accessLog,
  boardMatterEvents,
  boardMatters,
  bodies,
  oversightResults,
  units,
} from "@/db/schema";
import { withScope } from "@/db/scope";
import { calendarDateOf } from "@/lib/domain/calendar-date";
import { isId } from "@/lib/domain/input";
import type { AccountScope, PositionScope } from "@/lib/domain/scope";

const LINE = {
  id: boardMatters.id,
  year: boardMatters.year,
  number: boardMatters.number,
  subject: boardMatters.subject,
  state: boardMatters.state,
  sentAt: boardMatters.sentAt,
  isDemonstration: boardMatters.isDemonstration,
  boardName: bodies.name,
} as const;

const WHOLE = {
  ...LINE,
  content: boardMatters.content,
  place: boardMatters.place,
  name: boardMatters.name,
  contact: boardMatters.contact,
  answer: boardMatters.answer,
  documentNumber: boardMatters.documentNumber,
  revision: boardMatters.revision,
  changedAt: boardMatters.changedAt,
  boardSlug: bodies.slug,
  unitId: boardMatters.unitId,
  unitName: units.name,
  result: { slug: oversightResults.slug, title: oversightResults.title },
} as const;

const MOST_LISTED = 200;

/** The board one turns to, as the form names it; null for what takes nothing. */
export async function findBoardToTurnTo(scope: AccountScope, slug: string) {
  return withScope(scope, async (tx, now) => {
    const [row] = await tx
      .select({
        slug: bodies.slug,
        kind: bodies.kind,
        name: bodies.name,
        termFrom: bodies.termFrom,
        termTo: bodies.termTo,
        endedOn: bodies.endedOn,
        isDemonstration: bodies.isDemonstration,
        unitName: units.name,
      })
      .from(bodies)
      .innerJoin(units, eq(units.id, bodies.unitId))
      .where(eq(bodies.slug, slug));
    return row ? { ...row, today: calendarDateOf(now) } : null;
  });
}

/** What one sent to boards, the newest first. */
export async function listMyMatters(scope: AccountScope) {
  return withScope(scope, async (tx) =>
    tx
      .select(LINE)
      .from(boardMatters)
      .innerJoin(bodies, eq(bodies.id, boardMatters.bodyId))
      .where(eq(boardMatters.accountId, scope.accountId))
      .orderBy(desc(boardMatters.sentAt), asc(boardMatters.id))
      .limit(MOST_LISTED),
  );
}

/** One matter of one's own with what happened. Null when it isn't mine. */
export async function findMyMatter(scope: AccountScope, id: string) {
  if (!isId(id)) return null;
  return withScope(scope, async (tx) => {
    const row = await findWhole(tx, id);
    return row && { ...row, events: await listEvents(tx, id) };
  });
}

/** What came to the boards of my units: what waits stands first. */
export async function listMattersAtDesk(scope: PositionScope) {
  return withScope(scope, async (tx) =>
    tx
      .select(LINE)
      .from(boardMatters)
      .innerJoin(bodies, eq(bodies.id, boardMatters.bodyId))
      .where(inArray(boardMatters.unitId, [...scope.unitIds]))
      .orderBy(desc(inArray(boardMatters.state, ["sent", "taken_up"])), desc(boardMatters.sentAt))
      .limit(MOST_LISTED),
  );
}

/** One matter at the desk, with what its answer may rest on. Null when it isn't mine. */
export async function findMatterAtDesk(scope: PositionScope, id: string) {
  if (!isId(id)) return null;
  return withScope(scope, async (tx) => {
    const row = await findWhole(tx, id);
    const isTheirs = row !== null && scope.unitIds.includes(row.unitId);
    await logReading(tx, scope, { id, isRefused: !isTheirs });
    if (!isTheirs) return null;
    return {
      ...row,
      events: await listEvents(tx, id),
      results: await tx
        .select({ id: oversightResults.id, title: oversightResults.title })
        .from(oversightResults)
        .where(
          and(
            eq(oversightResults.unitId, row.unitId),
            isNotNull(oversightResults.publishedVersion),
          ),
        )
        .orderBy(desc(oversightResults.publishedAt), asc(oversightResults.id))
        .limit(MOST_LISTED),
    };
  });
}

/** What somebody confides to a board is read by name, as a case file is. */
async function logReading(
  tx: Transaction,
  { accountId, positionId, role }: PositionScope,
  { id, isRefused }: { readonly id: string; readonly isRefused: boolean },
) {
  const action = isRefused ? "refused" : "read";
  const object = { objectType: "board_matter", objectId: id };
  await tx.insert(accessLog).values({ accountId, positionId, role, action, ...object });
}

export type MatterAtDesk = NonNullable<Awaited<ReturnType<typeof findMatterAtDesk>>>;

async function findWhole(tx: Transaction, id: string) {
  const [row] = await tx
    .select(WHOLE)
    .from(boardMatters)
    .innerJoin(bodies, eq(bodies.id, boardMatters.bodyId))
    .innerJoin(units, eq(units.id, boardMatters.unitId))
    .leftJoin(oversightResults, eq(oversightResults.id, boardMatters.resultId))
    .where(eq(boardMatters.id, id));
  return row ?? null;
}

const listEvents = async (tx: Transaction, matterId: string) =>
  tx
    .select({
      id: boardMatterEvents.id,
      action: boardMatterEvents.action,
      at: boardMatterEvents.at,
      role: boardMatterEvents.role,
    })
    .from(boardMatterEvents)
    .where(eq(boardMatterEvents.matterId, matterId))
    .orderBy(desc(boardMatterEvents.at), desc(boardMatterEvents.id));
