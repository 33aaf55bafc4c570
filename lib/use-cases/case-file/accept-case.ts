import "server-only";
import type * as z from "zod";

import type { AcceptInput } from "@/lib/domain/case-file/desk-input";
import { isGroundFor } from "@/lib/domain/case-file/grounds";
import { fail, ok } from "@/lib/domain/result";
import { actOnCase } from "@/lib/use-cases/case-file/act-on-case";
import type { DeskContext } from "@/lib/use-cases/case-file/situation";

/** The leader accepts a complaint for settlement; one that is complex, in writing, gets the longer period. @vi thụ lý */
export async function acceptCase(
  context: DeskContext,
  { complexity, ...input }: z.infer<typeof AcceptInput>,
) {
  const act = { ...input, action: "accept", groundCode: complexity } as const;
  return actOnCase(context, act, async ({ caseFile, today }) => {
    if (complexity !== null && !isGroundFor(complexity, "accept", caseFile.kind)) {
      return fail("ground_not_applicable");
    }
    return ok({
      changes: { acceptedOn: today },
      stage: { startOn: today, variant: complexity === null ? "standard" : "complex" },
    });
  });
}
