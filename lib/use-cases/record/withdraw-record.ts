import "server-only";
import { insertRecordDraft, recordDraftEvent } from "@/db/commands/record-draft";
import { findRecord } from "@/db/queries/reported-record";
import { contentOfRecord } from "@/lib/domain/record/content";
import type { AuthoredKind } from "@/lib/domain/record/draft";
import { mayWithRecord } from "@/lib/domain/record/permissions";
import { fail, ok } from "@/lib/domain/result";
import { carryOut } from "@/lib/use-cases/context";

import type { DeskContext } from "./act-on-draft";

type Asked = {
  readonly kind: AuthoredKind;
  readonly recordId: string;
  readonly baseVersion: number;
  readonly reason: string;
};

/**
 * The publisher asks that a record no longer holds, and says why. When the leader agrees it stays where it is, marked,
 * with the reason beside it. @vi đề nghị rút
 */
export async function askToWithdraw(context: DeskContext, asked: Asked) {
  const { actor, scope } = context;
  const { kind, recordId, baseVersion, reason } = asked;
  return carryOut(context, async (tx, now) => {
    const record = await findRecord(tx, kind, recordId);
    if (!record || !mayWithRecord(actor, "withdraw", { ...record.row, draftedBy: null })) {
      return fail("record_draft_not_found");
    }
    if (record.row.withdrawnOn !== null) return fail("transition_not_allowed");
    if (record.row.version !== baseVersion) return fail("changed_meanwhile");
    const draftId = await insertRecordDraft(tx, {
      kind,
      recordId,
      unitId: record.row.unitId,
      content: contentOfRecord(kind, record.row),
      baseVersion,
      reason,
      isWithdrawal: true,
      state: "submitted",
      draftedBy: scope.positionId,
    });
    await recordDraftEvent(tx, { draftId, actor, at: now, action: "withdraw", note: reason });
    return ok({ draftId });
  });
}
