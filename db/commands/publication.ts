import "server-only";
import { eq, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { findings, oversightResults, recommendations } from "@/db/schema";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { ResultContent } from "@/lib/domain/oversight/content";

export type Publication = {
  readonly resultId: string;
  readonly version: number;
  readonly content: ResultContent;
  readonly at: Date;
  /** How the clock of a recommendation that is new in this version runs. */
  readonly clock: {
    readonly sentOn: CalendarDate;
    readonly dueOn: CalendarDate;
    readonly ruleId: string;
  };
};

/** Makes this version the one the public reads. Recommendations already sent keep their life. */
export async function projectPublication(tx: Transaction, publication: Publication): Promise<void> {
  const { resultId, version, content, at } = publication;
  await tx
    .update(oversightResults)
    .set({
      title: content.title,
      summary: content.summary,
      field: content.field,
      inspectedFrom: content.inspectedFrom,
      inspectedTo: content.inspectedTo,
      asOf: content.inspectedTo ?? content.inspectedFrom,
      publishedVersion: version,
      publishedAt: at,
      firstPublishedAt: sql`coalesce(${oversightResults.firstPublishedAt}, ${at.toISOString()}::timestamptz)`,
    })
    .where(eq(oversightResults.id, resultId));
  await projectFindings(tx, publication);
  await projectRecommendations(tx, publication);
}

async function projectFindings(tx: Transaction, { resultId, content }: Publication): Promise<void> {
  await tx.update(findings).set({ isWithdrawn: true }).where(eq(findings.resultId, resultId));
  if (content.findings.length === 0) return;
  await tx
    .insert(findings)
    .values(
      content.findings.map(({ key, verdict, text }, ordinal) => ({
        resultId,
        key,
        ordinal,
        verdict,
        text,
      })),
    )
    .onConflictDoUpdate({
      target: [findings.resultId, findings.key],
      set: {
        ordinal: sql`excluded.ordinal`,
        verdict: sql`excluded.verdict`,
        text: sql`excluded.text`,
        isWithdrawn: false,
      },
    });
}

async function projectRecommendations(
  tx: Transaction,
  { resultId, content, clock }: Publication,
): Promise<void> {
  await tx
    .update(recommendations)
    .set({ isWithdrawn: true })
    .where(eq(recommendations.resultId, resultId));
  if (content.recommendations.length === 0) return;
  await tx
    .insert(recommendations)
    .values(
      content.recommendations.map((one, ordinal) => ({
        ...one,
        ...clock,
        resultId,
        ordinal,
        state: "sent" as const,
      })),
    )
    .onConflictDoUpdate({
      target: [recommendations.resultId, recommendations.key],
      set: {
        ordinal: sql`excluded.ordinal`,
        findingKey: sql`excluded.finding_key`,
        text: sql`excluded.text`,
        isWithdrawn: false,
      },
    });
}
