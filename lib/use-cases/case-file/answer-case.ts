import "server-only";
import type * as z from "zod";

import type { AnswerInput } from "@/lib/domain/case-file/desk-input";
import { giveAnswer } from "@/lib/use-cases/case-file/give-answer";
import type { DeskContext } from "@/lib/use-cases/case-file/situation";

/** The answer to a petition or report; for a complaint, the decision. @vi trả lời, quyết định giải quyết */
export async function answerCase(context: DeskContext, input: z.infer<typeof AnswerInput>) {
  return giveAnswer(context, "answer", input);
}
