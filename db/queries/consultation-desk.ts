import "server-only";
import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";

import { findLegalCalendar } from "@/db/queries/calendar";
import { findAnswer, findCountsOf, HEAD, listEvents } from "@/db/queries/consultation";
import { consultationOpinions, consultations, positions, units } from "@/db/schema";
import { withScope } from "@/db/scope";
import { calendarDateOf } from "@/lib/domain/calendar-date";
import { consultationState } from "@/lib/domain/consultation/lifecycle";
import { idFrom, isId } from "@/lib/domain/input";
import type { AccountScope, PositionScope } from "@/lib/domain/scope";

const MOST_LISTED = 200;

/** All that the units of an office ask, what is not published among it; what moved last stands first. */
export async function listConsultationsAtDesk(scope: PositionScope) {
  return withScope(scope, async (tx, now) => {
    const rows = await tx
      .select({ ...HEAD, unitName: units.name })
      .from(consultations)
      .innerJoin(units, eq(units.id, consultations.unitId))
      .where(inArray(consultations.unitId, [...scope.unitIds]))
      .orderBy(desc(consultations.updatedAt), asc(consultations.id))
      .limit(MOST_LISTED);
    return { rows, today: calendarDateOf(now) };
  });
}

/** One consultation at the desk, with what was said so far and what happened. Null when it isn't mine. */
export async function findConsultationAtDesk(scope: PositionScope, id: string) {
  if (!isId(id)) return null;
  return withScope(scope, async (tx, now) => {
    const [row] = await tx
      .select({
        ...HEAD,
        unitId: consultations.unitId,
        unitName: units.name,
        revision: consultations.revision,
        returnedNote: consultations.returnedNote,
        draftedBy: positions.accountId,
      })
      .from(consultations)
      .innerJoin(units, eq(units.id, consultations.unitId))
      .leftJoin(positions, eq(positions.id, consultations.draftedBy))
      .where(and(eq(consultations.id, id), inArray(consultations.unitId, [...scope.unitIds])));
    if (!row) return null;
    return {
      ...row,
      answer: await findAnswer(tx, id),
      ...(await findCountsOf(tx, id)),
      events: await listEvents(tx, id),
      calendar: await findLegalCalendar(tx),
      today: calendarDateOf(now),
    };
  });
}

export type OpenConsultation = NonNullable<Awaited<ReturnType<typeof findConsultationAtDesk>>>;

const A_PAGE = 50;

/**
 * What people said, the newest first and without a name: who said it is not even asked of the database. `next` is the
 * `after` of the following page. Null when the consultation isn't mine.
 */
export async function listOpinions(scope: PositionScope, id: string, after: unknown) {
  if (!isId(id)) return null;
  return withScope(scope, async (tx) => {
    const [consultation] = await tx
      .select({ title: consultations.title, isDemonstration: consultations.isDemonstration })
      .from(consultations)
      .where(and(eq(consultations.id, id), inArray(consultations.unitId, [...scope.unitIds])));
    if (!consultation) return null;

    const last = idFrom(after);
    const { changedAt, id: opinionId } = consultationOpinions;
    const rows = await tx
      .select({
        id: opinionId,
        stance: consultationOpinions.stance,
        text: consultationOpinions.text,
        changedAt,
      })
      .from(consultationOpinions)
      .where(
        and(
          eq(consultationOpinions.consultationId, id),
          last
            ? sql`(${changedAt}, ${opinionId}) < (
                select o.changed_at, o.id from consultation_opinions o where o.id = ${last})`
            : undefined,
        ),
      )
      .orderBy(desc(changedAt), desc(opinionId))
      .limit(A_PAGE + 1);
    const opinions = rows.slice(0, A_PAGE);
    return {
      ...consultation,
      opinions,
      next: rows.length > A_PAGE ? (opinions.at(-1)?.id ?? null) : null,
    };
  });
}

/** A public consultation with what this resident has said; null where there is none. */
export async function findMyOpinion(scope: AccountScope, slug: string) {
  return withScope(scope, async (tx, now) => {
    const [row] = await tx
      .select({ ...HEAD, unit: { slug: units.slug, name: units.name } })
      .from(consultations)
      .innerJoin(units, eq(units.id, consultations.unitId))
      .where(eq(consultations.slug, slug));
    if (!row) return null;
    const [mine] = await tx
      .select({
        stance: consultationOpinions.stance,
        text: consultationOpinions.text,
        wantsAnswer: consultationOpinions.wantsAnswer,
        changedAt: consultationOpinions.changedAt,
      })
      .from(consultationOpinions)
      .where(
        and(
          eq(consultationOpinions.consultationId, row.id),
          eq(consultationOpinions.accountId, scope.accountId),
        ),
      );
    return { ...row, mine: mine ?? null, today: calendarDateOf(now) };
  });
}

const MOST_OWN = 50;

/** What this resident said of what wards asked, the latest first. */
export async function listMyOpinions(scope: AccountScope) {
  return withScope(scope, async (tx, now) => {
    const rows = await tx
      .select({
        slug: consultations.slug,
        title: consultations.title,
        stage: consultations.stage,
        openedOn: consultations.openedOn,
        closesOn: consultations.closesOn,
        unitName: units.name,
        stance: consultationOpinions.stance,
        changedAt: consultationOpinions.changedAt,
      })
      .from(consultationOpinions)
      .innerJoin(consultations, eq(consultations.id, consultationOpinions.consultationId))
      .innerJoin(units, eq(units.id, consultations.unitId))
      .where(eq(consultationOpinions.accountId, scope.accountId))
      .orderBy(desc(consultationOpinions.changedAt), desc(consultationOpinions.id))
      .limit(MOST_OWN);
    const today = calendarDateOf(now);
    return rows.map((row) => ({ ...row, state: consultationState(row, today) }));
  });
}
