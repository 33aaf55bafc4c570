import "server-only";
import { invalidateTags } from "@/db/commands/cache";
import {
  deleteDocumentDraft,
  insertIssuedDocument,
  lockDocumentSubject,
} from "@/db/commands/document";
import { readPeriodPaper } from "@/db/queries/disclosure-paper";
import { documentTag, unitTag } from "@/lib/cache-tags";
import { fingerprintOf } from "@/lib/documents/fingerprint";
import { calendarDateOf } from "@/lib/domain/calendar-date";
import { type DisclosurePeriod, writePeriod } from "@/lib/domain/disclosure/period";
import { disclosureForm } from "@/lib/domain/document/forms";
import type { DisclosureDocumentKind } from "@/lib/domain/document/kinds";
import { isTimeFor } from "@/lib/domain/document/period-paper";
import { drawUp } from "@/lib/domain/document/sheet";
import { fail, ok } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import { carryOut, type UseCaseContext } from "@/lib/use-cases/context";
import { fileNameOf, numberDocument } from "@/lib/use-cases/document/number-document";
import { printAndKeep } from "@/lib/use-cases/document/print-and-keep";

type Issue = {
  readonly kind: DisclosureDocumentKind;
  readonly period: DisclosurePeriod;
  /** Of the sheet that was looked at: rows may have changed since, and then it is looked at again. */
  readonly seen: string;
};

/**
 * The leader signs the list or the report of a period: number, files and row together or not at all. What it says is
 * of that moment; a later one names the one whose place it takes. @vi ký, ban hành
 */
export async function issuePeriodPaper(
  context: UseCaseContext<PositionScope>,
  { kind, period, seen }: Issue,
) {
  const { scope } = context;
  return carryOut(context, async (tx, now) => {
    const today = calendarDateOf(now);
    const form = disclosureForm(kind, period, today);
    if (!form || !isTimeFor(form, period, today)) return fail("document_not_possible");
    if (!form.signers.includes(scope.role)) return fail("action_not_yours");

    const subject = { unitId: scope.unitId, period: writePeriod(period) };
    await lockDocumentSubject(tx, { ...subject, kind });
    const paper = await readPeriodPaper(tx, scope, { kind, period }, today);
    const { draft, issuer, figures, unit } = paper;
    if (!draft || !issuer || !unit) return fail("document_changed_meanwhile");

    const known = { period, figures };
    const drawn = { typed: draft.typed, known, issuer, today, replaced: paper.replaced };
    const sheet = drawUp(form, drawn);
    if (!sheet.ok) return fail("document_incomplete");
    if (fingerprintOf(sheet.document) !== seen) return fail("document_changed_meanwhile");

    const { symbol, facts, record, replaced } = await numberDocument({ tx, today }, context, {
      form,
      subject,
    });
    const document = form.compose(facts, sheet.filled, known);
    const files = await printAndKeep(document, { name: fileNameOf(document, symbol), at: now });
    const { isDemonstration } = figures;
    await insertIssuedDocument(
      tx,
      { ...record, isDemonstration },
      { signedBy: scope.accountId, ...files },
    );
    await deleteDocumentDraft(tx, { ...subject, kind });
    const ofReplaced = replaced ? [documentTag(replaced.code)] : [];
    await invalidateTags(tx, [unitTag(unit.slug), ...ofReplaced]);
    return ok({ symbol });
  });
}
