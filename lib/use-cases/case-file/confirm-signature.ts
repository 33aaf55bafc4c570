import "server-only";
import type * as z from "zod";

import type { confirmSignatureInput } from "@/lib/domain/case-file/desk-input";
import { ok } from "@/lib/domain/result";
import { actOnCase } from "@/lib/use-cases/case-file/act-on-case";
import type { DeskContext, NewStage } from "@/lib/use-cases/case-file/situation";

/**
 * The complaint is signed, so the law's time runs: from the day of the signature, even when the desk enters it
 * later, and never from before the day of receipt. @vi xác nhận chữ ký
 */
export async function confirmSignature(
  context: DeskContext,
  { signature, signedOn, ...input }: z.infer<ReturnType<typeof confirmSignatureInput>>,
) {
  const act = { ...input, action: "confirm_signature", data: { signature, signedOn } } as const;
  return actOnCase(context, act, async ({ caseFile, today }) => {
    const startOn = signedOn > caseFile.receivedOn ? signedOn : caseFile.receivedOn;
    // On the day itself the hour counts too: after 17:00 it is the next working day.
    const stage: NewStage = startOn === today ? {} : { startOn };
    return ok({ changes: { signature }, stage });
  });
}
