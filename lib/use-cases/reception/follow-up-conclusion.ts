import "server-only";
import { invalidateTags } from "@/db/commands/cache";
import { findConclusion, recordConclusionDone } from "@/db/commands/conclusion";
import { unitTag } from "@/lib/cache-tags";
import { calendarDateOf } from "@/lib/domain/calendar-date";
import { mayFollowUp } from "@/lib/domain/reception/conclusion";
import type { FollowUp } from "@/lib/domain/reception/conclusion-input";
import { fail, ok } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import { carryOut, type UseCaseContext } from "@/lib/use-cases/context";

/** What was concluded is done, and what shows it. @vi theo dõi kết quả thực hiện kết luận */
export async function followUpConclusion(
  context: UseCaseContext<PositionScope>,
  { conclusion: id, doneOn, evidence }: FollowUp,
) {
  const { role, unitId, positionId } = context.scope;
  return carryOut(context, async (tx, now) => {
    const found = await findConclusion(tx, id);
    const doing = { today: calendarDateOf(now), doer: role };
    if (found?.unitId !== unitId || !mayFollowUp(doing)) return fail("conclusion_not_found");
    if (doneOn < found.concludedOn) return fail("conclusion_done_too_early");
    const done = { id, doneOn, evidence, doneBy: positionId, doneAt: now };
    if (!(await recordConclusionDone(tx, done))) return fail("changed_meanwhile");
    await invalidateTags(tx, [unitTag(found.unitSlug)]);
    return ok({ entryId: found.entryId });
  });
}
