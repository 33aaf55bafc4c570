import "server-only";
import type * as z from "zod";

import type { AnswerInput } from "@/lib/domain/case-file/desk-input";
import { giveAnswer } from "@/lib/use-cases/case-file/give-answer";
import type { DeskContext } from "@/lib/use-cases/case-file/situation";

/** The second answer, which somebody else must give. @vi trả lời sau khi xử lý lại */
export async function reprocessAnswer(context: DeskContext, input: z.infer<typeof AnswerInput>) {
  return giveAnswer(context, "reprocess_answer", input);
}
