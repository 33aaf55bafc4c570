import "server-only";
import { and, asc, eq, ne, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { listWaitingFiles } from "@/db/commands/attachment";
import { findLegalCalendar } from "@/db/queries/calendar";
import { listDocumentDrafts, listIssuedDocuments } from "@/db/queries/document";
import { accounts, answerDrafts, positions, units } from "@/db/schema";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { NO_ANSWER_DRAFT, readAnswerDraft } from "@/lib/domain/case-file/answer-draft";
import type { PositionScope } from "@/lib/domain/scope";

type Case = { readonly id: string; readonly unitId: string; readonly today: CalendarDate };

/** What the desk has made of a case so far, to whom it can give it, and by which days it counts. */
export async function readDeskWork(
  tx: Transaction,
  { accountId }: PositionScope,
  { id, unitId, today }: Case,
) {
  const [issuedDocuments, documentDrafts, answerDraft, waitingFiles, assignees, targets, calendar] =
    await Promise.all([
      listIssuedDocuments(tx, id),
      listDocumentDrafts(tx, id),
      findAnswerDraft(tx, id, accountId),
      listWaitingFiles(tx, { draftId: id, accountId, purpose: "answer" }),
      listAssignees(tx, unitId, today),
      listTargets(tx, unitId, today),
      findLegalCalendar(tx),
    ]);
  return {
    issuedDocuments,
    documentDrafts,
    answerDraft,
    waitingFiles,
    assignees,
    targets,
    calendar,
  };
}

/** What one has written of the answer so far, as it was typed. */
async function findAnswerDraft(tx: Transaction, caseFileId: string, accountId: string) {
  const [row] = await tx
    .select({ typed: answerDrafts.typed, refused: answerDrafts.refused })
    .from(answerDrafts)
    .where(and(eq(answerDrafts.caseFileId, caseFileId), eq(answerDrafts.accountId, accountId)));
  return row ? readAnswerDraft(row) : NO_ANSWER_DRAFT;
}

/** Who handles cases in the unit today. */
async function listAssignees(tx: Transaction, unitId: string, today: CalendarDate) {
  return tx
    .select({
      positionId: positions.id,
      accountId: positions.accountId,
      role: positions.role,
      title: positions.title,
      name: accounts.name,
    })
    .from(positions)
    .innerJoin(accounts, eq(accounts.id, positions.accountId))
    .where(
      and(
        eq(positions.unitId, unitId),
        sql`${positions.role} in ('officer', 'leader')`,
        sql`${positions.fromOn} <= ${today}`,
        sql`(${positions.toOn} is null or ${positions.toOn} > ${today})`,
      ),
    )
    .orderBy(asc(positions.role), asc(accounts.name));
}

/** Units a case can be sent to today. */
async function listTargets(tx: Transaction, responsibleUnitId: string, today: CalendarDate) {
  return tx
    .select({ id: units.id, name: units.name, kind: units.kind })
    .from(units)
    .where(
      and(
        ne(units.id, responsibleUnitId),
        eq(units.service, "full"),
        sql`${units.validFrom} <= ${today}`,
        sql`(${units.validTo} is null or ${units.validTo} > ${today})`,
      ),
    )
    .orderBy(asc(units.kind), asc(units.name));
}
