import { sql } from "drizzle-orm";
import { bigint, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";

import { accounts, positions } from "@/db/schema/account";
import { caseEvents, caseFiles } from "@/db/schema/case-file";
import { day, instant } from "@/db/schema/columns";
import { recommendations } from "@/db/schema/oversight";
import { units } from "@/db/schema/unit";
import { CASE_KINDS } from "@/lib/domain/case-file/case-file";
import { CLOCK_MOVES } from "@/lib/domain/clock/stored-clock";
import { WARNINGS } from "@/lib/domain/clock/warning";

/** Each period the law sets on a case: when it began, when it ends, whether it was met. */
export const caseDeadlines = pgTable(
  "case_deadlines",
  {
    id: uuid().primaryKey().defaultRandom(),
    caseFileId: uuid()
      .notNull()
      .references(() => caseFiles.id),
    /** Unit and kind as they were when the period began: the figures belong there. */
    unitId: text()
      .notNull()
      .references(() => units.id),
    kind: text({ enum: CASE_KINDS }).notNull(),
    stage: text().notNull(),
    ruleId: text().notNull(),
    startOn: day().notNull(),
    dueOn: day().notNull(),
    metOn: day(),
    /** The clock stands still since the end of this day; `due_on` is then the date it was heading for. */
    pausedOn: day(),
    /** Ended without being met or missed: withdrawn, forwarded, refused in time. */
    stoppedOn: day(),
  },
  (t) => [
    index().on(t.caseFileId),
    index().on(t.unitId, t.dueOn, t.id),
    index("case_deadlines_running")
      .on(t.unitId, t.dueOn, t.id)
      .where(sql`met_on is null and stopped_on is null`),
  ],
);

/** Append-only: what happened to the clock of a period; its due date is counted from these. */
export const clockEvents = pgTable(
  "clock_events",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    deadlineId: uuid()
      .notNull()
      .references(() => caseDeadlines.id),
    caseFileId: uuid()
      .notNull()
      .references(() => caseFiles.id),
    /** The line of the timeline that tells it. */
    caseEventId: bigint({ mode: "number" })
      .notNull()
      .references(() => caseEvents.id),
    event: text({ enum: CLOCK_MOVES }).notNull(),
    onDay: day().notNull(),
    /** As in lib/domain/clock/law: under it stands the article. */
    groundCode: text().notNull(),
    documentNumber: text(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id),
    positionId: uuid()
      .notNull()
      .references(() => positions.id),
  },
  (t) => [index().on(t.deadlineId, t.id), index().on(t.caseFileId)],
);

/** Append-only: who was told what about which case; never twice about the same day. */
export const warningsTold = pgTable(
  "warnings_told",
  {
    caseFileId: uuid()
      .notNull()
      .references(() => caseFiles.id),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id),
    warning: text({ enum: WARNINGS }).notNull(),
    /** The day it is about: when that moves, it is another warning. */
    about: day().notNull(),
    toldOn: day().notNull(),
  },
  (t) => [primaryKey({ columns: [t.caseFileId, t.accountId, t.warning, t.about] })],
);

/** Append-only: which of the front was told that which recommendation passed its day. */
export const recommendationWarnings = pgTable(
  "recommendation_warnings",
  {
    recommendationId: uuid()
      .notNull()
      .references(() => recommendations.id),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id),
    about: day().notNull(),
    toldOn: day().notNull(),
  },
  (t) => [primaryKey({ columns: [t.recommendationId, t.accountId, t.about] })],
);

/** The working days on which everybody was told: once a day, whoever is killed meanwhile. */
export const warningRounds = pgTable("warning_rounds", {
  day: day().primaryKey(),
  at: instant().notNull().defaultNow(),
});
