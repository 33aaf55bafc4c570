import "server-only";
import type { Transaction } from "@/db/client";
import { invalidateTags } from "@/db/commands/cache";
import { insertConclusion } from "@/db/commands/conclusion";
import {
  deleteDocumentDraft,
  insertIssuedDocument,
  lockDocumentSubject,
  saveDocumentDraft,
} from "@/db/commands/document";
import { promiseMail } from "@/db/commands/outbox";
import { type ConclusionPaper, readConclusionPaper } from "@/db/queries/conclusion";
import { documentTag, unitTag } from "@/lib/cache-tags";
import { fingerprintOf } from "@/lib/documents/fingerprint";
import { type CalendarDate, calendarDateOf } from "@/lib/domain/calendar-date";
import type { Filled, Typed } from "@/lib/domain/document/fields";
import { conclusionForm } from "@/lib/domain/document/forms";
import { drawUp } from "@/lib/domain/document/sheet";
import { dayWritten } from "@/lib/domain/input";
import { isOfTheHead, mayConclude } from "@/lib/domain/reception/conclusion";
import { knownOf } from "@/lib/domain/reception/conclusion-facts";
import { fail, ok } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import { formatDay } from "@/lib/i18n/format";
import { carryOut, type UseCaseContext } from "@/lib/use-cases/context";
import { fileNameOf, numberDocument } from "@/lib/use-cases/document/number-document";
import { printAndKeep } from "@/lib/use-cases/document/print-and-keep";

const WRITERS = new Set(["clerk", "leader"]);
const KIND = "conclusion_notice";

/** The desk writes at the notice after a reception of the head. @vi soạn thông báo kết luận việc tiếp công dân */
export async function draftConclusion(
  context: UseCaseContext<PositionScope>,
  { entryId, typed }: { readonly entryId: string; readonly typed: Typed },
) {
  const { scope } = context;
  return carryOut(context, async (tx, now) => {
    const paper = WRITERS.has(scope.role) ? await readConclusionPaper(tx, scope, entryId) : null;
    if (!paper) return fail("reception_not_found");
    if (!isOfTheHead(paper.entry)) return fail("document_not_possible");
    await saveDocumentDraft(
      tx,
      { entryId, kind: KIND },
      { typed, accountId: scope.accountId, at: now },
    );
    return ok(null);
  });
}

type Issue = { readonly entryId: string; readonly seen: string };

/** The leader signs it: notice, what has to be done by when, and the mail to who came, together. @vi ban hành */
export async function issueConclusion(
  context: UseCaseContext<PositionScope>,
  { entryId, seen }: Issue,
) {
  const { scope } = context;
  return carryOut(context, async (tx, now) => {
    const today = calendarDateOf(now);
    const subject = { entryId };
    await lockDocumentSubject(tx, { ...subject, kind: KIND });
    const paper = await readConclusionPaper(tx, scope, entryId);
    if (!paper) return fail("reception_not_found");
    const { entry, draft, issuer } = paper;
    const form = conclusionForm(today);
    if (!form || !isOfTheHead(entry)) return fail("document_not_possible");
    if (!mayConclude(entry, { today, doer: scope.role })) return fail("action_not_yours");
    if (!draft || !issuer) return fail("document_changed_meanwhile");

    const known = knownOf(entry);
    const { replaced: before } = paper;
    const sheet = drawUp(form, { typed: draft.typed, known, issuer, today, replaced: before });
    if (!sheet.ok) return fail("document_incomplete");
    if (fingerprintOf(sheet.document) !== seen) return fail("document_changed_meanwhile");

    const numbered = await numberDocument({ tx, today }, context, { form, subject });
    const document = form.compose(numbered.facts, sheet.filled, known);
    const name = fileNameOf(document, numbered.symbol);
    const files = await printAndKeep(document, { name, at: now });
    const { isDemonstration } = entry;
    const record = { ...numbered.record, isDemonstration };
    const documentId = await insertIssuedDocument(tx, record, {
      signedBy: scope.accountId,
      ...files,
    });
    const { symbol } = numbered;
    await keepConclusion(tx, scope, { paper, filled: sheet.filled, documentId, today, symbol });
    await deleteDocumentDraft(tx, { ...subject, kind: KIND });
    const tags = numbered.replaced ? [documentTag(numbered.replaced.code)] : [];
    await invalidateTags(tx, [unitTag(entry.unitSlug), ...tags]);
    return ok({ entryId, symbol });
  });
}

type Kept = {
  readonly paper: Omit<ConclusionPaper, "today">;
  readonly filled: Filled;
  readonly documentId: string;
  readonly today: CalendarDate;
  readonly symbol: string | null;
};

/** What has to be done, by whom and by when; whoever came by a turn taken here is told. */
async function keepConclusion(
  tx: Transaction,
  { unitId }: PositionScope,
  { paper: { entry, draft, turns }, filled, documentId, today, symbol }: Kept,
) {
  const dueOn = dayOf(filled.due);
  const turn = turns.find(({ id }) => id === draft?.typed["booking"]);
  await insertConclusion(tx, {
    entryId: entry.id,
    unitId,
    documentId,
    content: filled.instruction,
    responsible: filled.responsible,
    contact: filled.contact,
    concludedOn: today,
    dueOn,
    bookingId: turn?.id ?? null,
    accountId: turn?.accountId ?? null,
    isDemonstration: entry.isDemonstration,
  });
  if (!turn) return;
  await promiseMail(tx, `reception-concluded-${documentId}`, {
    template: "reception_concluded",
    toAccount: turn.accountId,
    facts: {
      dayId: turn.dayId,
      number: symbol ?? "",
      day: formatDay(entry.receivedOn, "vi"),
      due: formatDay(dueOn, "vi"),
    },
  });
}

/** "20/02/2027" as it is printed. */
function dayOf(printed: string): CalendarDate {
  const day = dayWritten(printed.split("/").toReversed().join("-"));
  if (!day) throw new RangeError(`not a day: ${printed}`);
  return day;
}
