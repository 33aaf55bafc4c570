import "server-only";
import type * as z from "zod";

import type { NotAcceptInput } from "@/lib/domain/case-file/desk-input";
import { actOnGround } from "@/lib/use-cases/case-file/act-on-ground";
import type { DeskContext } from "@/lib/use-cases/case-file/situation";

/** A complaint is not accepted for settlement, on a ground of the law. @vi không thụ lý */
export async function notAcceptCase(
  context: DeskContext,
  { ground, ...input }: z.infer<typeof NotAcceptInput>,
) {
  return actOnGround(context, { ...input, action: "not_accept", groundCode: ground });
}
