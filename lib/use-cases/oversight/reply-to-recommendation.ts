import "server-only";
import { recordOversightEvent } from "@/db/commands/oversight";
import { deleteOversightDraft, listFilesBeside, tieProof } from "@/db/commands/oversight-file";
import {
  changeRecommendation,
  findRecommendation,
  insertReply,
} from "@/db/commands/recommendation";
import { type CalendarDate, calendarDateOf } from "@/lib/domain/calendar-date";
import type { ReplyInput } from "@/lib/domain/oversight/draft-input";
import { mayWithRecommendation } from "@/lib/domain/oversight/permissions";
import { lackingCompletionProof } from "@/lib/domain/oversight/proof";
import type { RecommendationState } from "@/lib/domain/oversight/result";
import {
  type RecommendationAction,
  recommendationTransition,
} from "@/lib/domain/oversight/transitions";
import { fail, ok } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import { carryOut, type UseCaseContext } from "@/lib/use-cases/context";
import { tellPages } from "@/lib/use-cases/oversight/tell-pages";

const KIND = {
  answer: "answer",
  report_done: "done",
  confirm_done: "verdict",
  contest_done: "verdict",
} as const;

const DATES: Record<RecommendationAction, (on: CalendarDate) => object> = {
  answer: (on) => ({ answeredOn: on }),
  report_done: (on) => ({ doneOn: on }),
  confirm_done: (on) => ({ verifiedOn: on }),
  contest_done: () => ({ doneOn: null }),
};

/**
 * The committee answers a recommendation or reports it done; the board or the front judges.
 * Public at once. @vi trả lời kiến nghị, báo cáo kết quả thực hiện, xác nhận
 */
export async function replyToRecommendation(
  context: UseCaseContext<PositionScope>,
  action: RecommendationAction,
  { recommendationId, revision, text, documentNumber }: ReplyInput,
) {
  const { actor, scope } = context;
  return carryOut(context, async (tx, now) => {
    const recommendation = await findRecommendation(tx, recommendationId);
    if (!recommendation || !mayWithRecommendation(actor, action, recommendation)) {
      return fail("recommendation_not_found");
    }
    const to = recommendationTransition(recommendation.state, action);
    if (!to.ok) return to;
    if (recommendation.revision !== revision) return fail("changed_meanwhile");

    const { accountId } = scope;
    const proof =
      action === "report_done"
        ? await listFilesBeside(tx, { ...recommendation, recommendationId, accountId })
        : [];
    const lacking =
      action === "report_done" ? lackingCompletionProof(documentNumber, proof.length) : null;
    if (lacking) return fail(lacking);

    const onDay = calendarDateOf(now);
    await changeRecommendation(tx, recommendation, { state: to.value, ...DATES[action](onDay) });
    const replyId = await insertReply(tx, {
      recommendationId,
      kind: KIND[action],
      text,
      documentNumber,
      isConfirmed: verdictOf(to.value, action),
      onDay,
      positionId: scope.positionId,
      unitId: scope.unitId,
    });
    if (action === "report_done") {
      await tieProof(tx, { recommendationId, accountId }, replyId);
      await deleteOversightDraft(tx, { about: recommendationId, accountId });
    }
    await recordOversightEvent(tx, {
      resultId: recommendation.resultId,
      recommendationId,
      action,
      actor,
      at: now,
      isPublic: true,
    });
    await tellPages(tx, recommendation);
    return ok({ recommendationId });
  });
}

const verdictOf = (to: RecommendationState, action: RecommendationAction) =>
  KIND[action] === "verdict" ? to === "verified" : null;
