import "server-only";
import type * as z from "zod";

import type { RegisterInput } from "@/lib/domain/case-file/desk-input";
import { actOnCase } from "@/lib/use-cases/case-file/act-on-case";
import type { DeskContext } from "@/lib/use-cases/case-file/situation";

/** The clerk enters what was sent in the books. @vi tiếp nhận, vào sổ */
export async function registerCase(context: DeskContext, input: z.infer<typeof RegisterInput>) {
  return actOnCase(context, { ...input, action: "register" });
}
