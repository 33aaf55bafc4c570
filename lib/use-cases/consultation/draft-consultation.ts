import "server-only";
import { randomBytes } from "node:crypto";

import {
  changeConsultation,
  insertConsultation,
  recordConsultationEvent,
} from "@/db/commands/consultation";
import type { ConsultationContent } from "@/lib/domain/consultation/input";
import { mayWithConsultation } from "@/lib/domain/consultation/lifecycle";
import { fail, ok } from "@/lib/domain/result";
import { slugify } from "@/lib/domain/unit/fold";
import { carryOut } from "@/lib/use-cases/context";

import { actOnConsultation, byId, type DeskContext } from "./act-on-consultation";

type Saving = {
  readonly content: ConsultationContent;
  readonly action: "edit" | "submit";
};

/** The publisher begins a consultation (law 10/2022/QH15 art. 28(1)). @vi soạn nội dung lấy ý kiến */
export async function beginConsultation(context: DeskContext, { content, action }: Saving) {
  const { actor, scope } = context;
  return carryOut(context, async (tx, now) => {
    const { unitId, positionId } = scope;
    if (!mayWithConsultation(actor, action, { unitId, draftedBy: null })) {
      return fail("consultation_not_found");
    }
    const consultationId = await insertConsultation(tx, {
      ...content,
      slug: `${slugify(content.title).slice(0, 60)}-${randomBytes(3).toString("hex")}`,
      unitId,
      stage: stageOf(action),
      draftedBy: positionId,
    });
    const event = { consultationId, actor, at: now, isPublic: false };
    await recordConsultationEvent(tx, { ...event, action: "draft" });
    if (action === "submit") await recordConsultationEvent(tx, { ...event, action });
    return ok({ consultationId });
  });
}

type Changing = Saving & { readonly consultationId: string; readonly revision: number };

/** Saves the draft, or sends it to the leader. @vi lưu nháp, trình duyệt */
export async function changeDraft(
  context: DeskContext,
  { consultationId, revision, content, action }: Changing,
) {
  const act = { verb: action, find: byId(consultationId), revision };
  return actOnConsultation<"transition_not_allowed">(context, act, async ({ tx, consultation }) => {
    if (consultation.stage !== "draft") return fail("transition_not_allowed");
    const change = { ...content, stage: stageOf(action), returnedNote: null };
    await changeConsultation(tx, consultation, change);
    return ok({ action, isPublic: false });
  });
}

const stageOf = (action: Saving["action"]): "submitted" | "draft" =>
  action === "submit" ? "submitted" : "draft";
