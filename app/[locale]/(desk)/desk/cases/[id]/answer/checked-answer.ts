import type { DeskCase } from "@/db/queries/desk-case";
import { AnswerInput } from "@/lib/domain/case-file/desk-input";
import { lackingProof } from "@/lib/domain/case-file/proof";
import { actionRule } from "@/lib/domain/case-file/transitions";
import type { FormState } from "@/lib/forms/form-state";

export type AnswerAction = "answer" | "reprocess_answer";

type Checked = { readonly ok: true } | { readonly ok: false; readonly state: FormState };

/** Whether the draft could be sent as it is; if not, what is wrong with it beside each field. */
export function checkedAnswer(found: DeskCase, action: AnswerAction): Checked {
  const { caseFile, revision, answerDraft, waitingFiles } = found;
  const { typed } = answerDraft;
  const parsed = AnswerInput.safeParse({ ...typed, caseId: caseFile.id, revision });
  const lacking = lackingProof(actionRule(caseFile, action)?.requires ?? [], waitingFiles);
  if (parsed.success && !lacking) return { ok: true };

  const fieldErrors: Record<string, string> = {};
  for (const { path, message } of parsed.error?.issues ?? []) {
    fieldErrors[String(path[0])] ??= message;
  }
  if (lacking) fieldErrors["files"] = lacking;
  return { ok: false, state: { fieldErrors, values: typed } };
}
