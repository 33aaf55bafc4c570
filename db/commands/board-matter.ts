import "server-only";
import { and, eq, isNotNull, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { boardMatterEvents, boardMatters, bodies, oversightResults } from "@/db/schema";
import { type Actor, roleOf } from "@/lib/domain/actor";
import type { MatterState, MatterTrailAction } from "@/lib/domain/oversight/board-matter";

/** Whoever sends the same form in the same instant waits here: a number that is taken and not used would be a gap. */
export async function lockMatterKey(tx: Transaction, key: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
}

/** What was sent with this key; null when nothing was, or by somebody else. */
export async function findSentMatter(tx: Transaction, key: string) {
  const [row] = await tx
    .select({ id: boardMatters.id, content: boardMatters.content, subject: boardMatters.subject })
    .from(boardMatters)
    .where(eq(boardMatters.id, key));
  return row ?? null;
}

/** The board with that address, as one sends it something. */
export async function findBoardBySlug(tx: Transaction, slug: string) {
  const [row] = await tx
    .select({
      id: bodies.id,
      unitId: bodies.unitId,
      kind: bodies.kind,
      termFrom: bodies.termFrom,
      termTo: bodies.termTo,
      endedOn: bodies.endedOn,
    })
    .from(bodies)
    .where(eq(bodies.slug, slug));
  return row ?? null;
}

export type NewMatter = {
  readonly id: string;
  readonly bodyId: string;
  readonly unitId: string;
  readonly accountId: string;
  readonly subject: string;
  readonly content: string;
  readonly place: string | null;
  readonly name: string;
  readonly contact: string | null;
};

/** Its number, or null when the key was taken meanwhile. */
export async function insertMatter(
  tx: Transaction,
  matter: NewMatter,
): Promise<{ readonly year: number; readonly number: number } | null> {
  const [row] = await tx
    .insert(boardMatters)
    .values(matter)
    .onConflictDoNothing({ target: boardMatters.id })
    .returning({ year: boardMatters.year, number: boardMatters.number });
  return row ?? null;
}

/** One matter with what the rules need of it; locked. */
export async function findMatter(tx: Transaction, id: string) {
  const [row] = await tx
    .select({
      id: boardMatters.id,
      unitId: boardMatters.unitId,
      accountId: boardMatters.accountId,
      year: boardMatters.year,
      number: boardMatters.number,
      state: boardMatters.state,
      revision: boardMatters.revision,
    })
    .from(boardMatters)
    .where(eq(boardMatters.id, id))
    .for("update");
  return row ?? null;
}

export type LoadedMatter = NonNullable<Awaited<ReturnType<typeof findMatter>>>;

export type MatterChange = {
  readonly state: MatterState;
  readonly answer?: string;
  readonly documentNumber?: string | null;
  readonly resultId?: string | null;
};

export async function changeMatter(
  tx: Transaction,
  { id, revision }: Pick<LoadedMatter, "id" | "revision">,
  change: MatterChange,
): Promise<void> {
  await tx
    .update(boardMatters)
    .set({ ...change, revision: revision + 1, changedAt: sql`now()` })
    .where(eq(boardMatters.id, id));
}

/** Whether something of that unit is public under this id. */
export async function isPublicResultOf(
  tx: Transaction,
  unitId: string,
  resultId: string,
): Promise<boolean> {
  const rows = await tx
    .select({ id: oversightResults.id })
    .from(oversightResults)
    .where(
      and(
        eq(oversightResults.id, resultId),
        eq(oversightResults.unitId, unitId),
        isNotNull(oversightResults.publishedVersion),
      ),
    );
  return rows.length > 0;
}

/** One line of the trail, in the transaction of what it tells; answers its id. */
export async function recordMatterEvent(
  tx: Transaction,
  {
    actor,
    ...event
  }: {
    readonly matterId: string;
    readonly action: MatterTrailAction;
    readonly actor: Actor;
    readonly at: Date;
  },
): Promise<number> {
  const [row] = await tx
    .insert(boardMatterEvents)
    .values({
      ...event,
      accountId: actor.accountId,
      positionId: actor.position?.id ?? null,
      role: roleOf(actor),
    })
    .returning({ id: boardMatterEvents.id });
  if (!row) throw new Error("the event was not stored");
  return row.id;
}

/** Those of the board's ward who look after what comes to it. */
export async function listOverseersToTell(tx: Transaction, matterId: string): Promise<string[]> {
  const rows = await tx.execute<{ account_id: string }>(
    sql`select overseers_to_tell as account_id from overseers_to_tell(${matterId})`,
  );
  return rows.map((row) => row.account_id);
}
