import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import {
  consultationAnswers,
  consultationEvents,
  consultationOpinions,
  consultations,
  consultationSheets,
  positions,
  units,
} from "@/db/schema";
import { type Actor, roleOf } from "@/lib/domain/actor";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type {
  ConsultationStage,
  ConsultationTrailAction,
  Outcome,
} from "@/lib/domain/consultation/consultation";
import type { ConsultationContent, Opinion, SheetInput } from "@/lib/domain/consultation/input";

export type NewConsultation = ConsultationContent & {
  readonly slug: string;
  readonly unitId: string;
  readonly stage: "draft" | "submitted";
  readonly draftedBy: string;
};

export async function insertConsultation(tx: Transaction, row: NewConsultation): Promise<string> {
  const [stored] = await tx.insert(consultations).values(row).returning({ id: consultations.id });
  if (!stored) throw new Error("the consultation was not stored");
  return stored.id;
}

/** One consultation with what the rules need of it; locked, so that two who act on it wait for each other. */
export async function findConsultation(tx: Transaction, id: string) {
  const [row] = await tx
    .select({
      id: consultations.id,
      slug: consultations.slug,
      unitId: consultations.unitId,
      unitSlug: units.slug,
      stage: consultations.stage,
      planSentOn: consultations.planSentOn,
      openedOn: consultations.openedOn,
      closesOn: consultations.closesOn,
      revision: consultations.revision,
      draftedBy: positions.accountId,
    })
    .from(consultations)
    .innerJoin(units, eq(units.id, consultations.unitId))
    .leftJoin(positions, eq(positions.id, consultations.draftedBy))
    .where(eq(consultations.id, id))
    .for("update", { of: consultations });
  return row ?? null;
}

export type LoadedConsultation = NonNullable<Awaited<ReturnType<typeof findConsultation>>>;

export type ConsultationChange = Partial<ConsultationContent> & {
  readonly stage?: ConsultationStage;
  readonly openedOn?: CalendarDate;
  readonly openedAt?: Date;
  readonly closedAt?: Date;
  readonly approvedBy?: string;
  readonly returnedNote?: string | null;
};

/** Moves it on. It is locked, so that nobody came between. */
export async function changeConsultation(
  tx: Transaction,
  { id, revision }: Pick<LoadedConsultation, "id" | "revision">,
  change: ConsultationChange,
): Promise<void> {
  await tx
    .update(consultations)
    .set({ ...change, revision: revision + 1, updatedAt: sql`now()` })
    .where(eq(consultations.id, id));
}

export async function insertSheet(
  tx: Transaction,
  sheet: SheetInput & { readonly positionId: string },
): Promise<void> {
  await tx.insert(consultationSheets).values(sheet);
}

/** The consultation of a sheet that counts; null when it was withdrawn or is somebody else's. */
export async function findConsultationOfSheet(tx: Transaction, sheetId: string) {
  const [row] = await tx
    .select({ id: consultationSheets.consultationId })
    .from(consultationSheets)
    .where(and(eq(consultationSheets.id, sheetId), isNull(consultationSheets.withdrawnNote)));
  return row ? findConsultation(tx, row.id) : null;
}

export async function withdrawSheetRow(
  tx: Transaction,
  id: string,
  withdrawnNote: string,
): Promise<void> {
  await tx
    .update(consultationSheets)
    .set({ withdrawnNote })
    .where(and(eq(consultationSheets.id, id), isNull(consultationSheets.withdrawnNote)));
}

export type Synthesis = {
  readonly consultationId: string;
  readonly synthesis: string;
  readonly summedUpBy: string;
  readonly summedUpAt: Date;
};

/** What people said in words; written anew until it is answered. */
export async function keepSynthesis(
  tx: Transaction,
  { consultationId, ...words }: Synthesis,
  isFirst: boolean,
): Promise<void> {
  if (isFirst) await tx.insert(consultationAnswers).values({ consultationId, ...words });
  else {
    await tx
      .update(consultationAnswers)
      .set(words)
      .where(eq(consultationAnswers.consultationId, consultationId));
  }
}

export type ConsultationResponse = {
  readonly response: string;
  readonly outcome: Outcome;
  readonly departureReason: string | null;
  readonly answeredBy: string;
  readonly answeredAt: Date;
};

export async function keepResponse(
  tx: Transaction,
  consultationId: string,
  response: ConsultationResponse,
): Promise<void> {
  await tx
    .update(consultationAnswers)
    .set(response)
    .where(eq(consultationAnswers.consultationId, consultationId));
}

/** A resident's one opinion, as it is now. */
export async function keepOpinion(
  tx: Transaction,
  opinion: Opinion & { readonly consultationId: string; readonly accountId: string },
): Promise<void> {
  const { stance, text, wantsAnswer } = opinion;
  await tx
    .insert(consultationOpinions)
    .values(opinion)
    .onConflictDoUpdate({
      target: [consultationOpinions.consultationId, consultationOpinions.accountId],
      set: { stance, text, wantsAnswer, changedAt: sql`now()` },
    });
}

/** Everybody who gave an opinion and wants to know is promised one mail, in the transaction that publishes the response. */
export async function promiseAnswerMails(
  tx: Transaction,
  { id, slug }: Pick<LoadedConsultation, "id" | "slug">,
): Promise<void> {
  await tx.execute(sql`
    insert into outbox (key, kind, payload)
    select 'consultation-answered-' || o.id, 'mail',
      jsonb_build_object('template', 'consultation_answered', 'toAccount', o.account_id, 'facts', jsonb_build_object('slug', ${slug}::text))
    from consultation_opinions o where o.consultation_id = ${id} and o.wants_answer order by o.id`);
}

/** Whether, and until when, a published consultation takes opinions: what a resident's act needs of it. */
export async function findAskedConsultation(tx: Transaction, slug: string) {
  const [row] = await tx
    .select({
      id: consultations.id,
      stage: consultations.stage,
      closesOn: consultations.closesOn,
    })
    .from(consultations)
    .where(eq(consultations.slug, slug));
  return row ?? null;
}

export type ConsultationEvent = {
  readonly consultationId: string;
  readonly action: ConsultationTrailAction;
  readonly actor: Actor;
  readonly at: Date;
  readonly note?: string | null;
  readonly isPublic: boolean;
};

/** One line of the trail, in the transaction of what it tells. */
export async function recordConsultationEvent(
  tx: Transaction,
  { actor, note = null, ...event }: ConsultationEvent,
): Promise<void> {
  await tx.insert(consultationEvents).values({
    ...event,
    note,
    accountId: actor.accountId,
    positionId: actor.position?.id ?? null,
    role: roleOf(actor),
    unitId: actor.position?.unitId ?? null,
  });
}
