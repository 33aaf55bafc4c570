import "server-only";
import { and, asc, desc, eq, inArray, isNotNull } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { countVerdicts } from "@/db/queries/resident-verdict";
import {
  bodies,
  findings,
  oversightEvents,
  oversightFiles,
  oversightResults,
  oversightResultVersions,
  programmes,
  recommendationReplies,
  recommendations,
  sources,
  units,
} from "@/db/schema";
import type { ResultContent } from "@/lib/domain/oversight/content";

/** One published result with everything that hangs on it; null for a draft and for an address nobody gave. */
export async function findPublishedResult(tx: Transaction, slug: string) {
  const result = await findHead(tx, slug);
  if (!result) return null;

  const [found, asked, replies, files, events, versions, verdicts] = [
    await listFindings(tx, result.id),
    await listRecommendations(tx, result.id),
    await listReplies(tx, result.id),
    await listFiles(tx, result.id),
    await listPublicEvents(tx, result.id),
    await listVersions(tx, result.id),
    await countVerdicts(tx, result.id),
  ];
  return {
    ...result,
    findings: found,
    recommendations: asked,
    replies,
    files,
    events,
    versions,
    verdicts,
  };
}

export type PublishedResult = NonNullable<Awaited<ReturnType<typeof findPublishedResult>>>;

async function findHead(tx: Transaction, slug: string) {
  const [row] = await tx
    .select({
      id: oversightResults.id,
      slug: oversightResults.slug,
      title: oversightResults.title,
      summary: oversightResults.summary,
      field: oversightResults.field,
      inspectedFrom: oversightResults.inspectedFrom,
      inspectedTo: oversightResults.inspectedTo,
      publishedVersion: oversightResults.publishedVersion,
      firstPublishedAt: oversightResults.firstPublishedAt,
      publishedAt: oversightResults.publishedAt,
      asOf: oversightResults.asOf,
      verified: oversightResults.verified,
      isDemonstration: oversightResults.isDemonstration,
      source: { id: sources.id, title: sources.title },
      unit: { id: units.id, slug: units.slug, name: units.name, validTo: units.validTo },
      body: { kind: bodies.kind, name: bodies.name, slug: bodies.slug },
      programme: { id: programmes.id, title: programmes.title, year: programmes.year },
    })
    .from(oversightResults)
    .innerJoin(units, eq(units.id, oversightResults.unitId))
    .innerJoin(bodies, eq(bodies.id, oversightResults.bodyId))
    .innerJoin(sources, eq(sources.id, oversightResults.sourceId))
    .leftJoin(programmes, eq(programmes.id, oversightResults.programmeId))
    .where(and(eq(oversightResults.slug, slug), isNotNull(oversightResults.publishedVersion)));
  if (!row) return null;

  const { publishedVersion, firstPublishedAt, publishedAt, ...head } = row;
  if (publishedVersion === null || firstPublishedAt === null || publishedAt === null) return null;
  return { ...head, version: publishedVersion, firstPublishedAt, publishedAt };
}

const listFindings = async (tx: Transaction, resultId: string) =>
  tx
    .select({ key: findings.key, verdict: findings.verdict, text: findings.text })
    .from(findings)
    .where(and(eq(findings.resultId, resultId), eq(findings.isWithdrawn, false)))
    .orderBy(asc(findings.ordinal));

const listRecommendations = async (tx: Transaction, resultId: string) =>
  tx
    .select({
      id: recommendations.id,
      findingKey: recommendations.findingKey,
      text: recommendations.text,
      state: recommendations.state,
      sentOn: recommendations.sentOn,
      dueOn: recommendations.dueOn,
      ruleId: recommendations.ruleId,
      answeredOn: recommendations.answeredOn,
      doneOn: recommendations.doneOn,
      verifiedOn: recommendations.verifiedOn,
      addressee: { id: units.id, slug: units.slug, name: units.name },
    })
    .from(recommendations)
    .innerJoin(units, eq(units.id, recommendations.addresseeUnitId))
    .where(and(eq(recommendations.resultId, resultId), eq(recommendations.isWithdrawn, false)))
    .orderBy(asc(recommendations.ordinal));

const listReplies = async (tx: Transaction, resultId: string) =>
  tx
    .select({
      id: recommendationReplies.id,
      recommendationId: recommendationReplies.recommendationId,
      kind: recommendationReplies.kind,
      text: recommendationReplies.text,
      isConfirmed: recommendationReplies.isConfirmed,
      documentNumber: recommendationReplies.documentNumber,
      onDay: recommendationReplies.onDay,
      unitName: units.name,
    })
    .from(recommendationReplies)
    .innerJoin(recommendations, eq(recommendations.id, recommendationReplies.recommendationId))
    .leftJoin(units, eq(units.id, recommendationReplies.unitId))
    .where(eq(recommendations.resultId, resultId))
    .orderBy(asc(recommendationReplies.onDay), asc(recommendationReplies.createdAt));

const listFiles = async (tx: Transaction, resultId: string) =>
  tx
    .select({
      id: oversightFiles.id,
      replyId: oversightFiles.replyId,
      findingKey: oversightFiles.findingKey,
      version: oversightFiles.version,
      mediaType: oversightFiles.mediaType,
      byteSize: oversightFiles.byteSize,
      originalName: oversightFiles.originalName,
      description: oversightFiles.description,
      withdrawnAt: oversightFiles.withdrawnAt,
      withdrawnReason: oversightFiles.withdrawnReason,
    })
    .from(oversightFiles)
    .where(eq(oversightFiles.resultId, resultId))
    .orderBy(asc(oversightFiles.createdAt), asc(oversightFiles.id));

const listPublicEvents = async (tx: Transaction, resultId: string) =>
  tx
    .select({
      id: oversightEvents.id,
      recommendationId: oversightEvents.recommendationId,
      action: oversightEvents.action,
      version: oversightEvents.version,
      at: oversightEvents.at,
      role: oversightEvents.role,
      unitName: units.name,
      note: oversightEvents.note,
    })
    .from(oversightEvents)
    .leftJoin(units, eq(units.id, oversightEvents.unitId))
    .where(and(eq(oversightEvents.resultId, resultId), eq(oversightEvents.isPublic, true)))
    .orderBy(desc(oversightEvents.at), desc(oversightEvents.id));

const listVersions = async (tx: Transaction, resultId: string) =>
  tx
    .select({
      version: oversightResultVersions.version,
      state: oversightResultVersions.state,
      reason: oversightResultVersions.reason,
      publishedAt: oversightResultVersions.publishedAt,
    })
    .from(oversightResultVersions)
    .where(
      and(
        eq(oversightResultVersions.resultId, resultId),
        inArray(oversightResultVersions.state, ["published", "superseded"]),
      ),
    )
    .orderBy(desc(oversightResultVersions.version));

/** What one version said when it was published, and what the version after it changed. */
export type PublishedVersion = {
  readonly version: number;
  readonly publishedAt: Date;
  readonly reason: string | null;
  readonly content: ResultContent;
};

/** Every published version of a result, oldest first; none for a draft. */
export async function listPublishedVersions(
  tx: Transaction,
  slug: string,
): Promise<PublishedVersion[]> {
  const rows = await tx
    .select({
      version: oversightResultVersions.version,
      publishedAt: oversightResultVersions.publishedAt,
      reason: oversightResultVersions.reason,
      content: oversightResultVersions.content,
    })
    .from(oversightResultVersions)
    .innerJoin(oversightResults, eq(oversightResults.id, oversightResultVersions.resultId))
    .where(
      and(
        eq(oversightResults.slug, slug),
        inArray(oversightResultVersions.state, ["published", "superseded"]),
      ),
    )
    .orderBy(asc(oversightResultVersions.version));
  return rows.flatMap(({ publishedAt, ...row }) => (publishedAt ? [{ ...row, publishedAt }] : []));
}
