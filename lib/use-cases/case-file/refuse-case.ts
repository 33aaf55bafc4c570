import "server-only";
import type * as z from "zod";

import type { RefuseInput } from "@/lib/domain/case-file/desk-input";
import { actOnGround } from "@/lib/use-cases/case-file/act-on-ground";
import type { DeskContext } from "@/lib/use-cases/case-file/situation";

/** A petition or report is not dealt with; the note says where to go instead. @vi từ chối */
export async function refuseCase(
  context: DeskContext,
  { ground, ...input }: z.infer<typeof RefuseInput>,
) {
  return actOnGround(context, { ...input, action: "refuse", groundCode: ground });
}
