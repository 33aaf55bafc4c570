import "server-only";
import { and, desc, eq, isNotNull, isNull, like, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import type { Transaction } from "@/db/client";
import { findDocumentDraft, findIssuer, findLatestDocument } from "@/db/commands/document";
import { findLegalCalendar } from "@/db/queries/calendar";
import { type ListedConsultation, listConsultations } from "@/db/queries/consultation";
import { listChannels, listDisclosedBetween, listDisclosures } from "@/db/queries/disclosure";
import { attachments, documentDrafts, issuedDocuments, units } from "@/db/schema";
import { withScope } from "@/db/scope";
import { type CalendarDate, calendarDate, calendarDateOf } from "@/lib/domain/calendar-date";
import { yearOf } from "@/lib/domain/clock/calendar";
import { CONSULTATION_ITEM, consultedRows } from "@/lib/domain/disclosure/consulted";
import {
  type DisclosedRow,
  disclosedLines,
  type DisclosureFigures,
  itemsWithout,
  lastDayOf,
  missedLines,
} from "@/lib/domain/disclosure/figures";
import { type DisclosurePeriod, periodDays, writePeriod } from "@/lib/domain/disclosure/period";
import type { DisclosureDocumentKind } from "@/lib/domain/document/kinds";
import { symbolIn } from "@/lib/domain/document/parts";
import type { PositionScope } from "@/lib/domain/scope";

type Of = { readonly unitId: string; readonly period: DisclosurePeriod };

/** Versions made public in a period, as the list of it needs them. */
function disclosedRows(rows: Awaited<ReturnType<typeof listDisclosedBetween>>): DisclosedRow[] {
  return rows.map(({ content: { title, documentNumber, decidedOn, variant }, ...row }) => ({
    ...row,
    isConsultation: false,
    title,
    documentNumber,
    decidedOn,
    variant,
    publishedOn: calendarDate(row.publishedOn),
  }));
}

/** All that a list or report of a period says, from the rows as they stand now. */
export async function readDisclosureFigures(
  tx: Transaction,
  { unitId, period }: Of,
  today: CalendarDate,
): Promise<DisclosureFigures> {
  const days = periodDays(period);
  const consultations = await listConsultations(tx, unitId);
  const disclosed = [
    ...disclosedRows(await listDisclosedBetween(tx, unitId, days)),
    ...consultedRows(consultations, days),
  ].toSorted(inOrder);
  const channels = await listChannels(
    tx,
    disclosed.map(({ id }) => id),
  );
  const all = await listDisclosures(tx, unitId);
  const reading = { today, calendar: await findLegalCalendar(tx) };
  const end = lastDayOf(days, today);
  const lines = disclosedLines(disclosed, channels, reading);
  const missed = missedLines(all, days, reading);
  return {
    days,
    end,
    planned: all.filter(({ year, planApprovedAt }) => year === period.year && planApprovedAt)
      .length,
    lines,
    missed,
    without: itemsWithout(
      [...all.map(firstPublished), ...consultations.map(asPublished)],
      period.year,
      end,
    ),
    isDemonstration: [...lines, ...missed].some(({ isDemonstration }) => isDemonstration),
  };
}

/** By clause, then by day: a list is read that way. */
const inOrder = (a: DisclosedRow, b: DisclosedRow) =>
  a.item - b.item || a.publishedOn.localeCompare(b.publishedOn);

const asPublished = ({ openedOn }: ListedConsultation) => ({
  item: CONSULTATION_ITEM,
  year: openedOn === null ? 0 : yearOf(openedOn),
  firstPublishedOn: openedOn,
});

const firstPublished = ({
  item,
  year,
  firstPublishedAt,
}: Awaited<ReturnType<typeof listDisclosures>>[number]) => ({
  item,
  year,
  firstPublishedOn: firstPublishedAt && calendarDateOf(firstPublishedAt),
});

type Asked = { readonly kind: DisclosureDocumentKind; readonly period: DisclosurePeriod };

/** What is needed to draw up one list or report of one's own ward: what is typed, what is known, who would sign. */
export async function readPeriodPaper(
  tx: Transaction,
  { unitId, positionId }: PositionScope,
  { kind, period }: Asked,
  today: CalendarDate,
) {
  const which = { unitId, period: writePeriod(period), kind };
  const [unit] = await tx
    .select({ slug: units.slug, name: units.name })
    .from(units)
    .where(eq(units.id, unitId));
  return {
    unit: unit ?? null,
    draft: await findDocumentDraft(tx, which),
    issuer: await findIssuer(tx, positionId),
    replaced: await findLatestDocument(tx, which),
    figures: await readDisclosureFigures(tx, { unitId, period }, today),
  };
}

export async function findPeriodPaper(scope: PositionScope, asked: Asked) {
  return withScope(scope, async (tx, now) => {
    const today = calendarDateOf(now);
    return { today, ...(await readPeriodPaper(tx, scope, asked, today)) };
  });
}
export type PeriodPaper = Awaited<ReturnType<typeof findPeriodPaper>>;

const pdf = alias(attachments, "pdf");
const docx = alias(attachments, "docx");
const newer = alias(issuedDocuments, "newer");

/** Lists and reports a ward issued about a year, or all, the latest first, and which took whose place. */
export async function listPeriodPapers(
  tx: Transaction,
  { unitId, year }: { readonly unitId: string; readonly year?: number },
) {
  const rows = await tx
    .select({
      id: issuedDocuments.id,
      kind: issuedDocuments.kind,
      period: sql<string>`${issuedDocuments.period}`,
      code: issuedDocuments.code,
      book: issuedDocuments.book,
      number: issuedDocuments.number,
      issuedOn: issuedDocuments.issuedOn,
      isDemonstration: issuedDocuments.isDemonstration,
      pdf: { id: pdf.id, name: pdf.originalName, bytes: pdf.byteSize, sha256: pdf.sha256 },
      docx: { id: docx.id, name: docx.originalName, bytes: docx.byteSize, sha256: docx.sha256 },
      replacedBy: { number: newer.number, book: newer.book },
    })
    .from(issuedDocuments)
    .innerJoin(pdf, eq(pdf.id, issuedDocuments.pdfId))
    .innerJoin(docx, eq(docx.id, issuedDocuments.docxId))
    .leftJoin(newer, eq(newer.replacesId, issuedDocuments.id))
    .where(
      and(
        eq(issuedDocuments.unitId, unitId),
        like(issuedDocuments.period, year === undefined ? "%" : `${year}-%`),
      ),
    )
    .orderBy(desc(issuedDocuments.issuedAt), desc(issuedDocuments.id));
  return rows.map(({ book, number, replacedBy, ...row }) => ({
    ...row,
    symbol: symbolIn({ number, book }),
    replacedBy: replacedBy && symbolIn(replacedBy),
  }));
}
export type PeriodPaperIssued = Awaited<ReturnType<typeof listPeriodPapers>>[number];

/** What the desk has of a year: what was issued, and what somebody began to write. */
export async function listPapersAtDesk(scope: PositionScope, year: number | null) {
  const { unitId } = scope;
  return withScope(scope, async (tx, now) => {
    const today = calendarDateOf(now);
    const of = year ?? Number(today.slice(0, 4));
    const drafts = await tx
      .select({ kind: documentDrafts.kind, period: sql<string>`${documentDrafts.period}` })
      .from(documentDrafts)
      .where(and(eq(documentDrafts.unitId, unitId), like(documentDrafts.period, `${of}-%`)));
    const [unit] = await tx
      .select({ slug: units.slug, name: units.name })
      .from(units)
      .where(eq(units.id, unitId));
    return {
      today,
      year: of,
      unit: unit ?? null,
      drafts,
      issued: await listPeriodPapers(tx, { unitId, year: of }),
    };
  });
}

/** A file of a list or report, which everybody may open; null for any other file. */
export async function findPublicPaper(tx: Transaction, attachmentId: string) {
  const [file] = await tx
    .select({
      sha256: attachments.sha256,
      mediaType: attachments.mediaType,
      byteSize: attachments.byteSize,
      originalName: attachments.originalName,
    })
    .from(attachments)
    .innerJoin(
      issuedDocuments,
      sql`${attachments.id} in (${issuedDocuments.pdfId}, ${issuedDocuments.docxId})`,
    )
    .where(
      and(
        eq(attachments.id, attachmentId),
        isNull(attachments.caseFileId),
        isNotNull(issuedDocuments.period),
      ),
    );
  return file ?? null;
}
