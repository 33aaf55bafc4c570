import "server-only";
import { findCaseFile } from "@/db/commands/case-file";
import { saveDocumentDraft } from "@/db/commands/document";
import { calendarDateOf } from "@/lib/domain/calendar-date";
import type { Typed } from "@/lib/domain/document/fields";
import { fits, formFor, mayDraft } from "@/lib/domain/document/forms";
import type { DocumentKind } from "@/lib/domain/document/kinds";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { DeskContext } from "@/lib/use-cases/case-file/situation";
import { carryOut } from "@/lib/use-cases/context";

type Draft = {
  readonly caseId: string;
  readonly kind: DocumentKind;
  /** As it was typed: what is missing or wrong is said when it is looked at, and nothing typed is lost. */
  readonly typed: Typed;
};

type Drafted = Result<null, "case_not_found" | "document_not_possible">;

/** Somebody of the desk writes at a document of the case. @vi soạn dự thảo văn bản */
export async function draftDocument(
  context: DeskContext,
  { caseId, kind, typed }: Draft,
): Promise<Drafted> {
  const { actor, scope } = context;
  return carryOut<Drafted>(context, async (tx, now) => {
    const caseFile = await findCaseFile(tx, caseId);
    if (!caseFile || !mayDraft(actor, caseFile)) return fail("case_not_found");

    const form = formFor(kind, calendarDateOf(now));
    if (!form || !fits(form, caseFile)) return fail("document_not_possible");

    const draft = { caseFileId: caseId, kind };
    await saveDocumentDraft(tx, draft, { typed, accountId: scope.accountId, at: now });
    return ok(null);
  });
}
