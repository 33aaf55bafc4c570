import "server-only";
import { changeDecision, findResult, type LoadedDecision } from "@/db/commands/community-decision";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { DecisionGround } from "@/lib/domain/community-decision/community-decision";
import { decidedOn } from "@/lib/domain/community-decision/deadlines";
import { decisionOf } from "@/lib/domain/community-decision/facts";
import { stepOfDecision } from "@/lib/domain/community-decision/lifecycle";
import { outcomeOf } from "@/lib/domain/community-decision/tally";
import { fail, ok } from "@/lib/domain/result";

import { actOnDecision, type DecisionSituation, type DeskContext } from "./act-on-decision";

type Sending = { readonly decisionId: string; readonly sentOn: CalendarDate };

/** The day on which committee and front received what passed (art. 20(3)). @vi ghi ngày gửi quyết định */
export async function sendDecision(context: DeskContext, { decisionId, sentOn }: Sending) {
  const act = { verb: "send", decisionId } as const;
  return actOnDecision<string>(context, act, async (situation) => {
    const { tx, decision } = situation;
    if (isBefore(sentOn, decidedOn(decision))) return fail("sent_before_the_vote");
    const step = await stepFrom(context, situation, "send");
    if (!step.ok) return step;
    const stage = step.value.to === "in_force" ? "in_force" : "sent";
    await changeDecision(tx, decision, { stage, sentOn });
    return ok({ action: "send", note: sentOn, isPublic: true });
  });
}

type Answering = {
  readonly decisionId: string;
  readonly answeredOn: CalendarDate;
  readonly document: string;
};

/** Committee or front, as the law has it (art. 21(2)); from that day it is in force. @vi công nhận */
export async function recogniseDecision(
  context: DeskContext,
  { decisionId, answeredOn, document }: Answering,
) {
  const act = { verb: "recognise", decisionId } as const;
  return actOnDecision<string>(context, act, async (situation) => {
    const { tx, decision } = situation;
    if (isBefore(answeredOn, decision.sentOn)) return fail("answered_before_it_came");
    const step = await stepFrom(context, situation, "recognise");
    if (!step.ok) return step;
    await changeDecision(tx, decision, {
      stage: "in_force",
      answeredOn,
      answerDocument: document,
      inForceOn: answeredOn,
    });
    return ok({ action: "recognise", note: document, isPublic: true });
  });
}

type Refusing = Answering & { readonly ground: DecisionGround; readonly reason: string };

/** In writing, with the reason (art. 21(2)). @vi không công nhận */
export async function refuseDecision(
  context: DeskContext,
  { decisionId, answeredOn, document, ground, reason }: Refusing,
) {
  const act = { verb: "refuse_recognition", decisionId } as const;
  return actOnDecision<string>(context, act, async (situation) => {
    const { tx, decision } = situation;
    if (isBefore(answeredOn, decision.sentOn)) return fail("answered_before_it_came");
    const step = await stepFrom(context, situation, "refuse_recognition", ground);
    if (!step.ok) return step;
    await changeDecision(tx, decision, {
      stage: "not_recognised",
      answeredOn,
      answerDocument: document,
      refusalGround: ground,
      refusalReason: reason,
    });
    return ok({ action: "refuse_recognition", note: reason, isPublic: true });
  });
}

type Setting = {
  readonly decisionId: string;
  readonly inForceOn: CalendarDate;
  readonly document: string;
};

/** What the whole ward decided is in force from the day the committee names. @vi định ngày có hiệu lực */
export async function setInForce(
  context: DeskContext,
  { decisionId, inForceOn, document }: Setting,
) {
  const act = { verb: "set_in_force", decisionId } as const;
  return actOnDecision<string>(context, act, async (situation) => {
    const { tx, today, decision } = situation;
    if (isBefore(inForceOn, decidedOn(decision))) return fail("in_force_before_the_vote");
    const step = await stepFrom(context, situation, "set_in_force");
    if (!step.ok) return step;
    await changeDecision(tx, decision, {
      stage: "in_force",
      answeredOn: today,
      answerDocument: document,
      inForceOn,
    });
    return ok({ action: "set_in_force", note: inForceOn, isPublic: true });
  });
}

type Repealing = {
  readonly decisionId: string;
  readonly repealedOn: CalendarDate;
  readonly document: string;
  readonly ground: DecisionGround;
  readonly reason: string;
};

/** The committee repeals what is against the law, or was not decided as it asks (art. 22(2)). @vi bãi bỏ */
export async function repealDecision(
  context: DeskContext,
  { decisionId, repealedOn, document, ground, reason }: Repealing,
) {
  const act = { verb: "repeal", decisionId } as const;
  return actOnDecision<string>(context, act, async (situation) => {
    const { tx, decision } = situation;
    if (isBefore(repealedOn, decidedOn(decision))) return fail("repealed_before_the_vote");
    const step = await stepFrom(context, situation, "repeal", ground);
    if (!step.ok) return step;
    await changeDecision(tx, decision, {
      stage: "repealed",
      repealedOn,
      repealDocument: document,
      repealGround: ground,
      repealReason: reason,
    });
    return ok({ action: "repeal", note: reason, isPublic: true });
  });
}

const isBefore = (one: CalendarDate, other: CalendarDate | null) => other !== null && one < other;

type Settling = "send" | "recognise" | "refuse_recognition" | "set_in_force" | "repeal";

/** The step of the law, with what was counted. */
async function stepFrom(
  { actor }: DeskContext,
  { tx, calendar, decision }: DecisionSituation,
  action: Settling,
  ground?: DecisionGround,
) {
  const outcome = await outcomeFound(tx, decision);
  const { stage } = decision;
  return stepOfDecision(actor, action, {
    stage,
    plan: decision,
    calendar,
    ...(outcome && { outcome }),
    ...(ground && { ground }),
  });
}

async function outcomeFound(tx: DecisionSituation["tx"], decision: LoadedDecision) {
  const whose = decisionOf(decision);
  const found = await findResult(tx, decision.id, "published");
  return whose && found && outcomeOf(whose, found.tallies, found.neighbourhoods);
}
