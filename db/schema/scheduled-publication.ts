import { sql } from "drizzle-orm";
import { index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";

import { positions } from "@/db/schema/account";
import { instant } from "@/db/schema/columns";
import { units } from "@/db/schema/unit";
import { SCHEDULE_STATES, SCHEDULED_KINDS } from "@/lib/domain/publication/schedule";

/** What was approved to become public at an hour of its own; the worker does it in the name of who approved. */
export const scheduledPublications = pgTable(
  "scheduled_publications",
  {
    id: uuid().primaryKey().defaultRandom(),
    kind: text({ enum: SCHEDULED_KINDS }).notNull(),
    versionId: uuid().notNull(),
    /** Of the version that was read and approved: what was changed since does not become public. */
    revision: integer().notNull(),
    unitId: text()
      .notNull()
      .references(() => units.id),
    positionId: uuid()
      .notNull()
      .references(() => positions.id),
    dueAt: instant().notNull(),
    state: text({ enum: SCHEDULE_STATES }).notNull().default("waiting"),
    /** Why it could not be. */
    problem: text(),
    createdAt: instant().notNull().defaultNow(),
    settledAt: instant(),
  },
  (t) => [
    uniqueIndex("scheduled_publications_waiting")
      .on(t.versionId)
      .where(sql`state = 'waiting'`),
    index("scheduled_publications_due")
      .on(t.dueAt)
      .where(sql`state = 'waiting'`),
    index("scheduled_publications_of_version").on(t.versionId, t.createdAt),
  ],
);
