import "server-only";
import type { Transaction } from "@/db/client";
import { saveOversightDraft } from "@/db/commands/oversight-file";
import { findRecordDraft } from "@/db/commands/record-draft";
import { deleteRecordFile, insertRecordFile, listDraftFiles } from "@/db/commands/record-file";
import type { RefusedFile } from "@/lib/domain/case-file/attachments";
import { admitDescribed } from "@/lib/domain/oversight/proof";
import { hasOwnPage } from "@/lib/domain/record/draft";
import { mayWithRecord, recordStep } from "@/lib/domain/record/permissions";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Upload } from "@/lib/use-cases/case-file/attach-file";
import { carryOut } from "@/lib/use-cases/context";

import type { DeskContext } from "./act-on-draft";

type Laid = { readonly refused: readonly RefusedFile[] };

/** The publisher lays papers and photographs beside a draft; they become public with it. */
export async function attachToRecord(
  context: DeskContext,
  { draftId, description }: { readonly draftId: string; readonly description: string },
  upload: Upload,
) {
  const { accountId } = context.scope;
  return carryOut<Result<Laid, "record_draft_not_found">>(context, async (tx, now) => {
    if (!(await isEditable(tx, context, draftId))) return fail("record_draft_not_found");
    const there = await listDraftFiles(tx, draftId);
    const { taken, refused } = admitDescribed(there, description, upload);
    for (const file of taken) {
      await insertRecordFile(tx, { ...file, draftId, uploadedBy: accountId });
    }
    // Words of a file that was taken have done their work.
    const isAllTaken = taken.length > 0 && refused.length === 0;
    const typed = { description: isAllTaken ? "" : description };
    await saveOversightDraft(tx, { about: draftId, accountId }, { typed, refused, at: now });
    return ok({ refused });
  });
}

/** Takes a file away again while its draft is being written. */
export async function detachFromRecord(
  context: DeskContext,
  { draftId, fileId }: { readonly draftId: string; readonly fileId: string },
) {
  return carryOut<Result<null, "record_draft_not_found">>(context, async (tx) => {
    if (!(await isEditable(tx, context, draftId))) return fail("record_draft_not_found");
    await deleteRecordFile(tx, { draftId, fileId });
    return ok(null);
  });
}

async function isEditable(tx: Transaction, { actor }: DeskContext, draftId: string) {
  const draft = await findRecordDraft(tx, draftId);
  if (!draft || !mayWithRecord(actor, "edit", draft) || !recordStep(draft.state, "edit").ok) {
    return false;
  }
  return hasOwnPage(draft.kind) && !draft.isWithdrawal;
}
