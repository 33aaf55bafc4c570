import "server-only";
import { promiseMail } from "@/db/commands/outbox";
import { recordOversightEvent } from "@/db/commands/oversight";
import { findRecommendation, listLeadersToUrge, wasUrgedOn } from "@/db/commands/recommendation";
import { isOfUnit } from "@/lib/domain/actor";
import { calendarDateOf } from "@/lib/domain/calendar-date";
import { urgeNow } from "@/lib/domain/oversight/urging";
import { fail, ok } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import { carryOut, type UseCaseContext } from "@/lib/use-cases/context";
import { tellPages } from "@/lib/use-cases/oversight/tell-pages";

/** The front urges a committee that has let its day pass; public at once, and written to its leaders. @vi đôn đốc */
export async function urgeAnswer(
  context: UseCaseContext<PositionScope>,
  { recommendationId, text }: { recommendationId: string; text: string },
) {
  const { actor } = context;
  return carryOut(context, async (tx, now) => {
    const recommendation = await findRecommendation(tx, recommendationId);
    const isTheirs =
      recommendation && actor.position?.role === "front" && isOfUnit(actor, recommendation.unitId);
    if (!isTheirs) return fail("recommendation_not_found");

    const today = calendarDateOf(now);
    const wasUrgedToday = await wasUrgedOn(tx, recommendationId, today);
    const allowed = urgeNow({ ...recommendation, wasUrgedToday }, today);
    if (!allowed.ok) return allowed;

    await recordOversightEvent(tx, {
      resultId: recommendation.resultId,
      recommendationId,
      action: "urge",
      actor,
      at: now,
      note: text,
      isPublic: true,
    });
    for (const accountId of await listLeadersToUrge(tx, recommendationId)) {
      await promiseMail(tx, `recommendation-urged-${recommendationId}-${today}-${accountId}`, {
        template: "recommendation_urged",
        toAccount: accountId,
        facts: { recommendationId },
      });
    }
    await tellPages(tx, recommendation);
    return ok({ recommendationId });
  });
}
