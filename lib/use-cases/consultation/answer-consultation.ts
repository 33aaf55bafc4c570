import "server-only";
import { changeConsultation, keepResponse, promiseAnswerMails } from "@/db/commands/consultation";
import { findCountsOf } from "@/db/queries/consultation";
import type { Outcome } from "@/lib/domain/consultation/consultation";
import { stepOfConsultation } from "@/lib/domain/consultation/lifecycle";
import { departsFrom } from "@/lib/domain/consultation/tally";
import { ok } from "@/lib/domain/result";

import { actOnConsultation, byId, type DeskContext } from "./act-on-consultation";

type Answering = {
  readonly consultationId: string;
  readonly revision: number;
  readonly response: string;
  readonly outcome: Outcome;
  readonly departureReason: string | null;
};

/**
 * The leader publishes what people said and what becomes of it; where that is not what most said, with the reason
 * (art. 28(3), (4)). @vi công khai tổng hợp, giải trình, tiếp thu
 */
export async function answerConsultation(
  context: DeskContext,
  { consultationId, revision, ...answer }: Answering,
) {
  const { actor, scope } = context;
  const act = { verb: "answer", find: byId(consultationId), revision } as const;
  return actOnConsultation<string>(context, act, async (situation) => {
    const { tx, now, today, calendar, consultation } = situation;
    const { total } = await findCountsOf(tx, consultationId);
    const step = stepOfConsultation(actor, "answer", {
      days: consultation,
      today,
      calendar,
      answer: {
        deviates: departsFrom(total, answer.outcome),
        givesReasons: answer.departureReason !== null,
      },
    });
    if (!step.ok) return step;

    await keepResponse(tx, consultationId, {
      ...answer,
      answeredBy: scope.positionId,
      answeredAt: now,
    });
    await changeConsultation(tx, consultation, { stage: "answered" });
    await promiseAnswerMails(tx, consultation);
    return ok({ action: "answer", isPublic: true });
  });
}

/** It ends, once everybody can read what was said and what became of it. @vi kết thúc đợt lấy ý kiến */
export async function closeConsultation(
  context: DeskContext,
  { consultationId }: { readonly consultationId: string },
) {
  const { actor } = context;
  const act = { verb: "close", find: byId(consultationId) } as const;
  return actOnConsultation<string>(context, act, async (situation) => {
    const { tx, now, today, calendar, consultation } = situation;
    const step = stepOfConsultation(actor, "close", { days: consultation, today, calendar });
    if (!step.ok) return step;
    await changeConsultation(tx, consultation, { stage: "closed", closedAt: now });
    return ok({ action: "close", isPublic: true });
  });
}
