import "server-only";
import type { Transaction } from "@/db/client";
import { invalidateTags } from "@/db/commands/cache";
import {
  type ConsultationEvent,
  findConsultation,
  type LoadedConsultation,
  recordConsultationEvent,
} from "@/db/commands/consultation";
import { findLegalCalendar } from "@/db/queries/calendar";
import { consultationTag, unitTag } from "@/lib/cache-tags";
import { type CalendarDate, calendarDateOf } from "@/lib/domain/calendar-date";
import type { LegalCalendar } from "@/lib/domain/clock/calendar";
import { type ConsultationVerb, mayWithConsultation } from "@/lib/domain/consultation/lifecycle";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import { carryOut, type UseCaseContext } from "@/lib/use-cases/context";

export type DeskContext = UseCaseContext<PositionScope>;

export type ConsultationSituation = {
  readonly tx: Transaction;
  readonly now: Date;
  readonly today: CalendarDate;
  readonly calendar: LegalCalendar;
  readonly consultation: LoadedConsultation;
};

/** The line of the trail that tells of it. */
type Told = Pick<ConsultationEvent, "action" | "note" | "isPublic">;

type Act = {
  readonly verb: ConsultationVerb;
  readonly find: (tx: Transaction) => Promise<LoadedConsultation | null>;
  /** As it stood when the form was drawn; left out where nothing can be overwritten. */
  readonly revision?: number;
};

/** Whatever an office does to a consultation: found, allowed, done, told, and shown to everybody at once. */
export async function actOnConsultation<Problem extends string>(
  context: DeskContext,
  { verb, find, revision }: Act,
  work: (situation: ConsultationSituation) => Promise<Result<Told, Problem>>,
) {
  const { actor } = context;
  return carryOut(context, async (tx, now) => {
    const consultation = await find(tx);
    if (!consultation || !mayWithConsultation(actor, verb, consultation)) {
      return fail("consultation_not_found");
    }
    if (revision !== undefined && revision !== consultation.revision) {
      return fail("changed_meanwhile");
    }
    const today = calendarDateOf(now);
    const calendar = await findLegalCalendar(tx);
    const told = await work({ tx, now, today, calendar, consultation });
    if (!told.ok) return told;

    const { id: consultationId, slug, unitSlug } = consultation;
    await recordConsultationEvent(tx, { ...told.value, consultationId, actor, at: now });
    await invalidateTags(tx, [unitTag(unitSlug), consultationTag(slug)]);
    return ok({ consultationId });
  });
}

export const byId = (id: string) => async (tx: Transaction) => findConsultation(tx, id);
