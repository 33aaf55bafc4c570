import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";

import { accounts, positions } from "@/db/schema/account";
import { attachments, caseFiles } from "@/db/schema/case-file";
import { day, instant } from "@/db/schema/columns";
import { receptionEntries } from "@/db/schema/reception";
import { units } from "@/db/schema/unit";
import { DOCUMENT_BOOKS, DOCUMENT_KINDS } from "@/lib/domain/document/kinds";

/**
 * What the desk has written of a document so far: one draft per kind and what it is about, whoever of the desk writes
 * it. It is about a case, about a line of the book of receptions, or about what a ward made public in a period.
 */
export const documentDrafts = pgTable(
  "document_drafts",
  {
    id: uuid().primaryKey().defaultRandom(),
    caseFileId: uuid().references(() => caseFiles.id),
    entryId: uuid().references(() => receptionEntries.id),
    unitId: text().references(() => units.id),
    /** "2026-q3"; with the unit, whose period it is. */
    period: text(),
    kind: text({ enum: DOCUMENT_KINDS }).notNull(),
    /** As it was typed, checked by the form's schema each time it is read. */
    typed: jsonb().$type<Readonly<Record<string, string>>>().notNull().default({}),
    draftedBy: uuid()
      .notNull()
      .references(() => accounts.id),
    updatedAt: instant().notNull().defaultNow(),
  },
  (t) => [
    unique("document_drafts_one_each")
      .on(t.caseFileId, t.entryId, t.unitId, t.period, t.kind)
      .nullsNotDistinct(),
    check(
      "document_drafts_subject",
      sql`num_nonnulls(${t.caseFileId}, ${t.entryId}, ${t.period}) = 1 and (${t.period} is null) = (${t.unitId} is null)`,
    ),
  ],
);

/** The last number given in one book: per unit, year and kind of paper. @vi sổ văn bản đi */
export const documentCounters = pgTable(
  "document_counters",
  {
    unitId: text()
      .notNull()
      .references(() => units.id),
    year: smallint().notNull(),
    book: text({ enum: DOCUMENT_BOOKS }).notNull(),
    lastNumber: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.unitId, t.year, t.book] })],
);

/** A document as it left the office: its number, who signed it, and the two files printed from it. Never changed. */
export const issuedDocuments = pgTable(
  "issued_documents",
  {
    id: uuid().primaryKey().defaultRandom(),
    /** About a case, with the line of its timeline; else about a reception, or about a period of disclosure. */
    caseFileId: uuid().references(() => caseFiles.id),
    eventId: bigint({ mode: "number" }),
    entryId: uuid().references(() => receptionEntries.id),
    period: text(),
    kind: text({ enum: DOCUMENT_KINDS }).notNull(),
    /** Random; whoever holds the paper finds the page that confirms it. */
    code: text().notNull().unique(),
    unitId: text()
      .notNull()
      .references(() => units.id),
    /** Book and number are null for minutes and receipts, which have none. */
    book: text({ enum: DOCUMENT_BOOKS }),
    year: smallint().notNull(),
    number: integer(),
    issuedOn: day().notNull(),
    signedBy: uuid()
      .notNull()
      .references(() => accounts.id),
    positionId: uuid()
      .notNull()
      .references(() => positions.id),
    pdfId: uuid()
      .notNull()
      .references(() => attachments.id),
    docxId: uuid()
      .notNull()
      .references(() => attachments.id),
    /** The document this one takes the place of: a mistake is never corrected in the old one. */
    replacesId: uuid().references((): AnyPgColumn => issuedDocuments.id),
    issuedAt: instant().notNull().defaultNow(),
    /** Of a case its case says so. */
    isDemonstration: boolean().notNull().default(false),
  },
  (t) => [
    unique("issued_documents_book").on(t.unitId, t.year, t.book, t.number),
    unique("issued_documents_replaces").on(t.replacesId),
    index().on(t.caseFileId, t.eventId),
    index("issued_documents_of_entry").on(t.entryId),
    index("issued_documents_of_period").on(t.unitId, t.period),
    unique("issued_documents_pdf").on(t.pdfId),
    unique("issued_documents_docx").on(t.docxId),
    check(
      "issued_documents_subject",
      sql`num_nonnulls(${t.caseFileId}, ${t.entryId}, ${t.period}) = 1 and (${t.caseFileId} is null) = (${t.eventId} is null)`,
    ),
  ],
);
