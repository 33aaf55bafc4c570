import "server-only";
import { cancelSchedule } from "@/db/commands/scheduled-publication";
import { ok } from "@/lib/domain/result";

import { actOnDraft, type DeskContext } from "./act-on-draft";

/** The leader sends the draft back with what is to be mended. @vi trả lại để sửa */
export async function returnRecordDraft(
  context: DeskContext,
  { draftId, note }: { readonly draftId: string; readonly note: string },
) {
  return actOnDraft<never>(context, { draftId, verb: "return", note }, async ({ tx }) => {
    await cancelSchedule(tx, draftId);
    return ok({ to: { state: "draft" as const, returnedNote: note } });
  });
}
