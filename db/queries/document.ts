import "server-only";
import { asc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import type { Transaction } from "@/db/client";
import { findDocumentDraft, findIssuer } from "@/db/commands/document";
import { accounts, attachments, documentDrafts, issuedDocuments, units } from "@/db/schema";
import { withScope } from "@/db/scope";
import { type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";
import type { ReceiptCode } from "@/lib/domain/case-file/receipt-code";
import { type DisclosurePeriod, readPeriod } from "@/lib/domain/disclosure/period";
import { DOCUMENT_BOOKS, DOCUMENT_KINDS, type DocumentKind } from "@/lib/domain/document/kinds";
import { symbolIn } from "@/lib/domain/document/parts";
import type { PositionScope } from "@/lib/domain/scope";

const pdf = alias(attachments, "pdf");
const docx = alias(attachments, "docx");

/** What was issued in a case, the latest first. */
export async function listIssuedDocuments(tx: Transaction, caseFileId: string) {
  const rows = await tx
    .select({
      id: issuedDocuments.id,
      kind: issuedDocuments.kind,
      code: issuedDocuments.code,
      book: issuedDocuments.book,
      number: issuedDocuments.number,
      issuedOn: issuedDocuments.issuedOn,
      signerName: accounts.name,
      pdf: { id: pdf.id, name: pdf.originalName, bytes: pdf.byteSize },
      docx: { id: docx.id, name: docx.originalName, bytes: docx.byteSize },
    })
    .from(issuedDocuments)
    .innerJoin(pdf, eq(pdf.id, issuedDocuments.pdfId))
    .innerJoin(docx, eq(docx.id, issuedDocuments.docxId))
    .leftJoin(accounts, eq(accounts.id, issuedDocuments.signedBy))
    .where(eq(issuedDocuments.caseFileId, caseFileId))
    .orderBy(sql`${issuedDocuments.eventId} desc`);
  return rows.map(({ book, number, ...row }) => ({ ...row, symbol: symbolIn({ number, book }) }));
}

/** What the desk has begun to write in a case. */
export async function listDocumentDrafts(tx: Transaction, caseFileId: string) {
  return tx
    .select({
      kind: documentDrafts.kind,
      updatedAt: documentDrafts.updatedAt,
      draftedBy: accounts.name,
    })
    .from(documentDrafts)
    .innerJoin(accounts, eq(accounts.id, documentDrafts.draftedBy))
    .where(eq(documentDrafts.caseFileId, caseFileId))
    .orderBy(asc(documentDrafts.updatedAt));
}

/** The draft of one document and who would sign it if it were me. */
export async function findDocumentAtWork(
  scope: PositionScope,
  { caseFileId, kind }: { readonly caseFileId: string; readonly kind: DocumentKind },
) {
  return withScope(scope, async (tx) => ({
    draft: await findDocumentDraft(tx, { caseFileId, kind }),
    issuer: await findIssuer(tx, scope.positionId),
  }));
}

export type ConfirmedFile = { readonly sha256: string; readonly bytes: number };

/** What anyone who holds the paper may know of it: neither a name nor a word of what it says. */
export type ConfirmedDocument = {
  readonly kind: DocumentKind;
  readonly symbol: string | null;
  readonly issuedOn: CalendarDate;
  readonly unitName: string;
  readonly unitSlug: string;
  readonly pdf: ConfirmedFile;
  readonly docx: ConfirmedFile;
  /** The one that took its place. */
  readonly replaced: { readonly symbol: string | null; readonly on: CalendarDate } | null;
  readonly isDemonstration: boolean;
  /** The period of disclosure it is about, which everybody may read; null for all others. */
  readonly period: DisclosurePeriod | null;
};

type Row = {
  kind: string;
  book: string | null;
  number: number | null;
  issued_on: string;
  period: string | null;
  pdf_sha256: string;
  pdf_bytes: number;
  docx_sha256: string;
  docx_bytes: number;
  replaced_on: string | null;
  replaced_by_number: number | null;
  is_demonstration: boolean;
  unit_name: string;
  unit_slug: string;
};

export async function findConfirmedDocument(
  tx: Transaction,
  code: ReceiptCode,
): Promise<ConfirmedDocument | null> {
  const [row] = await tx.execute<Row>(sql`
    select d.kind, d.book, d.number, d.issued_on::text, d.period, d.pdf_sha256, d.pdf_bytes, d.docx_sha256, d.docx_bytes,
      d.replaced_on::text, d.replaced_by_number, d.is_demonstration, u.name as unit_name, u.slug as unit_slug
    from confirm_document(${code}) d join ${units} u on u.id = d.unit_id`);
  const kind = DOCUMENT_KINDS.find((known) => known === row?.kind);
  if (!row || !kind) return null;

  const book = DOCUMENT_BOOKS.find((known) => known === row.book) ?? null;
  return {
    kind,
    symbol: symbolIn({ number: row.number, book }),
    issuedOn: calendarDate(row.issued_on),
    unitName: row.unit_name,
    unitSlug: row.unit_slug,
    pdf: { sha256: row.pdf_sha256, bytes: row.pdf_bytes },
    docx: { sha256: row.docx_sha256, bytes: row.docx_bytes },
    replaced:
      row.replaced_on === null
        ? null
        : {
            symbol: symbolIn({ number: row.replaced_by_number, book }),
            on: calendarDate(row.replaced_on),
          },
    isDemonstration: row.is_demonstration,
    period: row.period === null ? null : readPeriod(row.period),
  };
}
