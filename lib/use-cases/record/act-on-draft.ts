import "server-only";
import type { Transaction } from "@/db/client";
import {
  changeRecordDraft,
  findRecordDraft,
  type LoadedRecordDraft,
  recordDraftEvent,
} from "@/db/commands/record-draft";
import { mayWithRecord, recordStep, type RecordVerb } from "@/lib/domain/record/permissions";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import { carryOut, type UseCaseContext } from "@/lib/use-cases/context";

export type DeskContext = UseCaseContext<PositionScope>;

type Act = {
  readonly draftId: string;
  readonly verb: Exclude<RecordVerb, "propose">;
  /** As it stood when the form was drawn. */
  readonly revision?: number | undefined;
  readonly note?: string;
};

export type DraftSituation = {
  readonly tx: Transaction;
  readonly now: Date;
  readonly draft: LoadedRecordDraft;
};

type Change = {
  readonly to: Parameters<typeof changeRecordDraft>[2];
  /** What can only be done once the draft has moved on. */
  readonly afterwards?: () => Promise<void>;
};

/** Whatever an office does to a draft: found, allowed, done, told; unless somebody came between. */
export async function actOnDraft<Problem extends string>(
  context: DeskContext,
  { draftId, verb, revision, note }: Act,
  work: (situation: DraftSituation) => Promise<Result<Change, Problem>>,
) {
  const { actor } = context;
  return carryOut(context, async (tx, now) => {
    const draft = await findRecordDraft(tx, draftId);
    if (!draft || !mayWithRecord(actor, verb, draft)) return fail("record_draft_not_found");
    const step = recordStep(draft.state, verb);
    if (!step.ok) return step;
    if (revision !== undefined && revision !== draft.revision) return fail("changed_meanwhile");

    const change = await work({ tx, now, draft });
    if (!change.ok) return change;
    const { to, afterwards } = change.value;
    if (!(await changeRecordDraft(tx, draft, to))) return fail("changed_meanwhile");
    await afterwards?.();
    await recordDraftEvent(tx, { draftId, action: verb, actor, at: now, note: note ?? null });
    return ok({ draftId });
  });
}
