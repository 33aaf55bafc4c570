import "server-only";
import type { Transaction } from "@/db/client";
import { invalidateTags } from "@/db/commands/cache";
import {
  type DecisionEvent,
  findDecision,
  findResult,
  type LoadedDecision,
  recordDecisionEvent,
} from "@/db/commands/community-decision";
import { findLegalCalendar } from "@/db/queries/calendar";
import { communityDecisionTag, unitTag } from "@/lib/cache-tags";
import { type CalendarDate, calendarDateOf } from "@/lib/domain/calendar-date";
import type { LegalCalendar } from "@/lib/domain/clock/calendar";
import { decisionOf } from "@/lib/domain/community-decision/facts";
import { type DecisionVerb, mayWithDecision } from "@/lib/domain/community-decision/lifecycle";
import { lackedQuorum, sumOf } from "@/lib/domain/community-decision/tally";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import { carryOut, type UseCaseContext } from "@/lib/use-cases/context";

export type DeskContext = UseCaseContext<PositionScope>;

export type DecisionSituation = {
  readonly tx: Transaction;
  readonly now: Date;
  readonly today: CalendarDate;
  readonly calendar: LegalCalendar;
  readonly decision: LoadedDecision;
};

/** The line of the trail that tells of it. */
type Told = Pick<DecisionEvent, "action" | "note" | "isPublic">;

type Act = {
  readonly verb: DecisionVerb;
  readonly decisionId: string;
  /** As it stood when the form was drawn; left out where nothing can be overwritten. */
  readonly revision?: number;
};

/** Whatever an office does to a decision: found, allowed, done, told, and shown to everybody at once. */
export async function actOnDecision<Problem extends string>(
  context: DeskContext,
  { verb, decisionId, revision }: Act,
  work: (situation: DecisionSituation) => Promise<Result<Told, Problem>>,
) {
  const { actor } = context;
  return carryOut(context, async (tx, now) => {
    const decision = await findDecision(tx, decisionId);
    if (!decision || !mayWithDecision(actor, verb, decision)) {
      return fail("community_decision_not_found");
    }
    if (revision !== undefined && revision !== decision.revision) return fail("changed_meanwhile");
    const today = calendarDateOf(now);
    const calendar = await findLegalCalendar(tx);
    const told = await work({ tx, now, today, calendar, decision });
    if (!told.ok) return told;

    const { slug, unitSlug } = decision;
    await recordDecisionEvent(tx, { ...told.value, decisionId, actor, at: now });
    await invalidateTags(tx, [unitTag(unitSlug), communityDecisionTag(slug)]);
    return ok({ decisionId });
  });
}

/** Whether it takes up again what a meeting could not decide, since too few came (art. 19(1)b). */
export async function followsLackOfQuorum(
  tx: Transaction,
  followsId: string | null,
): Promise<boolean> {
  if (followsId === null) return false;
  const before = await findDecision(tx, followsId);
  const decision = before && decisionOf(before);
  if (!decision || before.method !== "meeting" || before.stage !== "not_passed") return false;
  const result = await findResult(tx, followsId, "published");
  return result !== null && lackedQuorum(decision, sumOf(result.tallies));
}
