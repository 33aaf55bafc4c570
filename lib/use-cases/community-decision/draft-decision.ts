import "server-only";
import { randomBytes } from "node:crypto";

import type { Transaction } from "@/db/client";
import {
  changeDecision,
  findDecision,
  insertDecision,
  recordDecisionEvent,
} from "@/db/commands/community-decision";
import { findLegalCalendar } from "@/db/queries/calendar";
import type { DecisionContent } from "@/lib/domain/community-decision/content-input";
import { mayWithDecision } from "@/lib/domain/community-decision/lifecycle";
import { planProblem } from "@/lib/domain/community-decision/plan";
import { fail, ok } from "@/lib/domain/result";
import { slugify } from "@/lib/domain/unit/fold";
import { carryOut } from "@/lib/use-cases/context";

import { actOnDecision, type DeskContext, followsLackOfQuorum } from "./act-on-decision";

type Saving = {
  readonly content: DecisionContent;
  readonly action: "edit" | "submit";
};

type Beginning = Saving & { readonly followsId: string | null };

/** The publisher writes down what a neighbourhood, or the ward, will put to its people. @vi soạn nội dung để Nhân dân bàn, quyết định */
export async function beginDecision(
  context: DeskContext,
  { content, action, followsId }: Beginning,
) {
  const { actor, scope } = context;
  return carryOut(context, async (tx, now) => {
    const { unitId, positionId } = scope;
    const held = { ...content, unitId, writtenBy: null };
    if (!mayWithDecision(actor, action, held)) return fail("community_decision_not_found");
    if (followsId !== null && !(await canFollow(tx, followsId, unitId))) {
      return fail("community_decision_not_found");
    }
    const problem = await problemOf(tx, { content, action, followsId });
    if (problem) return fail(problem);

    const decisionId = await insertDecision(tx, {
      ...content,
      slug: `${slugify(content.title).slice(0, 60)}-${randomBytes(3).toString("hex")}`,
      unitId,
      stage: stageOf(action),
      draftedBy: positionId,
      followsId,
    });
    const event = { decisionId, actor, at: now, isPublic: false };
    await recordDecisionEvent(tx, { ...event, action: "draft" });
    if (action === "submit") await recordDecisionEvent(tx, { ...event, action });
    return ok({ decisionId });
  });
}

type Changing = Saving & { readonly decisionId: string; readonly revision: number };

/** Saves the draft, or sends it to the leader. @vi lưu nháp, trình duyệt */
export async function changeDraft(
  context: DeskContext,
  { decisionId, revision, content, action }: Changing,
) {
  const act = { verb: action, decisionId, revision };
  return actOnDecision<string>(context, act, async ({ tx, decision }) => {
    if (decision.stage !== "draft") return fail("transition_not_allowed");
    const problem = await problemOf(tx, { content, action, followsId: decision.followsId });
    if (problem) return fail(problem);
    await changeDecision(tx, decision, {
      ...content,
      stage: stageOf(action),
      returnedNote: null,
    });
    return ok({ action, isPublic: false });
  });
}

/** A draft may be unfinished, but nothing that cannot be. */
const NEVER_DRAFTED = new Set(["scope_not_of_subject", "origin_not_of_scope"]);

async function problemOf(tx: Transaction, { content, action, followsId }: Beginning) {
  const problem = planProblem(content, {
    calendar: await findLegalCalendar(tx),
    meetingLackedQuorum: await followsLackOfQuorum(tx, followsId),
  });
  return problem !== null && (action === "submit" || NEVER_DRAFTED.has(problem)) ? problem : null;
}

/** What is taken up again is of the same unit, and was decided, or could not be. */
async function canFollow(tx: Transaction, followsId: string, unitId: string): Promise<boolean> {
  const before = await findDecision(tx, followsId);
  const isOver = before && ["not_passed", "not_recognised", "in_force"].includes(before.stage);
  return isOver === true && before.unitId === unitId;
}

const stageOf = (action: Saving["action"]): "submitted" | "draft" =>
  action === "submit" ? "submitted" : "draft";
