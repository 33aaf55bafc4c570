import "server-only";
import type * as z from "zod";

import type { SuspendInput } from "@/lib/domain/case-file/desk-input";
import { actOnGround } from "@/lib/use-cases/case-file/act-on-ground";
import { moveRunningClock } from "@/lib/use-cases/case-file/move-running-clock";
import type { DeskContext } from "@/lib/use-cases/case-file/situation";

/** Settlement waits for something nobody here can hasten; the time stands still meanwhile. @vi tạm đình chỉ */
export async function suspendCase(
  context: DeskContext,
  { ground, documentNumber, ...input }: z.infer<typeof SuspendInput>,
) {
  const act = {
    ...input,
    action: "suspend",
    groundCode: ground,
    data: { documentNumber },
  } as const;
  return actOnGround(context, act, async (situation) =>
    moveRunningClock(situation, { ...context.scope, groundCode: ground, documentNumber }),
  );
}
