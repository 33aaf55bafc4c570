import "server-only";
import { changeConsultation } from "@/db/commands/consultation";
import { fail, ok } from "@/lib/domain/result";

import { actOnConsultation, byId, type DeskContext } from "./act-on-consultation";

/** The leader sends the draft back with what is to be mended. @vi trả lại để sửa */
export async function returnConsultation(
  context: DeskContext,
  { consultationId, note }: { readonly consultationId: string; readonly note: string },
) {
  const act = { verb: "return", find: byId(consultationId) } as const;
  return actOnConsultation<"transition_not_allowed">(context, act, async ({ tx, consultation }) => {
    if (consultation.stage !== "submitted") return fail("transition_not_allowed");
    await changeConsultation(tx, consultation, { stage: "draft", returnedNote: note });
    return ok({ action: "return", note, isPublic: false });
  });
}
