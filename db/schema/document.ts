import {
  type AnyPgColumn,
  bigint,
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
import { units } from "@/db/schema/unit";
import { DOCUMENT_BOOKS, DOCUMENT_KINDS } from "@/lib/domain/document/kinds";

/** What the desk has written of a document so far: one draft per case and kind, whoever of the desk writes it. */
export const documentDrafts = pgTable(
  "document_drafts",
  {
    caseFileId: uuid()
      .notNull()
      .references(() => caseFiles.id),
    kind: text({ enum: DOCUMENT_KINDS }).notNull(),
    /** As it was typed, checked by the form's schema each time it is read. */
    typed: jsonb().$type<Readonly<Record<string, string>>>().notNull().default({}),
    draftedBy: uuid()
      .notNull()
      .references(() => accounts.id),
    updatedAt: instant().notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.caseFileId, t.kind] })],
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
    caseFileId: uuid()
      .notNull()
      .references(() => caseFiles.id),
    eventId: bigint({ mode: "number" }).notNull(),
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
  },
  (t) => [
    unique("issued_documents_book").on(t.unitId, t.year, t.book, t.number),
    unique("issued_documents_replaces").on(t.replacesId),
    index().on(t.caseFileId, t.eventId),
  ],
);
