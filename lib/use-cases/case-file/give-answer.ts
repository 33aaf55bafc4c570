import "server-only";
import type * as z from "zod";

import { listWaitingTypes, tieWaitingFiles } from "@/db/commands/case-act";
import type { AnswerInput } from "@/lib/domain/case-file/desk-input";
import type { Requirement } from "@/lib/domain/case-file/transitions";
import { fail, ok } from "@/lib/domain/result";
import { actOnCase } from "@/lib/use-cases/case-file/act-on-case";
import type { DeskContext } from "@/lib/use-cases/case-file/situation";

/** An answer with what proves it: without a photograph or document nothing is answered. */
export async function giveAnswer(
  context: DeskContext,
  action: "answer" | "reprocess_answer",
  { answer, documentNumber, caseId, revision }: z.infer<typeof AnswerInput>,
) {
  const { accountId } = context.actor;
  const act = { caseId, revision, action, note: answer, data: { documentNumber } };
  return actOnCase(context, act, async ({ tx, transition }) => {
    const types = await listWaitingTypes(tx, caseId, accountId);
    const missing = transition.requires.find((requirement) => isMissing(requirement, types));
    if (missing === "document") return fail("document_missing");
    if (missing === "evidence") return fail("evidence_missing");

    return ok({
      changes: { answeredBy: accountId },
      data: { files: types.length },
      afterwards: async (eventId) => tieWaitingFiles(tx, { caseId, accountId, eventId }),
    });
  });
}

function isMissing(requirement: Requirement, types: readonly string[]): boolean {
  if (requirement === "document") return !types.includes("application/pdf");
  return requirement === "evidence" && types.length === 0;
}
