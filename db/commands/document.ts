import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import type { Transaction } from "@/db/client";
import {
  accounts,
  attachments,
  documentDrafts,
  issuedDocuments,
  parties,
  positions,
  units,
} from "@/db/schema";
import type { Issuer } from "@/lib/domain/document/facts";
import type { Typed } from "@/lib/domain/document/fields";
import type { DocumentBook, DocumentKind } from "@/lib/domain/document/kinds";
import type { DocumentSubject } from "@/lib/domain/document/subject";

type Which = DocumentSubject & { readonly kind: DocumentKind };

/** Of that kind, and about that. */
function which(table: typeof documentDrafts | typeof issuedDocuments, asked: Which) {
  return and(eq(table.kind, asked.kind), about(table, asked));
}

function about(table: typeof documentDrafts | typeof issuedDocuments, subject: DocumentSubject) {
  if ("caseFileId" in subject) return eq(table.caseFileId, subject.caseFileId);
  if ("entryId" in subject) return eq(table.entryId, subject.entryId);
  return and(eq(table.unitId, subject.unitId), eq(table.period, subject.period));
}

/** What the desk has written so far, and when; null when nobody has begun. */
export async function findDocumentDraft(tx: Transaction, draft: Which) {
  const [row] = await tx
    .select({
      typed: documentDrafts.typed,
      updatedAt: documentDrafts.updatedAt,
      draftedBy: accounts.name,
    })
    .from(documentDrafts)
    .innerJoin(accounts, eq(accounts.id, documentDrafts.draftedBy))
    .where(which(documentDrafts, draft));
  return row ?? null;
}

/** One draft per kind and what it is about; the newest words count. */
export async function saveDocumentDraft(
  tx: Transaction,
  draft: Which,
  {
    typed,
    accountId,
    at,
  }: { readonly typed: Typed; readonly accountId: string; readonly at: Date },
): Promise<void> {
  const changed = { typed: { ...typed }, draftedBy: accountId, updatedAt: at };
  await tx
    .insert(documentDrafts)
    .values({ ...draft, ...changed })
    .onConflictDoUpdate({
      target: [
        documentDrafts.caseFileId,
        documentDrafts.entryId,
        documentDrafts.unitId,
        documentDrafts.period,
        documentDrafts.kind,
      ],
      set: changed,
    });
}

export async function deleteDocumentDraft(tx: Transaction, draft: Which): Promise<void> {
  await tx.delete(documentDrafts).where(which(documentDrafts, draft));
}

/** The next number of one book of the unit one acts for: for good when this transaction commits, else nobody's. */
export async function takeDocumentNumber(
  tx: Transaction,
  { year, book }: { readonly year: number; readonly book: DocumentBook },
): Promise<number> {
  const [row] = await tx.execute<{ number: number }>(
    sql`select next_document_number(${year}::smallint, ${book}) as number`,
  );
  if (!row) throw new Error("the book gave no number");
  return row.number;
}

/** Whoever issues the same kind about the same at this moment waits here for the other. */
export async function lockDocumentSubject(tx: Transaction, asked: Which): Promise<void> {
  const key = JSON.stringify(asked);
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
}

/** The latest of a kind about the same, whose place a new one takes. */
export async function findLatestDocument(tx: Transaction, asked: Which) {
  const [row] = await tx
    .select({
      id: issuedDocuments.id,
      code: issuedDocuments.code,
      book: issuedDocuments.book,
      number: issuedDocuments.number,
      issuedOn: issuedDocuments.issuedOn,
    })
    .from(issuedDocuments)
    .where(which(issuedDocuments, asked))
    .orderBy(desc(issuedDocuments.eventId), desc(issuedDocuments.issuedAt))
    .limit(1);
  return row ?? null;
}

const city = alias(units, "city");

/** The ward one acts for and oneself, as a document names them; null when the office is over. */
export async function findIssuer(tx: Transaction, positionId: string): Promise<Issuer | null> {
  const [row] = await tx
    .select({
      unitName: units.name,
      cityName: city.name,
      signerName: accounts.name,
      signerTitle: positions.title,
    })
    .from(positions)
    .innerJoin(accounts, eq(accounts.id, positions.accountId))
    .innerJoin(units, eq(units.id, positions.unitId))
    .leftJoin(city, eq(city.id, units.parentId))
    .where(eq(positions.id, positionId));
  return row ?? null;
}

/** Whether an organisation filed the case: it has no paper of identity. */
export async function isFiledByOrganisation(tx: Transaction, caseFileId: string): Promise<boolean> {
  const [row] = await tx
    .select({ kind: parties.kind })
    .from(parties)
    .where(and(eq(parties.caseFileId, caseFileId), eq(parties.part, "filer")))
    .limit(1);
  return row?.kind === "organisation";
}

type PrintedFile = Pick<
  typeof attachments.$inferInsert,
  "sha256" | "mediaType" | "byteSize" | "originalName"
>;

type Issued = Omit<typeof issuedDocuments.$inferInsert, "pdfId" | "docxId" | "signedBy">;

/** The document and its two files; those of a case are tied to the line of the timeline that says so. */
export async function insertIssuedDocument(
  tx: Transaction,
  issued: Issued,
  {
    signedBy,
    pdf,
    docx,
  }: { readonly signedBy: string; readonly pdf: PrintedFile; readonly docx: PrintedFile },
): Promise<string> {
  const file = {
    caseFileId: issued.caseFileId ?? null,
    eventId: issued.eventId ?? null,
    purpose: "document" as const,
    uploadedBy: signedBy,
  };
  const [pdfRow, docxRow] = await tx
    .insert(attachments)
    .values([
      { ...file, ...pdf },
      { ...file, ...docx },
    ])
    .returning({ id: attachments.id });
  if (!pdfRow || !docxRow) throw new Error("the files were not stored");
  const [row] = await tx
    .insert(issuedDocuments)
    .values({ ...issued, signedBy, pdfId: pdfRow.id, docxId: docxRow.id })
    .returning({ id: issuedDocuments.id });
  if (!row) throw new Error("the document was not stored");
  return row.id;
}
