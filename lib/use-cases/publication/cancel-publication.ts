import "server-only";
import type * as z from "zod";

import { cancelSchedule } from "@/db/commands/scheduled-publication";
import type { CancelPublicationInput } from "@/lib/domain/publication/schedule";
import { ok } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import { carryOut, type UseCaseContext } from "@/lib/use-cases/context";
import { findApprovable } from "@/lib/use-cases/publication/approvable";

/** Takes the hour back; the version waits for approval as before. Nothing happens where none was set. */
export async function cancelPublication(
  context: UseCaseContext<PositionScope>,
  { kind, versionId }: z.infer<typeof CancelPublicationInput>,
) {
  const { actor } = context;
  return carryOut(context, async (tx, now) => {
    const found = await findApprovable({ tx, now, actor }, { kind, versionId });
    if (!found.ok) return found;
    if (await cancelSchedule(tx, versionId)) await found.value.note("unschedule");
    return ok({ recordId: found.value.recordId });
  });
}
