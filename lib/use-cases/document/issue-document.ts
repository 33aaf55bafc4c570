import "server-only";
import { randomBytes } from "node:crypto";

import { invalidateTags } from "@/db/commands/cache";
import {
  deleteDocumentDraft,
  findDocumentDraft,
  findIssuer,
  findLatestDocument,
  insertIssuedDocument,
  isFiledByOrganisation,
  takeDocumentNumber,
} from "@/db/commands/document";
import { documentTag } from "@/lib/cache-tags";
import {
  formatReceiptCode,
  type ReceiptCode,
  RECEIPT_CODE_BYTES,
  receiptCode,
} from "@/lib/domain/case-file/receipt-code";
import { askedFields } from "@/lib/domain/document/fields";
import { fillIn } from "@/lib/domain/document/fill-in";
import type { DocumentForm } from "@/lib/domain/document/form";
import { fits, formFor, mayIssue } from "@/lib/domain/document/forms";
import type { DocumentKind } from "@/lib/domain/document/kinds";
import { symbolIn } from "@/lib/domain/document/parts";
import type { OfficialDocument } from "@/lib/domain/document/structure";
import { fail, ok } from "@/lib/domain/result";
import { env } from "@/lib/env";
import { addressIn } from "@/lib/i18n/address";
import { actOnCase } from "@/lib/use-cases/case-file/act-on-case";
import type { DeskContext, Situation } from "@/lib/use-cases/case-file/situation";
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

    const numbered = await number(context, form, situation);
    const { symbol, record, replaced } = numbered;
    const document = form.compose(numbered.facts, filled.filled);
    const files = await printAndKeep(document, {
      name: nameOf(document, symbol),
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

/** The number in its book, the code on the paper, and the document whose place it takes. */
async function number(
  { scope }: DeskContext,
  { kind, book, isRepeatable }: DocumentForm,
  { tx, caseFile, today }: Situation,
) {
  const issuer = await findIssuer(tx, scope.positionId);
  if (!issuer) throw new Error("whoever acts in an office is in it");

  const caseFileId = caseFile.id;
  const replaced = isRepeatable ? null : await findLatestDocument(tx, { caseFileId, kind });
  const year = Number(today.slice(0, 4));
  const given = book === null ? null : await takeDocumentNumber(tx, { year, book });
  const code = receiptCode(randomBytes(RECEIPT_CODE_BYTES));
  const { unitId, positionId } = scope;
  return {
    replaced,
    symbol: symbolIn({ number: given, book }),
    facts: {
      issuer,
      issuedOn: today,
      number: given,
      confirmAt: confirmingAddress(code),
      replaces: replaced && { number: symbolIn(replaced), issuedOn: replaced.issuedOn },
    },
    record: {
      caseFileId,
      kind,
      code,
      unitId,
      book,
      year,
      number: given,
      issuedOn: today,
      positionId,
      replacesId: replaced?.id ?? null,
    },
  };
}

/** Printed on the paper: in Vietnamese, as the paper is. */
function confirmingAddress(code: ReceiptCode): string {
  const params = { code: formatReceiptCode(code) };
  return new URL(addressIn("vi", { folder: "/documents/[code]", params }), env.PUBLIC_URL).href;
}

/** "Thông báo 12-TB-UBND": as people file it. */
function nameOf({ title }: OfficialDocument, symbol: string | null): string {
  const name = title.name.charAt(0) + title.name.slice(1).toLocaleLowerCase("vi");
  return symbol === null ? name : `${name} ${symbol.replaceAll("/", "-")}`;
}
