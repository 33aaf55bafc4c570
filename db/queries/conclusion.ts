import "server-only";
import { and, asc, desc, eq, isNull, notExists, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import type { Transaction } from "@/db/client";
import { findDocumentDraft, findIssuer, findLatestDocument } from "@/db/commands/document";
import {
  attachments,
  issuedDocuments,
  receptionBookings,
  receptionConclusions,
  receptionDays,
  receptionEntries,
  receptionVersions,
  receptionVisitors,
  units,
} from "@/db/schema";
import { withScope } from "@/db/scope";
import { type CalendarDate, calendarDateOf } from "@/lib/domain/calendar-date";
import { symbolIn } from "@/lib/domain/document/parts";
import type { AccountScope, PositionScope } from "@/lib/domain/scope";

/** What the notice after a reception is drawn up from; null when the line isn't there or isn't theirs. */
export async function readConclusionPaper(
  tx: Transaction,
  { unitId, positionId }: PositionScope,
  entryId: string,
) {
  const [entry] = await tx
    .select({
      id: receptionEntries.id,
      year: receptionEntries.year,
      number: receptionEntries.number,
      sealedBelow: receptionEntries.sealedBelow,
      isDemonstration: receptionEntries.isDemonstration,
      unitSlug: units.slug,
      receivedOn: receptionVersions.receivedOn,
      occasion: receptionVersions.occasion,
      kind: receptionVersions.kind,
      content: receptionVersions.content,
      visitorName: receptionVisitors.name,
    })
    .from(receptionEntries)
    .innerJoin(units, eq(units.id, receptionEntries.unitId))
    .innerJoin(
      receptionVersions,
      and(
        eq(receptionVersions.entryId, receptionEntries.id),
        eq(receptionVersions.version, receptionEntries.currentVersion),
      ),
    )
    .leftJoin(
      receptionVisitors,
      and(
        eq(receptionVisitors.entryId, receptionVersions.entryId),
        eq(receptionVisitors.version, receptionVersions.version),
      ),
    )
    .where(and(eq(receptionEntries.id, entryId), eq(receptionEntries.unitId, unitId)));
  if (!entry) return null;

  const which = { entryId, kind: "conclusion_notice" } as const;
  return {
    entry,
    draft: await findDocumentDraft(tx, which),
    issuer: await findIssuer(tx, positionId),
    replaced: await findLatestDocument(tx, which),
    turns: await listTurnsOf(tx, unitId, entry.receivedOn),
  };
}

/** Who had taken a turn on the day somebody came: one of them may be told. */
async function listTurnsOf(tx: Transaction, unitId: string, onDay: CalendarDate) {
  return tx
    .select({
      id: receptionBookings.id,
      slot: receptionBookings.slot,
      name: receptionBookings.name,
      accountId: receptionBookings.accountId,
      dayId: receptionBookings.dayId,
    })
    .from(receptionBookings)
    .innerJoin(receptionDays, eq(receptionDays.id, receptionBookings.dayId))
    .where(
      and(
        eq(receptionDays.unitId, unitId),
        eq(receptionDays.onDay, onDay),
        eq(receptionBookings.state, "booked"),
      ),
    )
    .orderBy(asc(receptionBookings.slot));
}

export async function findConclusionPaper(scope: PositionScope, entryId: string) {
  return withScope(scope, async (tx, now) => {
    const paper = await readConclusionPaper(tx, scope, entryId);
    return paper && { today: calendarDateOf(now), ...paper };
  });
}
export type ConclusionPaper = NonNullable<Awaited<ReturnType<typeof findConclusionPaper>>>;

const pdf = alias(attachments, "pdf");
const docx = alias(attachments, "docx");
const newer = alias(issuedDocuments, "newer");

const SHOWN = {
  id: receptionConclusions.id,
  entryId: receptionConclusions.entryId,
  content: receptionConclusions.content,
  responsible: receptionConclusions.responsible,
  contact: receptionConclusions.contact,
  concludedOn: receptionConclusions.concludedOn,
  dueOn: receptionConclusions.dueOn,
  doneOn: receptionConclusions.doneOn,
  evidence: receptionConclusions.evidence,
  isDemonstration: receptionConclusions.isDemonstration,
  book: issuedDocuments.book,
  number: issuedDocuments.number,
  pdf: { id: pdf.id, name: pdf.originalName, bytes: pdf.byteSize },
  docx: { id: docx.id, name: docx.originalName, bytes: docx.byteSize },
};

const shown = (tx: Transaction) =>
  tx
    .select({
      ...SHOWN,
      replacedBy: newer.number,
      isTold: sql<boolean>`${receptionConclusions.accountId} is not null`,
    })
    .from(receptionConclusions)
    .leftJoin(issuedDocuments, eq(issuedDocuments.id, receptionConclusions.documentId))
    .leftJoin(pdf, eq(pdf.id, issuedDocuments.pdfId))
    .leftJoin(docx, eq(docx.id, issuedDocuments.docxId))
    .leftJoin(newer, eq(newer.replacesId, receptionConclusions.documentId));

type Row = Awaited<ReturnType<typeof shown>>[number];

const withSymbol = ({ book, number, replacedBy, ...row }: Row) => ({
  ...row,
  symbol: symbolIn({ book, number }),
  isReplaced: replacedBy !== null,
});

/** What was concluded after one line of the book, the latest first. */
export async function listConclusionsOf(scope: PositionScope, entryId: string) {
  return withScope(scope, async (tx) => {
    const rows = await shown(tx)
      .where(eq(receptionConclusions.entryId, entryId))
      .orderBy(desc(receptionConclusions.concludedOn), desc(issuedDocuments.issuedAt));
    return rows.map(withSymbol);
  });
}
export type ShownConclusion = Awaited<ReturnType<typeof listConclusionsOf>>[number];

const MOST_AT_DESK = 200;
/** Days for which one that is done is still listed. */
const DONE_SHOWN = 60;

const standing = (tx: Transaction) =>
  notExists(
    tx
      .select({ one: sql`1` })
      .from(newer)
      .where(eq(newer.replacesId, receptionConclusions.documentId)),
  );

/** What the ward has concluded and not done, the longest overdue first, and what was done lately. */
export async function listConclusionsAtDesk(scope: PositionScope) {
  return withScope(scope, async (tx, now) => {
    const today = calendarDateOf(now);
    const rows = await shown(tx)
      .where(
        and(
          eq(receptionConclusions.unitId, scope.unitId),
          standing(tx),
          or(
            isNull(receptionConclusions.doneOn),
            sql`${receptionConclusions.doneOn} > ${today}::date - ${DONE_SHOWN}::integer`,
          ),
        ),
      )
      .orderBy(
        sql`${receptionConclusions.doneOn} desc nulls first`,
        asc(receptionConclusions.dueOn),
        asc(receptionConclusions.id),
      )
      .limit(MOST_AT_DESK);
    return { today, rows: rows.map(withSymbol) };
  });
}

/** What was concluded after one's own turn of that day. */
export async function listMyConclusions(scope: AccountScope, dayId: string) {
  return withScope(scope, async (tx) => {
    const rows = await shown(tx)
      .innerJoin(receptionBookings, eq(receptionBookings.id, receptionConclusions.bookingId))
      .where(
        and(
          eq(receptionConclusions.accountId, scope.accountId),
          eq(receptionBookings.dayId, dayId),
          standing(tx),
        ),
      )
      .orderBy(desc(receptionConclusions.concludedOn));
    return rows.map(withSymbol);
  });
}

export type ConclusionFigures = {
  readonly given: number;
  readonly onTime: number;
  readonly late: number;
  readonly open: number;
  readonly overdue: number;
  readonly isDemonstration: boolean;
};

/** What came of a ward's conclusions since a day; null while they are too few to be shown. */
export async function findConclusionFigures(
  tx: Transaction,
  { unitId, since }: { readonly unitId: string; readonly since: CalendarDate },
): Promise<ConclusionFigures | null> {
  const [row] = await tx.execute<{
    given: number;
    on_time: number;
    late: number;
    open: number;
    overdue: number;
    is_demonstration: boolean;
  }>(sql`select * from conclusion_figures(${unitId}, ${since}::date)`);
  if (!row) return null;
  const { on_time: onTime, is_demonstration: isDemonstration, ...counts } = row;
  return { ...counts, onTime, isDemonstration };
}
