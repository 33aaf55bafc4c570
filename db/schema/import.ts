import { index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";

import { accounts, positions } from "@/db/schema/account";
import { instant } from "@/db/schema/columns";
import { units } from "@/db/schema/unit";
import {
  IMPORT_FORMATS,
  IMPORT_KINDS,
  IMPORT_NOTES,
  IMPORT_STATES,
  type ImportFault,
} from "@/lib/domain/import/import";

/** A file that brings many records at once: sent, looked at, confirmed, all there or not at all. Never deleted. */
export const imports = pgTable(
  "imports",
  {
    id: uuid().primaryKey().defaultRandom(),
    unitId: text()
      .notNull()
      .references(() => units.id),
    kind: text({ enum: IMPORT_KINDS }).notNull(),
    format: text({ enum: IMPORT_FORMATS }).notNull(),
    fileName: text().notNull(),
    sha256: text().notNull(),
    byteSize: integer().notNull(),
    state: text({ enum: IMPORT_STATES }).notNull(),
    sentBy: uuid()
      .notNull()
      .references(() => accounts.id),
    sentPositionId: uuid()
      .notNull()
      .references(() => positions.id),
    sentAt: instant().notNull().defaultNow(),
    /** Rows looked at or records written so far: kept up on a connection of its own. */
    doneCount: integer().notNull().default(0),
    rowCount: integer(),
    /** Records the file holds, and how many of them are there already just so. */
    recordCount: integer(),
    unchangedCount: integer(),
    faultCount: integer().notNull().default(0),
    faults: jsonb().$type<ImportFault[]>().notNull().default([]),
    /** The first rows as they were understood, for whoever confirms. */
    sample: jsonb().$type<string[][]>().notNull().default([]),
    note: text({ enum: IMPORT_NOTES }),
    checkedAt: instant(),
    confirmedBy: uuid().references(() => accounts.id),
    confirmedPositionId: uuid().references(() => positions.id),
    confirmedAt: instant(),
    appliedAt: instant(),
    undoneBy: uuid().references(() => accounts.id),
    undonePositionId: uuid().references(() => positions.id),
    undoneAt: instant(),
  },
  (t) => [index().on(t.unitId, t.sentAt.desc()), index().on(t.state), index().on(t.sha256)],
);

/** What an import brought, so that all of it can be found again. The record itself does not know of it. */
export const importRecords = pgTable(
  "import_records",
  {
    importId: uuid()
      .notNull()
      .references(() => imports.id),
    recordId: uuid().notNull(),
    line: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.importId, t.recordId] }), index().on(t.recordId)],
);
