import "server-only";
import { and, asc, desc, eq, inArray, isNotNull, notInArray } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import {
  communityDecisionEvents,
  communityDecisionResults,
  communityDecisions,
  communityDecisionTallies,
  units,
} from "@/db/schema";
import type { Tally } from "@/lib/domain/community-decision/tally";

/** What the law asks of it, and where it stands. */
const PLAN = {
  subject: communityDecisions.subject,
  scope: communityDecisions.scope,
  method: communityDecisions.method,
  origin: communityDecisions.origin,
  neighbourhood: communityDecisions.neighbourhood,
  households: communityDecisions.households,
  neighbourhoods: communityDecisions.neighbourhoods,
  agreedOnline: communityDecisions.agreedOnline,
  consents: communityDecisions.consents,
  consentsFrom: communityDecisions.consentsFrom,
  frontAgrees: communityDecisions.frontAgrees,
  groupMembers: communityDecisions.groupMembers,
  planIssuedOn: communityDecisions.planIssuedOn,
  planSentOn: communityDecisions.planSentOn,
  announcedOn: communityDecisions.announcedOn,
  heldOn: communityDecisions.heldOn,
  startsAt: communityDecisions.startsAt,
  endsAt: communityDecisions.endsAt,
  endsOn: communityDecisions.endsOn,
  place: communityDecisions.place,
  notice: communityDecisions.notice,
} as const;

const CAME_OF_IT = {
  sentOn: communityDecisions.sentOn,
  answeredOn: communityDecisions.answeredOn,
  answerDocument: communityDecisions.answerDocument,
  refusalGround: communityDecisions.refusalGround,
  refusalReason: communityDecisions.refusalReason,
  inForceOn: communityDecisions.inForceOn,
  repealedOn: communityDecisions.repealedOn,
  repealDocument: communityDecisions.repealDocument,
  repealGround: communityDecisions.repealGround,
  repealReason: communityDecisions.repealReason,
} as const;

export const HEAD = {
  id: communityDecisions.id,
  slug: communityDecisions.slug,
  stage: communityDecisions.stage,
  title: communityDecisions.title,
  proposal: communityDecisions.proposal,
  publishedAt: communityDecisions.publishedAt,
  updatedAt: communityDecisions.updatedAt,
  createdAt: communityDecisions.createdAt,
  sequence: communityDecisions.sequence,
  followsId: communityDecisions.followsId,
  isDemonstration: communityDecisions.isDemonstration,
  ...PLAN,
  ...CAME_OF_IT,
} as const;

const isPublic = notInArray(communityDecisions.stage, ["draft", "submitted"]);

const MOST_LISTED = 1000;

/** What the people of a ward are to decide and have decided, the latest vote first, each with its published counts. */
export async function listDecisions(tx: Transaction, unitId: string) {
  const rows = await tx
    .select(HEAD)
    .from(communityDecisions)
    .where(and(eq(communityDecisions.unitId, unitId), isPublic))
    .orderBy(desc(communityDecisions.heldOn), asc(communityDecisions.id))
    .limit(MOST_LISTED);
  const results = await listPublishedResults(
    tx,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    ...row,
    result: results.find(({ decisionId }) => decisionId === row.id) ?? null,
  }));
}

export type ListedDecision = Awaited<ReturnType<typeof listDecisions>>[number];

/** Results that were published, the newest first, with what was counted. */
async function listPublishedResults(tx: Transaction, decisionIds: readonly string[]) {
  if (decisionIds.length === 0) return [];
  return withTallies(
    tx,
    await tx
      .select(RESULT)
      .from(communityDecisionResults)
      .where(
        and(
          inArray(communityDecisionResults.decisionId, [...decisionIds]),
          isNotNull(communityDecisionResults.publishedAt),
        ),
      )
      .orderBy(desc(communityDecisionResults.number)),
  );
}

export const RESULT = {
  id: communityDecisionResults.id,
  decisionId: communityDecisionResults.decisionId,
  number: communityDecisionResults.number,
  neighbourhoods: communityDecisionResults.neighbourhoods,
  documentForm: communityDecisionResults.documentForm,
  source: communityDecisionResults.source,
  decided: communityDecisionResults.decided,
  correctionReason: communityDecisionResults.correctionReason,
  returnedNote: communityDecisionResults.returnedNote,
  publishedAt: communityDecisionResults.publishedAt,
  createdAt: communityDecisionResults.createdAt,
} as const;

/** The counts beside the results they are of, by the name of the neighbourhood. */
export async function withTallies<Result extends { readonly id: string }>(
  tx: Transaction,
  results: readonly Result[],
): Promise<(Result & { readonly tallies: readonly Tally[] })[]> {
  if (results.length === 0) return [];
  const rows = await tx
    .select({
      resultId: communityDecisionTallies.resultId,
      neighbourhood: communityDecisionTallies.neighbourhood,
      households: communityDecisionTallies.households,
      present: communityDecisionTallies.present,
      inFavour: communityDecisionTallies.inFavour,
      against: communityDecisionTallies.against,
      other: communityDecisionTallies.other,
    })
    .from(communityDecisionTallies)
    .where(
      inArray(
        communityDecisionTallies.resultId,
        results.map(({ id }) => id),
      ),
    );
  const collator = new Intl.Collator("vi", { numeric: true });
  return results.map((result) => ({
    ...result,
    tallies: rows
      .filter(({ resultId }) => resultId === result.id)
      .map(({ neighbourhood, households, present, inFavour, against, other }) => ({
        neighbourhood,
        households,
        present,
        inFavour,
        against,
        other,
      }))
      .toSorted((a, b) => collator.compare(a.neighbourhood, b.neighbourhood)),
  }));
}

/** One decision as everybody reads it; null for one that is not public. */
export async function findPublishedDecision(tx: Transaction, slug: string) {
  const [row] = await tx
    .select({ ...HEAD, unit: { id: units.id, slug: units.slug, name: units.name } })
    .from(communityDecisions)
    .innerJoin(units, eq(units.id, communityDecisions.unitId))
    .where(and(eq(communityDecisions.slug, slug), isPublic));
  if (!row) return null;
  return {
    ...row,
    results: await listPublishedResults(tx, [row.id]),
    events: await listDecisionEvents(tx, row.id, { isPublic: true }),
    ...(await findAround(tx, row)),
  };
}

const NAMED = {
  slug: communityDecisions.slug,
  title: communityDecisions.title,
  stage: communityDecisions.stage,
} as const;

/** What it takes up again, and what takes it up again. */
async function findAround(
  tx: Transaction,
  { id, followsId }: { readonly id: string; readonly followsId: string | null },
) {
  const before = followsId
    ? await tx
        .select(NAMED)
        .from(communityDecisions)
        .where(and(eq(communityDecisions.id, followsId), isPublic))
    : [];
  const after = await tx
    .select(NAMED)
    .from(communityDecisions)
    .where(and(eq(communityDecisions.followsId, id), isPublic))
    .orderBy(asc(communityDecisions.publishedAt));
  return { before: before[0] ?? null, after };
}

/** What happened, the newest first. */
export async function listDecisionEvents(
  tx: Transaction,
  decisionId: string,
  { isPublic: only = false }: { readonly isPublic?: boolean } = {},
) {
  return tx
    .select({
      id: communityDecisionEvents.id,
      action: communityDecisionEvents.action,
      at: communityDecisionEvents.at,
      role: communityDecisionEvents.role,
      note: communityDecisionEvents.note,
    })
    .from(communityDecisionEvents)
    .where(
      and(
        eq(communityDecisionEvents.decisionId, decisionId),
        only ? eq(communityDecisionEvents.isPublic, true) : undefined,
      ),
    )
    .orderBy(desc(communityDecisionEvents.at), desc(communityDecisionEvents.id));
}

/** Addresses of everything people decide, for the site map. */
export async function listDecisionSlugs(tx: Transaction, limit: number) {
  return tx
    .select({ slug: communityDecisions.slug, publishedAt: communityDecisions.publishedAt })
    .from(communityDecisions)
    .where(isPublic)
    .orderBy(desc(communityDecisions.publishedAt), asc(communityDecisions.id))
    .limit(limit);
}
