import "server-only";
import type * as z from "zod";

import { hasRating, insertRating } from "@/db/commands/rating";
import type { RateInput } from "@/lib/domain/case-file/input";
import { fail, ok } from "@/lib/domain/result";
import { actOnCase } from "@/lib/use-cases/case-file/act-on-case";
import type { ResidentContext } from "@/lib/use-cases/case-file/situation";

/** The resident says how the answer was, once per answer. @vi đánh giá */
export async function rateCase(
  context: ResidentContext,
  { caseId, revision, score, isReallyDone, reason }: z.infer<typeof RateInput>,
) {
  const data = { score, isReallyDone };
  const act = { caseId, revision, note: reason, data, action: "rate" } as const;
  return actOnCase<"already_rated">(context, act, async ({ tx, caseFile, today }) => {
    const round = caseFile.reprocessingCount + 1;
    if (await hasRating(tx, caseId, round)) return fail("already_rated");

    const { responsibleUnitId: unitId, kind } = caseFile;
    const rating = { score, isReallyDone, reason, ratedOn: today };
    await insertRating(tx, { caseFileId: caseId, unitId, kind, round, ...rating });
    return ok({});
  });
}
