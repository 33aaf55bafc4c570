import "server-only";
import type * as z from "zod";

import { insertSchedule } from "@/db/commands/scheduled-publication";
import { momentProblem, type SchedulePublicationInput } from "@/lib/domain/publication/schedule";
import { fail, ok } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import { carryOut, type UseCaseContext } from "@/lib/use-cases/context";
import { findApprovable } from "@/lib/use-cases/publication/approvable";

/** Whoever approves a version sets the hour at which it becomes public by itself. @vi hẹn giờ công khai */
export async function schedulePublication(
  context: UseCaseContext<PositionScope>,
  { kind, versionId, at }: z.infer<typeof SchedulePublicationInput>,
) {
  const { actor, scope } = context;
  return carryOut(context, async (tx, now) => {
    const found = await findApprovable({ tx, now, actor }, { kind, versionId });
    if (!found.ok) return found;
    const problem = momentProblem(at, now);
    if (problem) return fail(problem);

    const { recordId, unitId, revision, note } = found.value;
    const { positionId } = scope;
    await insertSchedule(tx, { kind, versionId, revision, unitId, positionId, dueAt: at });
    await note("schedule");
    return ok({ recordId });
  });
}
