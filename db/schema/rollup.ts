import { sql } from "drizzle-orm";
import { index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";

import { day } from "@/db/schema/columns";
import { units } from "@/db/schema/unit";
import { CASE_KINDS, CASE_STATES } from "@/lib/domain/case-file/case-file";

/** Kept by triggers in the same transaction: one row per unit, kind and day; see drizzle/*_rules.sql. */
export const caseDaily = pgTable(
  "case_daily",
  {
    unitId: text()
      .notNull()
      .references(() => units.id),
    kind: text({ enum: CASE_KINDS }).notNull(),
    day: day().notNull(),
    received: integer().notNull().default(0),
    /** By day due: periods still open, met in time, met late. */
    dueOpen: integer().notNull().default(0),
    dueMet: integer().notNull().default(0),
    dueLate: integer().notNull().default(0),
    /** By day rated. */
    rated: integer().notNull().default(0),
    satisfied: integer().notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.unitId, t.kind, t.day] }),
    // What is overdue is asked of all days there ever were; few of them have anything open.
    index("case_daily_open")
      .on(t.unitId, t.day)
      .where(sql`due_open > 0`),
  ],
);

export const caseStateCounts = pgTable(
  "case_state_counts",
  {
    unitId: text()
      .notNull()
      .references(() => units.id),
    kind: text({ enum: CASE_KINDS }).notNull(),
    state: text({ enum: CASE_STATES }).notNull(),
    count: integer().notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.unitId, t.kind, t.state] })],
);
