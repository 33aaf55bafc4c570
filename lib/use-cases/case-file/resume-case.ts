import "server-only";
import type * as z from "zod";

import type { ResumeInput } from "@/lib/domain/case-file/desk-input";
import { actOnGround } from "@/lib/use-cases/case-file/act-on-ground";
import { moveRunningClock } from "@/lib/use-cases/case-file/move-running-clock";
import type { DeskContext } from "@/lib/use-cases/case-file/situation";

/** The only ground there is: what it was suspended for is gone. */
const GROUND = "ground_gone";

/** Settlement goes on, with the days that were left when it was suspended. @vi tiếp tục giải quyết */
export async function resumeCase(
  context: DeskContext,
  { documentNumber, ...input }: z.infer<typeof ResumeInput>,
) {
  const act = { ...input, action: "resume", groundCode: GROUND, data: { documentNumber } } as const;
  return actOnGround(context, act, async (situation) =>
    moveRunningClock(situation, { ...context.scope, groundCode: GROUND, documentNumber }),
  );
}
