import "server-only";
import type * as z from "zod";

import type { RequestReprocessingInput } from "@/lib/domain/case-file/input";
import { ok } from "@/lib/domain/result";
import { actOnCase } from "@/lib/use-cases/case-file/act-on-case";
import type { ResidentContext } from "@/lib/use-cases/case-file/situation";

/** Once per case: it goes back to the desk, to somebody other than who answered. @vi đề nghị xử lý lại */
export async function requestReprocessing(
  context: ResidentContext,
  { caseId, revision, reason }: z.infer<typeof RequestReprocessingInput>,
) {
  const act = { caseId, revision, note: reason, action: "request_reprocessing" } as const;
  return actOnCase(context, act, async ({ caseFile }) =>
    ok({
      changes: {
        reprocessingCount: caseFile.reprocessingCount + 1,
        assignedPositionId: null,
      },
    }),
  );
}
