import "server-only";
import { changeDecision } from "@/db/commands/community-decision";
import type { MovedTo } from "@/lib/domain/community-decision/input";
import { stepOfDecision } from "@/lib/domain/community-decision/lifecycle";
import { planProblem } from "@/lib/domain/community-decision/plan";
import { fail, ok } from "@/lib/domain/result";

import { actOnDecision, type DeskContext, followsLackOfQuorum } from "./act-on-decision";

type Target = { readonly decisionId: string; readonly revision: number };

/** The leader approves, and everybody reads what is to be decided, when and where. @vi duyệt và công khai thông báo */
export async function announceDecision(context: DeskContext, { decisionId, revision }: Target) {
  const { actor, scope } = context;
  const act = { verb: "announce", decisionId, revision } as const;
  return actOnDecision<string>(context, act, async ({ tx, now, calendar, decision }) => {
    if (decision.stage !== "submitted") return fail("transition_not_allowed");
    const meetingLackedQuorum = await followsLackOfQuorum(tx, decision.followsId);
    const problem = planProblem(decision, { calendar, meetingLackedQuorum });
    if (problem) return fail(problem);
    const asked = { stage: decision.stage, plan: decision, calendar, meetingLackedQuorum };
    const step = stepOfDecision(actor, "announce", asked);
    if (!step.ok) return step;
    await changeDecision(tx, decision, {
      stage: "announced",
      publishedAt: now,
      approvedBy: scope.positionId,
    });
    return ok({ action: "announce", note: decision.heldOn, isPublic: true });
  });
}

/** The leader sends the draft back with what is to be mended. @vi trả lại để sửa */
export async function returnDecision(
  context: DeskContext,
  { decisionId, note }: { readonly decisionId: string; readonly note: string },
) {
  const act = { verb: "return", decisionId } as const;
  return actOnDecision<"transition_not_allowed">(context, act, async ({ tx, decision }) => {
    if (decision.stage !== "submitted") return fail("transition_not_allowed");
    await changeDecision(tx, decision, { stage: "draft", returnedNote: note });
    return ok({ action: "return", note, isPublic: false });
  });
}

/** Another day or place, with the reason, and the households told again in time. @vi lùi ngày, đổi nơi họp */
export async function moveDecision(
  context: DeskContext,
  { decisionId, revision, note, ...to }: Target & MovedTo,
) {
  const act = { verb: "move", decisionId, revision } as const;
  return actOnDecision<string>(context, act, async ({ tx, today, calendar, decision }) => {
    if (decision.stage !== "announced") return fail("transition_not_allowed");
    if (to.heldOn < today) return fail("day_is_over");
    const isMeeting = decision.method === "meeting";
    if (isMeeting && (to.startsAt === null || to.endsAt === null)) return fail("starts_at_missing");
    if (!isMeeting && to.endsOn === null) return fail("ends_on_missing");
    const meetingLackedQuorum = await followsLackOfQuorum(tx, decision.followsId);
    const problem = planProblem({ ...decision, ...to }, { calendar, meetingLackedQuorum });
    if (problem) return fail(problem);
    await changeDecision(tx, decision, { ...to, sequence: decision.sequence + 1 });
    return ok({ action: "move", note, isPublic: true });
  });
}

/** It is not held, and says why; it stays readable. @vi không tổ chức nữa */
export async function callOffDecision(
  context: DeskContext,
  { decisionId, note }: { readonly decisionId: string; readonly note: string },
) {
  const act = { verb: "call_off", decisionId } as const;
  return actOnDecision<"transition_not_allowed">(context, act, async ({ tx, decision }) => {
    if (decision.stage !== "announced") return fail("transition_not_allowed");
    const sequence = decision.sequence + 1;
    await changeDecision(tx, decision, { stage: "called_off", sequence });
    return ok({ action: "call_off", note, isPublic: true });
  });
}
