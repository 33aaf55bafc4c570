import "server-only";
import type * as z from "zod";

import type { DiscontinueInput } from "@/lib/domain/case-file/desk-input";
import { actOnGround } from "@/lib/use-cases/case-file/act-on-ground";
import type { DeskContext } from "@/lib/use-cases/case-file/situation";

/** Settlement ends without a decision on the matter. @vi đình chỉ giải quyết */
export async function discontinueCase(
  context: DeskContext,
  { ground, documentNumber, ...input }: z.infer<typeof DiscontinueInput>,
) {
  const data = { documentNumber };
  return actOnGround(context, { ...input, action: "discontinue", groundCode: ground, data });
}
