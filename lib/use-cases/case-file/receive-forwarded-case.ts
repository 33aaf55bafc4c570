import "server-only";
import type * as z from "zod";

import type { ReceiveForwardedInput } from "@/lib/domain/case-file/desk-input";
import { actOnCase } from "@/lib/use-cases/case-file/act-on-case";
import type { DeskContext } from "@/lib/use-cases/case-file/situation";

/** What another unit sent over is taken in, and the time to answer begins. @vi tiếp nhận đơn chuyển đến */
export async function receiveForwardedCase(
  context: DeskContext,
  input: z.infer<typeof ReceiveForwardedInput>,
) {
  return actOnCase(context, { ...input, action: "receive_forwarded" });
}
