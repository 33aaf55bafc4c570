import "server-only";
import { hitRateLimit } from "@/db/commands/account";
import { invalidateTags } from "@/db/commands/cache";
import { findReport, saveVerdict } from "@/db/commands/resident-verdict";
import { resultTag } from "@/lib/cache-tags";
import { MAX_VERDICTS_PER_HOUR } from "@/lib/domain/oversight/resident-verdict";
import { fail, ok } from "@/lib/domain/result";
import type { ResidentContext } from "@/lib/use-cases/case-file/situation";
import { carryOut } from "@/lib/use-cases/context";

type Judgement = {
  readonly recommendationId: string;
  readonly isDone: boolean;
  readonly text: string;
};

/** A resident says whether what was reported done really was; saying it again replaces it. @vi người dân nhận xét */
export async function judgeCompletion(
  context: ResidentContext,
  { recommendationId, isDone, text }: Judgement,
) {
  const { accountId } = context.scope;
  return carryOut(context, async (tx) => {
    const report = await findReport(tx, recommendationId);
    if (!report) return fail("report_not_found");

    const limit = { key: `verdict:${accountId}`, atMost: MAX_VERDICTS_PER_HOUR, seconds: 3600 };
    if ((await hitRateLimit(tx, limit)) > 0) return fail("too_many_verdicts");

    await saveVerdict(tx, { replyId: report.replyId, accountId, isDone, text });
    await invalidateTags(tx, [resultTag(report.resultSlug)]);
    return ok({ resultSlug: report.resultSlug });
  });
}
