import "server-only";
import type * as z from "zod";

import type { ExtendInput } from "@/lib/domain/case-file/desk-input";
import { actOnGround } from "@/lib/use-cases/case-file/act-on-ground";
import { moveRunningClock } from "@/lib/use-cases/case-file/move-running-clock";
import type { DeskContext } from "@/lib/use-cases/case-file/situation";

/** A complex case gets the longer period of the law, once and before its time is over. @vi gia hạn */
export async function extendCase(
  context: DeskContext,
  { ground, ...input }: z.infer<typeof ExtendInput>,
) {
  const act = { ...input, action: "extend", groundCode: ground } as const;
  return actOnGround(context, act, async (situation) =>
    moveRunningClock(situation, { ...context.scope, groundCode: ground, documentNumber: null }),
  );
}
