import "server-only";
import type * as z from "zod";

import type { CloseInput } from "@/lib/domain/case-file/desk-input";
import { actOnCase } from "@/lib/use-cases/case-file/act-on-case";
import type { DeskContext } from "@/lib/use-cases/case-file/situation";

/** Nothing more is to be done. @vi đóng hồ sơ */
export async function closeCase(context: DeskContext, input: z.infer<typeof CloseInput>) {
  return actOnCase(context, { ...input, action: "close" });
}
