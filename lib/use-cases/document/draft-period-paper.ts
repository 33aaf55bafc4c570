import "server-only";
import { saveDocumentDraft } from "@/db/commands/document";
import { calendarDateOf } from "@/lib/domain/calendar-date";
import { type DisclosurePeriod, writePeriod } from "@/lib/domain/disclosure/period";
import type { Typed } from "@/lib/domain/document/fields";
import { disclosureForm } from "@/lib/domain/document/forms";
import type { DisclosureDocumentKind } from "@/lib/domain/document/kinds";
import { isTimeFor, mayDraftPaper } from "@/lib/domain/document/period-paper";
import { fail, ok } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import { carryOut, type UseCaseContext } from "@/lib/use-cases/context";

type Draft = {
  readonly kind: DisclosureDocumentKind;
  readonly period: DisclosurePeriod;
  readonly typed: Typed;
};

/** Somebody writes at the list or the report of a period. @vi soạn danh sách, báo cáo công khai */
export async function draftPeriodPaper(
  context: UseCaseContext<PositionScope>,
  { kind, period, typed }: Draft,
) {
  const { actor, scope } = context;
  return carryOut(context, async (tx, now) => {
    const today = calendarDateOf(now);
    const form = disclosureForm(kind, period, today);
    if (!mayDraftPaper(actor, scope.unitId) || !form || !isTimeFor(form, period, today)) {
      return fail("document_not_possible");
    }
    const which = { unitId: scope.unitId, period: writePeriod(period), kind };
    await saveDocumentDraft(tx, which, { typed, accountId: scope.accountId, at: now });
    return ok(null);
  });
}
