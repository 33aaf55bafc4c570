import "server-only";
import type * as z from "zod";

import type { RequestMoreInput } from "@/lib/domain/case-file/desk-input";
import { actOnGround } from "@/lib/use-cases/case-file/act-on-ground";
import type { DeskContext } from "@/lib/use-cases/case-file/situation";

/** The resident is asked for what is missing. The clock goes on: the law knows no pause for it. @vi yêu cầu bổ sung */
export async function requestMore(
  context: DeskContext,
  { ground, ...input }: z.infer<typeof RequestMoreInput>,
) {
  return actOnGround(context, { ...input, action: "request_more", groundCode: ground });
}
