import {
  bigint,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from "drizzle-orm/pg-core";

import { accounts, positions } from "@/db/schema/account";
import { caseFiles } from "@/db/schema/case-file";
import { day, instant } from "@/db/schema/columns";
import { caseDeadlines } from "@/db/schema/deadline";
import { units } from "@/db/schema/unit";
import { CASE_KINDS } from "@/lib/domain/case-file/case-file";
import {
  CALENDAR_CHANGE_CAUSES,
  CALENDAR_CHANGE_STATES,
  type DayChange,
} from "@/lib/domain/clock/calendar-change";

/** A change of what due dates are counted by: proposed, its consequences seen, confirmed, carried out. Never deleted. */
export const calendarChanges = pgTable(
  "calendar_changes",
  {
    id: uuid().primaryKey().defaultRandom(),
    cause: text({ enum: CALENDAR_CHANGE_CAUSES }).notNull(),
    /** Null for a change of the rules, which touches every year. */
    year: smallint(),
    sourceDocument: text().notNull(),
    days: jsonb().$type<DayChange[]>().notNull(),
    state: text({ enum: CALENDAR_CHANGE_STATES }).notNull(),
    proposedBy: uuid().references(() => accounts.id),
    proposedAt: instant().notNull().defaultNow(),
    /** When the list of moved dates was made, and how often: one that was seen before the last time does not count. */
    countedAt: instant(),
    countings: integer().notNull().default(0),
    movedCount: integer(),
    confirmedBy: uuid().references(() => accounts.id),
    confirmedPositionId: uuid().references(() => positions.id),
    confirmedAt: instant(),
    carriedOutAt: instant(),
  },
  (t) => [index().on(t.proposedAt)],
);

/** A date that moves with a change: enough for an administrator to judge it, and nothing of what a case says. */
export const calendarChangeMoves = pgTable(
  "calendar_change_moves",
  {
    changeId: uuid()
      .notNull()
      .references(() => calendarChanges.id),
    deadlineId: uuid()
      .notNull()
      .references(() => caseDeadlines.id),
    caseFileId: uuid()
      .notNull()
      .references(() => caseFiles.id),
    unitId: text()
      .notNull()
      .references(() => units.id),
    kind: text({ enum: CASE_KINDS }).notNull(),
    stage: text().notNull(),
    reference: text().notNull(),
    beforeOn: day().notNull(),
    afterOn: day().notNull(),
    /** The line of the case that tells it, once it was carried out. */
    caseEventId: bigint({ mode: "number" }),
  },
  (t) => [
    primaryKey({ columns: [t.changeId, t.deadlineId] }),
    index().on(t.changeId, t.unitId, t.reference),
  ],
);

/** The rules the due dates were last counted by, as a hash: another one is a change of the law's data. */
export const ruleSets = pgTable("rule_sets", {
  fingerprint: text().primaryKey(),
  since: instant().notNull().defaultNow(),
});
