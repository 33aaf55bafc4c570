import * as z from "zod";

import { FILE_PROBLEMS } from "@/lib/domain/case-file/attachments";

const AnswerDraft = z.object({
  typed: z.object({ answer: z.string().catch(""), documentNumber: z.string().catch("") }),
  refused: z.array(z.object({ name: z.string(), problem: z.enum(FILE_PROBLEMS) })).catch([]),
});
export type AnswerDraft = z.infer<typeof AnswerDraft>;

export const NO_ANSWER_DRAFT: AnswerDraft = {
  typed: { answer: "", documentNumber: "" },
  refused: [],
};

/** An answer that is still being written; a part of another shape counts as not written. */
export function readAnswerDraft(stored: { typed: unknown; refused: unknown }): AnswerDraft {
  return AnswerDraft.safeParse(stored).data ?? NO_ANSWER_DRAFT;
}
