import * as z from "zod";

import { choice, form, id, paragraphs } from "@/lib/domain/input";
import { AUTHORED_KINDS } from "@/lib/domain/record/draft";

const number = z
  .string({ error: "form_malformed" })
  .regex(/^\d{1,6}$/, "form_malformed")
  .transform(Number);

/** Why a record is written anew: public with it. */
const reason = paragraphs({ name: "record_reason", min: 10, max: 1000 });

/** Beside the fields of the kind, what every form of a record carries. */
export const WhyInput = z.object({ reason });

export const ReturnRecordInput = form({
  draftId: id,
  note: paragraphs({ name: "return_note", min: 10, max: 2000 }),
});

export const PublishRecordInput = form({ draftId: id });

export const DiscardRecordInput = form({ draftId: id, revision: number });

export const WithdrawRecordInput = form({
  kind: choice(AUTHORED_KINDS),
  recordId: id,
  baseVersion: number,
  reason,
});

/** From the scorecard: why collectives of the ward should be commended. */
export const ProposeInput = form({ reason });

export const RemoveRecordFileInput = form({ draftId: id, fileId: id });
