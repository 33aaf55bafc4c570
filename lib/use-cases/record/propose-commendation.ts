import "server-only";
import { insertRecordDraft, recordDraftEvent } from "@/db/commands/record-draft";
import { recordInput } from "@/lib/domain/record/content";
import { mayWithRecord } from "@/lib/domain/record/permissions";
import type { ScoreBasis } from "@/lib/domain/record/score-basis";
import { fail, ok } from "@/lib/domain/result";
import { carryOut } from "@/lib/use-cases/context";

import type { DeskContext } from "./act-on-draft";

type Proposal = { readonly reason: string; readonly basis: ScoreBasis };

/**
 * A leader proposes, from the figures of the scorecard and for a reason of their own, that collectives be commended. It
 * is the beginning of a draft and no more: a publisher names them, and it is approved like any other.
 * @vi đề xuất khen thưởng tập thể
 */
export async function proposeCommendation(context: DeskContext, { reason, basis }: Proposal) {
  const { actor, scope } = context;
  return carryOut(context, async (tx, now) => {
    const { unitId } = scope;
    if (!mayWithRecord(actor, "propose", { unitId, draftedBy: null })) {
      return fail("record_draft_not_found");
    }
    const typed = { year: basis.asOf.slice(0, 4), ground: reason, asOf: basis.asOf };
    const draftId = await insertRecordDraft(tx, {
      kind: "commendations",
      recordId: null,
      unitId,
      content: recordInput("commendations", { complete: false }).parse(typed),
      baseVersion: null,
      reason,
      scoreBasis: basis,
      state: "draft",
      draftedBy: null,
    });
    await recordDraftEvent(tx, { draftId, actor, at: now, action: "propose", note: reason });
    return ok({ draftId });
  });
}
