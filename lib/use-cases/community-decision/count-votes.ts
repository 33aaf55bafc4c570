import "server-only";
import {
  changeDecision,
  findResult,
  insertResult,
  type LoadedDecision,
  type NewResult,
  publishResultRow,
  returnResultRow,
} from "@/db/commands/community-decision";
import { decidedOn } from "@/lib/domain/community-decision/deadlines";
import { decisionOf } from "@/lib/domain/community-decision/facts";
import {
  isInForceByVote,
  isVoteOver,
  mayWithDecision,
  stepOfDecision,
} from "@/lib/domain/community-decision/lifecycle";
import {
  isPossible,
  outcomeOf,
  type Tally,
  type Votes,
} from "@/lib/domain/community-decision/tally";
import { fail, ok } from "@/lib/domain/result";

import { actOnDecision, type DecisionSituation, type DeskContext } from "./act-on-decision";

type Counting = Omit<NewResult, "writtenBy"> & {
  readonly revision: number;
  /** A line each, or the one of the neighbourhood that decides. */
  readonly votes: readonly Tally[] | Votes;
};

const TAKES_RESULTS = new Set([
  "announced",
  "passed",
  "not_passed",
  "sent",
  "not_recognised",
  "in_force",
]);

/** The publisher writes down what the minutes have: a first result, or one that corrects it. @vi ghi kết quả kiểm phiếu */
export async function countVotes(context: DeskContext, { revision, votes, ...result }: Counting) {
  const { scope } = context;
  const { decisionId } = result;
  const act = { verb: "count", decisionId, revision } as const;
  return actOnDecision<string>(context, act, async ({ tx, today, decision }) => {
    if (!TAKES_RESULTS.has(decision.stage)) return fail("transition_not_allowed");
    if (!isVoteOver(decision, today)) return fail("vote_not_over");
    const tallies = talliesFrom(votes, decision);
    if (!tallies.every((tally) => isPossible(tally))) return fail("tally_line_impossible");
    if (await findResult(tx, decisionId, "waiting")) return fail("result_waits");
    const isFirst = decision.stage === "announced";
    if (!isFirst && result.correctionReason === null) return fail("correction_reason_missing");
    if (!result.isWitnessed) return fail("witnesses_missing");

    const correctionReason = isFirst ? null : result.correctionReason;
    const row = { ...result, correctionReason, writtenBy: scope.positionId };
    await insertResult(tx, row, tallies);
    await changeDecision(tx, decision, {});
    return ok({ action: "count", note: result.source, isPublic: false });
  });
}

function talliesFrom(votes: Counting["votes"], { neighbourhood }: LoadedDecision): Tally[] {
  return "households" in votes ? [{ ...votes, neighbourhood: neighbourhood ?? "" }] : [...votes];
}

type Waiting = { readonly decisionId: string; readonly resultId: string };

/** The leader publishes what was counted; whether it passed is not theirs to say. @vi duyệt và công khai kết quả */
export async function publishResult(context: DeskContext, { decisionId, resultId }: Waiting) {
  const { actor, scope } = context;
  const act = { verb: "publish_result", decisionId } as const;
  return actOnDecision<string>(context, act, async (situation) => {
    const { tx, now, decision } = situation;
    const result = await findResult(tx, decisionId, "waiting");
    if (!result || result.id !== resultId) return fail("changed_meanwhile");
    const { writtenBy } = result;
    if (!mayWithDecision(actor, "publish_result", { ...decision, writtenBy })) {
      return fail("not_your_own_result");
    }
    const moved = stageAfter(context, situation, result);
    if (!moved.ok) return moved;

    await publishResultRow(tx, result.id, { publishedBy: scope.positionId, publishedAt: now });
    await changeDecision(tx, decision, moved.value);
    const isFirst = decision.stage === "announced";
    return ok({
      action: isFirst ? "publish_result" : "correct_result",
      note: result.correctionReason,
      isPublic: true,
    });
  });
}

type Found = NonNullable<Awaited<ReturnType<typeof findResult>>>;

/** A correction may turn the outcome while nothing rests on it; afterwards it is repealed, not rewritten (art. 22). */
function stageAfter(
  { actor }: DeskContext,
  { calendar, decision }: DecisionSituation,
  found: Found,
) {
  const whose = decisionOf(decision);
  if (whose === null) return fail("transition_not_allowed");
  const { tallies, neighbourhoods, isWitnessed } = found;
  const outcome = outcomeOf(whose, tallies, neighbourhoods);
  const isOpen = ["announced", "passed", "not_passed"].includes(decision.stage);
  if (!isOpen) return outcome.hasPassed ? ok({}) : fail("correction_turns_outcome");

  // Counted anew, from where it stood before anything was counted.
  const asked = { stage: "announced", plan: decision, calendar, outcome, isWitnessed } as const;
  const step = stepOfDecision(actor, "count", asked);
  if (!step.ok) return step;
  const isPassed = step.value.to === "passed";
  return ok({
    stage: isPassed ? ("passed" as const) : ("not_passed" as const),
    inForceOn: isPassed && isInForceByVote(decision) ? decidedOn(decision) : null,
  });
}

/** The leader sends a result back; it stays, and counts for nothing. @vi trả lại kết quả */
export async function returnResult(
  context: DeskContext,
  { decisionId, resultId, note }: Waiting & { readonly note: string },
) {
  const act = { verb: "return_result", decisionId } as const;
  return actOnDecision<string>(context, act, async ({ tx, decision }) => {
    const result = await findResult(tx, decisionId, "waiting");
    if (!result || result.id !== resultId) return fail("changed_meanwhile");
    await returnResultRow(tx, result.id, note);
    await changeDecision(tx, decision, {});
    return ok({ action: "return_result", note, isPublic: false });
  });
}
