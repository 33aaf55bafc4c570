import "server-only";
import { and, asc, count, desc, eq, inArray, isNull, max, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import {
  consultationAnswers,
  consultationEvents,
  consultations,
  consultationSheets,
  units,
} from "@/db/schema";
import type { Stance } from "@/lib/domain/consultation/consultation";
import { type Counts, sumOf } from "@/lib/domain/consultation/tally";

export const HEAD = {
  id: consultations.id,
  slug: consultations.slug,
  subject: consultations.subject,
  stage: consultations.stage,
  title: consultations.title,
  question: consultations.question,
  papers: consultations.papers,
  planSentOn: consultations.planSentOn,
  openedOn: consultations.openedOn,
  openedAt: consultations.openedAt,
  closesOn: consultations.closesOn,
  closedAt: consultations.closedAt,
  isDemonstration: consultations.isDemonstration,
} as const;

const isPublic = inArray(consultations.stage, ["open", "summed_up", "answered", "closed"]);

const MOST_LISTED = 200;

/** What a ward asks and has asked its people, the newest first. */
export async function listConsultations(tx: Transaction, unitId: string) {
  const prolonged = tx
    .select({
      consultationId: consultationEvents.consultationId,
      times: count().as("times"),
      lastAt: max(consultationEvents.at).as("last_at"),
    })
    .from(consultationEvents)
    .where(eq(consultationEvents.action, "prolong"))
    .groupBy(consultationEvents.consultationId)
    .as("prolonged");
  return tx
    .select({
      id: consultations.id,
      slug: consultations.slug,
      subject: consultations.subject,
      stage: consultations.stage,
      title: consultations.title,
      question: consultations.question,
      openedOn: consultations.openedOn,
      openedAt: consultations.openedAt,
      closesOn: consultations.closesOn,
      prolonged: sql<number>`coalesce(${prolonged.times}, 0)`.mapWith(Number),
      prolongedAt: prolonged.lastAt,
      isDemonstration: consultations.isDemonstration,
    })
    .from(consultations)
    .leftJoin(prolonged, eq(prolonged.consultationId, consultations.id))
    .where(and(eq(consultations.unitId, unitId), isPublic))
    .orderBy(desc(consultations.openedAt), asc(consultations.id))
    .limit(MOST_LISTED);
}

export type ListedConsultation = Awaited<ReturnType<typeof listConsultations>>[number];

/** One consultation as everybody reads it; null for one that is not public. */
export async function findPublishedConsultation(tx: Transaction, slug: string) {
  const [row] = await tx
    .select({ ...HEAD, unit: { id: units.id, slug: units.slug, name: units.name } })
    .from(consultations)
    .innerJoin(units, eq(units.id, consultations.unitId))
    .where(and(eq(consultations.slug, slug), isPublic));
  if (!row) return null;
  return {
    ...row,
    answer: await findAnswer(tx, row.id),
    ...(await findCountsOf(tx, row.id)),
    events: await listEvents(tx, row.id, { isPublic: true }),
  };
}

/** The synthesis and, once it is published, the response. */
export async function findAnswer(tx: Transaction, consultationId: string) {
  const [row] = await tx
    .select({
      synthesis: consultationAnswers.synthesis,
      response: consultationAnswers.response,
      outcome: consultationAnswers.outcome,
      departureReason: consultationAnswers.departureReason,
      answeredAt: consultationAnswers.answeredAt,
    })
    .from(consultationAnswers)
    .where(eq(consultationAnswers.consultationId, consultationId));
  return row ?? null;
}

/** What was said here, counted from the opinions; what was said elsewhere, as reported; and both together. */
export async function findCountsOf(tx: Transaction, consultationId: string) {
  const online = await findOnlineCounts(tx, consultationId);
  const sheets = await tx
    .select({
      id: consultationSheets.id,
      form: consultationSheets.form,
      heldOn: consultationSheets.heldOn,
      source: consultationSheets.source,
      agree: consultationSheets.agree,
      disagree: consultationSheets.disagree,
      other: consultationSheets.other,
    })
    .from(consultationSheets)
    .where(
      and(
        eq(consultationSheets.consultationId, consultationId),
        isNull(consultationSheets.withdrawnNote),
      ),
    )
    .orderBy(asc(consultationSheets.heldOn), asc(consultationSheets.createdAt));
  return { online, sheets, total: sumOf([online, ...sheets]) };
}

async function findOnlineCounts(tx: Transaction, consultationId: string): Promise<Counts> {
  const rows = await tx.execute<{ stance: Stance; opinions: number }>(
    sql`select stance, opinions from consultation_counts(${consultationId})`,
  );
  const said = (stance: Stance) => rows.find((row) => row.stance === stance)?.opinions ?? 0;
  return { agree: said("agree"), disagree: said("disagree"), other: said("other") };
}

/** What happened, the newest first. */
export async function listEvents(
  tx: Transaction,
  consultationId: string,
  { isPublic: only = false }: { readonly isPublic?: boolean } = {},
) {
  return tx
    .select({
      id: consultationEvents.id,
      action: consultationEvents.action,
      at: consultationEvents.at,
      role: consultationEvents.role,
      note: consultationEvents.note,
    })
    .from(consultationEvents)
    .where(
      and(
        eq(consultationEvents.consultationId, consultationId),
        only ? eq(consultationEvents.isPublic, true) : undefined,
      ),
    )
    .orderBy(desc(consultationEvents.at), desc(consultationEvents.id));
}

/** Addresses of everything people were asked, for the site map. */
export async function listConsultationSlugs(tx: Transaction, limit: number) {
  return tx
    .select({ slug: consultations.slug, openedAt: consultations.openedAt })
    .from(consultations)
    .where(isPublic)
    .orderBy(desc(consultations.openedAt), asc(consultations.id))
    .limit(limit);
}
