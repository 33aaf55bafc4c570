import "server-only";
import { and, desc, eq, isNotNull, isNull, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import {
  communityDecisionEvents,
  communityDecisionResults,
  communityDecisions,
  communityDecisionTallies,
  positions,
  units,
} from "@/db/schema";
import { type Actor, roleOf } from "@/lib/domain/actor";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type {
  DecisionGround,
  DecisionStage,
  DecisionTrailAction,
  DocumentForm,
} from "@/lib/domain/community-decision/community-decision";
import type { DecisionContent } from "@/lib/domain/community-decision/content-input";
import type { Tally } from "@/lib/domain/community-decision/tally";

export type NewDecision = DecisionContent & {
  readonly slug: string;
  readonly unitId: string;
  readonly stage: "draft" | "submitted";
  readonly draftedBy: string;
  readonly followsId: string | null;
};

export async function insertDecision(tx: Transaction, row: NewDecision): Promise<string> {
  const [stored] = await tx
    .insert(communityDecisions)
    .values({ ...row, groupMembers: [...row.groupMembers] })
    .returning({ id: communityDecisions.id });
  if (!stored) throw new Error("the decision was not stored");
  return stored.id;
}

/** One decision with what the rules need of it; locked, so that two who act on it wait for each other. */
export async function findDecision(tx: Transaction, id: string) {
  const [row] = await tx
    .select({
      id: communityDecisions.id,
      slug: communityDecisions.slug,
      unitId: communityDecisions.unitId,
      unitSlug: units.slug,
      stage: communityDecisions.stage,
      subject: communityDecisions.subject,
      scope: communityDecisions.scope,
      neighbourhood: communityDecisions.neighbourhood,
      origin: communityDecisions.origin,
      method: communityDecisions.method,
      households: communityDecisions.households,
      agreedOnline: communityDecisions.agreedOnline,
      consents: communityDecisions.consents,
      consentsFrom: communityDecisions.consentsFrom,
      frontAgrees: communityDecisions.frontAgrees,
      groupMembers: communityDecisions.groupMembers,
      announcedOn: communityDecisions.announcedOn,
      heldOn: communityDecisions.heldOn,
      endsOn: communityDecisions.endsOn,
      sentOn: communityDecisions.sentOn,
      followsId: communityDecisions.followsId,
      sequence: communityDecisions.sequence,
      revision: communityDecisions.revision,
      writtenBy: positions.accountId,
    })
    .from(communityDecisions)
    .innerJoin(units, eq(units.id, communityDecisions.unitId))
    .leftJoin(positions, eq(positions.id, communityDecisions.draftedBy))
    .where(eq(communityDecisions.id, id))
    .for("update", { of: communityDecisions });
  return row ?? null;
}

export type LoadedDecision = NonNullable<Awaited<ReturnType<typeof findDecision>>>;

export type DecisionChange = Partial<DecisionContent> & {
  readonly stage?: DecisionStage;
  readonly sequence?: number;
  readonly publishedAt?: Date;
  readonly approvedBy?: string;
  readonly returnedNote?: string | null;
  readonly sentOn?: CalendarDate;
  readonly answeredOn?: CalendarDate;
  readonly answerDocument?: string;
  readonly refusalGround?: DecisionGround;
  readonly refusalReason?: string;
  readonly inForceOn?: CalendarDate | null;
  readonly repealedOn?: CalendarDate;
  readonly repealDocument?: string;
  readonly repealGround?: DecisionGround;
  readonly repealReason?: string;
};

/** Moves it on. It is locked, so that nobody came between. */
export async function changeDecision(
  tx: Transaction,
  { id, revision }: Pick<LoadedDecision, "id" | "revision">,
  { groupMembers, ...change }: DecisionChange,
): Promise<void> {
  await tx
    .update(communityDecisions)
    .set({
      ...change,
      ...(groupMembers && { groupMembers: [...groupMembers] }),
      revision: revision + 1,
      updatedAt: sql`now()`,
    })
    .where(eq(communityDecisions.id, id));
}

export type NewResult = {
  readonly decisionId: string;
  readonly neighbourhoods: number | null;
  readonly documentForm: DocumentForm;
  readonly source: string;
  readonly decided: string;
  readonly isWitnessed: boolean;
  readonly correctionReason: string | null;
  readonly writtenBy: string;
};

/** What was counted, beside all that was written before. */
export async function insertResult(
  tx: Transaction,
  result: NewResult,
  tallies: readonly Tally[],
): Promise<void> {
  const [last] = await tx
    .select({ number: communityDecisionResults.number })
    .from(communityDecisionResults)
    .where(eq(communityDecisionResults.decisionId, result.decisionId))
    .orderBy(desc(communityDecisionResults.number))
    .limit(1);
  const [stored] = await tx
    .insert(communityDecisionResults)
    .values({ ...result, number: (last?.number ?? 0) + 1 })
    .returning({ id: communityDecisionResults.id });
  if (!stored) throw new Error("the result was not stored");
  await tx
    .insert(communityDecisionTallies)
    .values(tallies.map((tally) => ({ ...tally, resultId: stored.id })));
}

/** The newest result that waits for the leader, or that counts; null where there is none. */
export async function findResult(
  tx: Transaction,
  decisionId: string,
  which: "waiting" | "published",
) {
  const { publishedAt, returnedNote } = communityDecisionResults;
  const [row] = await tx
    .select({
      id: communityDecisionResults.id,
      number: communityDecisionResults.number,
      neighbourhoods: communityDecisionResults.neighbourhoods,
      isWitnessed: communityDecisionResults.isWitnessed,
      correctionReason: communityDecisionResults.correctionReason,
      writtenBy: positions.accountId,
    })
    .from(communityDecisionResults)
    .leftJoin(positions, eq(positions.id, communityDecisionResults.writtenBy))
    .where(
      and(
        eq(communityDecisionResults.decisionId, decisionId),
        which === "waiting"
          ? and(isNull(publishedAt), isNull(returnedNote))
          : isNotNull(publishedAt),
      ),
    )
    .orderBy(desc(communityDecisionResults.number))
    .limit(1);
  return row ? { ...row, tallies: await talliesOf(tx, row.id) } : null;
}

async function talliesOf(tx: Transaction, resultId: string): Promise<Tally[]> {
  return tx
    .select({
      neighbourhood: communityDecisionTallies.neighbourhood,
      households: communityDecisionTallies.households,
      present: communityDecisionTallies.present,
      inFavour: communityDecisionTallies.inFavour,
      against: communityDecisionTallies.against,
      other: communityDecisionTallies.other,
    })
    .from(communityDecisionTallies)
    .where(eq(communityDecisionTallies.resultId, resultId));
}

export async function publishResultRow(
  tx: Transaction,
  id: string,
  by: { readonly publishedBy: string; readonly publishedAt: Date },
): Promise<void> {
  await tx.update(communityDecisionResults).set(by).where(eq(communityDecisionResults.id, id));
}

export async function returnResultRow(
  tx: Transaction,
  id: string,
  returnedNote: string,
): Promise<void> {
  await tx
    .update(communityDecisionResults)
    .set({ returnedNote })
    .where(eq(communityDecisionResults.id, id));
}

export type DecisionEvent = {
  readonly decisionId: string;
  readonly action: DecisionTrailAction;
  readonly actor: Actor;
  readonly at: Date;
  readonly note?: string | null;
  readonly isPublic: boolean;
};

/** One line of the trail, in the transaction of what it tells. */
export async function recordDecisionEvent(
  tx: Transaction,
  { actor, note = null, ...event }: DecisionEvent,
): Promise<void> {
  await tx.insert(communityDecisionEvents).values({
    ...event,
    note,
    accountId: actor.accountId,
    positionId: actor.position?.id ?? null,
    role: roleOf(actor),
    unitId: actor.position?.unitId ?? null,
  });
}
