import "server-only";
import { invalidateTags } from "@/db/commands/cache";
import {
  deleteDocumentDraft,
  findDocumentDraft,
  insertIssuedDocument,
  isFiledByOrganisation,
} from "@/db/commands/document";
import { documentTag } from "@/lib/cache-tags";
import { askedFields } from "@/lib/domain/document/fields";
import { fillIn } from "@/lib/domain/document/fill-in";
import { fits, formFor, mayIssue } from "@/lib/domain/document/forms";
import type { DocumentKind } from "@/lib/domain/document/kinds";
import { fail, ok } from "@/lib/domain/result";
import { actOnCase } from "@/lib/use-cases/case-file/act-on-case";
import type { DeskContext } from "@/lib/use-cases/case-file/situation";
import { fileNameOf, numberDocument } from "@/lib/use-cases/document/number-document";
import { printAndKeep } from "@/lib/use-cases/document/print-and-keep";

type Issue = {
  readonly caseId: string;
  readonly revision: number;
  readonly kind: DocumentKind;
  /** When the draft that was looked at was last written: what is signed is what was read. */
  readonly draftedAt: string;
};

/**
 * Who signs a document issues it: number, both files and the line of the timeline come into being together or not at
 * all. The files are kept before anything speaks of them and are never made again. @vi ký, ban hành văn bản
 */
export async function issueDocument(context: DeskContext, { kind, draftedAt, ...input }: Issue) {
  const act = { ...input, action: "issue_document", data: { kind, draftedAt } } as const;
  return actOnCase(context, act, async (situation) => {
    const { caseFile, today } = situation;
    const form = formFor(kind, today);
    if (!form || !fits(form, caseFile)) return fail("document_not_possible");
    if (!mayIssue(context.actor, form, caseFile)) return fail("action_not_yours");

    const draft = await findDocumentDraft(situation.tx, { caseFileId: caseFile.id, kind });
    if (draft?.updatedAt.toISOString() !== draftedAt) return fail("document_changed_meanwhile");

    const asked = askedFields(form.fields, {
      isOrganisation: await isFiledByOrganisation(situation.tx, caseFile.id),
    });
    const filled = fillIn(asked, draft.typed, today);
    if (!filled.ok) return fail("document_incomplete");

    const subject = { caseFileId: caseFile.id };
    const numbered = await numberDocument(situation, context, { form, subject });
    const { symbol, record, replaced } = numbered;
    const document = form.compose(numbered.facts, filled.filled);
    const files = await printAndKeep(document, {
      name: fileNameOf(document, symbol),
      at: situation.now,
    });
    return ok({
      data: { number: symbol },
      afterwards: async (eventId) => {
        const signedBy = context.actor.accountId;
        await insertIssuedDocument(situation.tx, { ...record, eventId }, { signedBy, ...files });
        // The page that confirms the earlier one says that it was replaced.
        if (replaced) await invalidateTags(situation.tx, [documentTag(replaced.code)]);
        await deleteDocumentDraft(situation.tx, { caseFileId: caseFile.id, kind });
      },
    });
  });
}
