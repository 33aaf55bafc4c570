import "server-only";
import type * as z from "zod";

import type { ClaimInput } from "@/lib/domain/case-file/desk-input";
import { ok } from "@/lib/domain/result";
import { actOnCase } from "@/lib/use-cases/case-file/act-on-case";
import type { DeskContext } from "@/lib/use-cases/case-file/situation";

/** Somebody takes the case on themselves. @vi nhận việc */
export async function claimCase(context: DeskContext, input: z.infer<typeof ClaimInput>) {
  const { positionId } = context.scope;
  return actOnCase(context, { ...input, action: "claim", data: { positionId } }, async () =>
    ok({ changes: { assignedPositionId: positionId } }),
  );
}
