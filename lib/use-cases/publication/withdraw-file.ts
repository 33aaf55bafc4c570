import "server-only";
import type { Transaction } from "@/db/client";
import { invalidateTags } from "@/db/commands/cache";
import { withdrawOversightFile, withdrawRecordFile } from "@/db/commands/file-withdrawal";
import { recordOversightEvent } from "@/db/commands/oversight";
import { findRecordDraft, recordDraftEvent } from "@/db/commands/record-draft";
import { findRecord } from "@/db/queries/reported-record";
import { resultTag, unitTag } from "@/lib/cache-tags";
import type { Actor } from "@/lib/domain/actor";
import { type FilePlace, MAY_WITHDRAW } from "@/lib/domain/publication/file-withdrawal";
import { fail, ok } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import { carryOut, type UseCaseContext } from "@/lib/use-cases/context";
import { tagsOfRecord } from "@/lib/use-cases/record/tell-pages";

type Asked = { readonly place: FilePlace; readonly fileId: string; readonly reason: string };
type Situation = { readonly tx: Transaction; readonly now: Date; readonly actor: Actor };
type Taken = Parameters<typeof withdrawRecordFile>[2];

/**
 * Whoever lets such files become public takes one away again, at once: a face, a name, a paper that should never have
 * been shown. Its place says when and why; nobody opens it any more. @vi rút tệp
 */
export async function withdrawFile(context: UseCaseContext<PositionScope>, asked: Asked) {
  const { actor, scope } = context;
  const { place, fileId, reason: withdrawnReason } = asked;
  if (actor.position?.role !== MAY_WITHDRAW[place]) return fail("file_not_found");
  return carryOut(context, async (tx, now) => {
    const taken = { withdrawnAt: now, withdrawnReason, withdrawnBy: scope.positionId };
    const isTaken = await TAKE[place]({ tx, now, actor }, fileId, taken);
    return isTaken ? ok(null) : fail("file_not_found");
  });
}

/** Takes it away, leaves a line in the trail and tells the pages; false when there is no such file. */
const TAKE: Record<
  FilePlace,
  (situation: Situation, fileId: string, taken: Taken) => Promise<boolean>
> = {
  "record-files": async ({ tx, now, actor }, fileId, taken) => {
    const file = await withdrawRecordFile(tx, fileId, taken);
    const draft = file && (await findRecordDraft(tx, file.draftId));
    if (!file || !draft?.recordId) return false;
    const note = noteOf(file.name, taken);
    await recordDraftEvent(tx, {
      draftId: draft.id,
      actor,
      at: now,
      action: "withdraw_file",
      note,
    });
    const record = await findRecord(tx, draft.kind, draft.recordId);
    await invalidateTags(tx, await tagsOfRecord(tx, draft, record ? [record.row] : []));
    return true;
  },
  "oversight-files": async ({ tx, now, actor }, fileId, taken) => {
    const file = await withdrawOversightFile(tx, fileId, taken);
    if (!file) return false;
    const { resultId, slug, unitSlug } = file;
    const note = noteOf(file.name, taken);
    const told = { resultId, actor, at: now, isPublic: true, note } as const;
    await recordOversightEvent(tx, { ...told, action: "withdraw_file" });
    await invalidateTags(tx, [resultTag(slug), unitTag(unitSlug)]);
    return true;
  },
};

const noteOf = (name: string, { withdrawnReason }: Taken) => `${name}: ${withdrawnReason}`;
