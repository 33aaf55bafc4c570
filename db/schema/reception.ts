import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

import { accounts, positions } from "@/db/schema/account";
import { caseFiles } from "@/db/schema/case-file";
import { day, instant } from "@/db/schema/columns";
import { units } from "@/db/schema/unit";
import { BOOKING_STATES } from "@/lib/domain/reception/booking";
import {
  CORRECTION_CAUSES,
  RECEPTION_KINDS,
  RECEPTION_OCCASIONS,
} from "@/lib/domain/reception/entry";
import {
  ONLINE_CASES,
  type OnlineCase,
  RECEPTION_DAY_STATES,
  SCHEDULE_KINDS,
  SCHEDULE_STATES,
} from "@/lib/domain/reception/schedule";

/** The last number given in the book of one ward and year; only a trigger counts it on. */
export const receptionCounters = pgTable(
  "reception_counters",
  {
    unitId: text()
      .notNull()
      .references(() => units.id),
    year: smallint().notNull(),
    lastNumber: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.unitId, t.year] })],
);

/** A line of the book: its number, and which of its versions is in force. @vi sổ tiếp công dân, mẫu 03/TCD */
export const receptionEntries = pgTable(
  "reception_entries",
  {
    id: uuid().primaryKey().defaultRandom(),
    unitId: text()
      .notNull()
      .references(() => units.id),
    year: smallint().notNull(),
    /** Given when the row is written, without a gap; what anybody hands in does not count. */
    number: integer().notNull().default(0),
    /** Kept by a trigger on the versions. */
    currentVersion: smallint().notNull().default(0),
    /** Versions below it were written before the matter was known for a denunciation: nobody reads them any more. */
    sealedBelow: smallint().notNull().default(0),
    isDemonstration: boolean().notNull().default(false),
  },
  (t) => [unique("reception_entries_number").on(t.unitId, t.year, t.number)],
);

/** What was written in a line, and what took its place; never changed. Of a denunciation only that it came. */
export const receptionVersions = pgTable(
  "reception_versions",
  {
    entryId: uuid()
      .notNull()
      .references(() => receptionEntries.id),
    version: smallint().notNull(),
    /** Of the form it was typed into: sending that twice writes one version. */
    key: uuid().notNull(),
    receivedOn: day().notNull(),
    occasion: text({ enum: RECEPTION_OCCASIONS }).notNull(),
    kind: text({ enum: RECEPTION_KINDS }).notNull(),
    people: smallint().notNull(),
    content: text(),
    settledBy: text(),
    isOurs: boolean().notNull().default(false),
    guidedTo: text(),
    takenUpBy: text(),
    outcome: text(),
    note: text(),
    /** The case that was filed from it, where one was. */
    caseFileId: uuid().references(() => caseFiles.id),
    /** Null for the first version. */
    cause: text({ enum: CORRECTION_CAUSES }),
    reason: text(),
    recordedBy: uuid()
      .notNull()
      .references(() => accounts.id),
    positionId: uuid()
      .notNull()
      .references(() => positions.id),
    recordedAt: instant().notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.entryId, t.version] }),
    unique("reception_versions_key").on(t.recordedBy, t.key),
    check("reception_versions_people", sql`${t.people} > 0`),
    check("reception_versions_cause", sql`(${t.version} = 1) = (${t.cause} is null)`),
    check(
      "reception_versions_denunciation",
      sql`${t.kind} <> 'denunciation' or (not ${t.isOurs} and num_nonnulls(${t.content}, ${t.settledBy}, ${t.guidedTo},
        ${t.takenUpBy}, ${t.outcome}, ${t.note}, ${t.caseFileId}, ${t.reason}) = 0)`,
    ),
    check(
      "reception_versions_content",
      sql`${t.kind} = 'denunciation' or ${t.content} is not null`,
    ),
  ],
);

/** Who came, apart from what they came for: read by the desk of that ward and nobody else. */
export const receptionVisitors = pgTable(
  "reception_visitors",
  {
    entryId: uuid().notNull(),
    version: smallint().notNull(),
    name: text().notNull(),
    address: text().notNull(),
    /** The last three signs of an identity paper. */
    paperTail: text(),
  },
  (t) => [
    primaryKey({ columns: [t.entryId, t.version] }),
    foreignKey({
      name: "reception_visitors_version",
      columns: [t.entryId, t.version],
      foreignColumns: [receptionVersions.entryId, receptionVersions.version],
    }),
    check("reception_visitors_paper", sql`${t.paperTail} ~ '^[0-9A-Z]{3}$'`),
  ],
);

/** Days of reception as a publisher proposes them and the leader approves them. @vi lịch tiếp công dân */
export const receptionSchedules = pgTable(
  "reception_schedules",
  {
    id: uuid().primaryKey().defaultRandom(),
    unitId: text()
      .notNull()
      .references(() => units.id),
    kind: text({ enum: SCHEDULE_KINDS }).notNull(),
    /** 1 is Monday; null for a day on its own. */
    weekday: smallint(),
    fromOn: day().notNull(),
    toOn: day().notNull(),
    ...notice(),
    state: text({ enum: SCHEDULE_STATES }).notNull(),
    returnedNote: text(),
    draftedBy: uuid()
      .notNull()
      .references(() => positions.id),
    approvedBy: uuid().references(() => positions.id),
    approvedAt: instant(),
    revision: integer().notNull().default(1),
    createdAt: instant().notNull().defaultNow(),
    isDemonstration: boolean().notNull().default(false),
  },
  (t) => [
    index().on(t.unitId, t.createdAt.desc()),
    check("reception_schedules_weekday", sql`(${t.kind} = 'weekly') = (${t.weekday} is not null)`),
    check("reception_schedules_span", sql`${t.toOn} >= ${t.fromOn}`),
    check(
      "reception_schedules_online",
      sql`(${t.onlinePlaces} is null) = (coalesce(cardinality(${t.onlineCases}), 0) = 0)`,
    ),
  ],
);

/** A published day of reception. One that is postponed stays, says why, and is followed by another. */
export const receptionDays = pgTable(
  "reception_days",
  {
    /** Also names it in calendars, for good. */
    id: uuid().primaryKey().defaultRandom(),
    scheduleId: uuid()
      .notNull()
      .references(() => receptionSchedules.id),
    unitId: text()
      .notNull()
      .references(() => units.id),
    onDay: day().notNull(),
    /** The day of the week it would have been, had that not been a day off. */
    insteadOf: day(),
    ...notice(),
    state: text({ enum: RECEPTION_DAY_STATES }).notNull(),
    postponedReason: text(),
    postponedBy: uuid().references(() => positions.id),
    /** The postponed day whose place it takes. */
    replacesId: uuid().references((): AnyPgColumn => receptionDays.id),
    /** How often it changed since it was published: calendars go by it. */
    sequence: integer().notNull().default(0),
    publishedAt: instant().notNull().defaultNow(),
    changedAt: instant().notNull().defaultNow(),
    isDemonstration: boolean().notNull().default(false),
  },
  (t) => [
    unique("reception_days_replaces").on(t.replacesId),
    uniqueIndex("reception_days_one_a_day")
      .on(t.unitId, t.onDay)
      .where(sql`state = 'published'`),
    index().on(t.unitId, t.onDay),
    check(
      "reception_days_postponed",
      sql`(${t.state} = 'postponed') = (${t.postponedReason} is not null)`,
    ),
    check(
      "reception_days_online",
      sql`(${t.onlinePlaces} is null) = (coalesce(cardinality(${t.onlineCases}), 0) = 0)`,
    ),
  ],
);

/** Somebody's turn on a day of reception; never what it is about. @vi đăng ký tiếp công dân */
export const receptionBookings = pgTable(
  "reception_bookings",
  {
    /** Also names it in calendars, for good. */
    id: uuid().primaryKey().defaultRandom(),
    /** Moves to the new day when the day is put off. */
    dayId: uuid()
      .notNull()
      .references(() => receptionDays.id),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id),
    /** @vi số thứ tự */
    slot: smallint().notNull(),
    people: smallint().notNull(),
    name: text().notNull(),
    phone: text().notNull(),
    state: text({ enum: BOOKING_STATES }).notNull().default("booked"),
    /** How often it changed: calendars go by it. */
    sequence: integer().notNull().default(0),
    createdAt: instant().notNull().defaultNow(),
    changedAt: instant().notNull().defaultNow(),
    remindedAt: instant(),
  },
  (t) => [
    uniqueIndex("reception_bookings_turn")
      .on(t.dayId, t.slot)
      .where(sql`state = 'booked'`),
    uniqueIndex("reception_bookings_once")
      .on(t.dayId, t.accountId)
      .where(sql`state = 'booked'`),
    index("reception_bookings_of_account").on(t.accountId, t.createdAt.desc()),
    check("reception_bookings_people", sql`${t.people} between 1 and 4`),
  ],
);

function notice() {
  return {
    startsAt: text().notNull(),
    endsAt: text().notNull(),
    place: text().notNull(),
    receiver: text().notNull(),
    attendants: text(),
    subject: text(),
    /** @vi điểm cầu: where one takes part on-line; null where people are received face to face only. */
    onlinePlaces: text(),
    /** Which cases may be heard on-line (decree 154/2026 art. 20). */
    onlineCases: text({ enum: ONLINE_CASES }).array().$type<readonly OnlineCase[]>(),
  };
}
