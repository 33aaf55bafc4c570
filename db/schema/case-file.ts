import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
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
import { day, instant } from "@/db/schema/columns";
import { units } from "@/db/schema/unit";
import { ROLES } from "@/lib/domain/actor";
import {
  CASE_KINDS,
  CASE_STATES,
  CHANNELS,
  FIELDS,
  REGISTER_SERIES,
  SIGNATURE_STATUSES,
  URGENCIES,
} from "@/lib/domain/case-file/case-file";
import { CASE_ACTIONS } from "@/lib/domain/case-file/transitions";

/** What somebody is still writing; its id is the idempotency key of the submission. */
export const drafts = pgTable(
  "drafts",
  {
    id: uuid().primaryKey().defaultRandom(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id),
    /** Answers per step, checked by the domain's schemas each time they are read. */
    answers: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    createdAt: instant().notNull().defaultNow(),
    updatedAt: instant().notNull().defaultNow(),
  },
  (t) => [index().on(t.accountId, t.updatedAt)],
);

/** Several petitions about one thing. @vi vụ việc */
export const matters = pgTable("matters", {
  id: uuid().primaryKey().defaultRandom(),
  title: text().notNull(),
  openedOn: day().notNull(),
});

/** The last number given in one register: per unit, year and series. */
export const registerCounters = pgTable(
  "register_counters",
  {
    unitId: text()
      .notNull()
      .references(() => units.id),
    year: smallint().notNull(),
    series: text({ enum: REGISTER_SERIES }).notNull(),
    lastNumber: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.unitId, t.year, t.series] })],
);

/** One petition in the books. @vi hồ sơ, đơn */
export const caseFiles = pgTable(
  "case_files",
  {
    id: uuid().primaryKey().defaultRandom(),
    /** Random, public, for looking the case up without an account. */
    receiptCode: text().notNull().unique(),
    matterId: uuid()
      .notNull()
      .references(() => matters.id),
    kind: text({ enum: CASE_KINDS }).notNull(),
    state: text({ enum: CASE_STATES }).notNull(),
    signature: text({ enum: SIGNATURE_STATUSES }).notNull(),
    channel: text({ enum: CHANNELS }).notNull(),
    field: text({ enum: FIELDS }).notNull(),
    subject: text().notNull(),
    content: text().notNull(),
    wish: text(),
    place: text(),
    /** Only for a complaint: what is complained of, and when the filer learnt of it. */
    contestedDecision: text(),
    learntOn: day(),
    filedBy: uuid().references(() => accounts.id),
    filedUnitId: text()
      .notNull()
      .references(() => units.id),
    responsibleUnitId: text()
      .notNull()
      .references(() => units.id),
    /** Units that had the case before it was forwarded: they keep reading what stands in their register. */
    handledUnitIds: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** The ward of old the place lay in, when the filer knows it. */
    formerUnitId: text().references(() => units.id),
    assignedPositionId: uuid().references(() => positions.id),
    /** Who answered; a re-processing must be done by someone else. */
    answeredBy: uuid().references(() => accounts.id),
    reprocessingCount: smallint().notNull().default(0),
    /** Of a report; the desk says so, and why. */
    urgency: text({ enum: URGENCIES }).notNull().default("ordinary"),
    /** @vi ngày thụ lý */
    acceptedOn: day(),
    sentAt: instant().notNull(),
    /** The legal day of receipt: the next working day after 17:00 or on a day off. */
    receivedOn: day().notNull(),
    registerYear: smallint().notNull(),
    registerSeries: text({ enum: REGISTER_SERIES }).notNull(),
    registerNumber: integer().notNull(),
    /** The draft's id: sending twice gives the same case. */
    idempotencyKey: uuid().notNull().unique(),
    /** SHA-256 of what was sent, to tell a repeated send from a changed one. */
    contentHash: text().notNull(),
    /** The deadline that runs now; null while none does. Copied from case_deadlines for the queue's order. */
    dueOn: day(),
    dueStage: text(),
    closedOn: day(),
    /** Grows with every change; two people at once cannot overwrite each other. */
    revision: integer().notNull().default(1),
    isDemonstration: boolean().notNull().default(false),
  },
  (t) => [
    unique("case_files_register").on(
      t.filedUnitId,
      t.registerYear,
      t.registerSeries,
      t.registerNumber,
    ),
    index("case_files_queue")
      .on(t.responsibleUnitId, t.dueOn, t.id)
      .where(sql`closed_on is null`),
    index("case_files_of_account").on(t.filedBy, t.sentAt.desc(), t.id),
    index("case_files_received").on(t.responsibleUnitId, t.receivedOn, t.id),
    index("case_files_filed").on(t.filedUnitId, t.receivedOn, t.id),
    index("case_files_demonstration")
      .on(t.responsibleUnitId)
      .where(sql`is_demonstration`),
    index().on(t.matterId),
  ],
);

/** People in a case: who filed, whom it is against. */
export const parties = pgTable(
  "parties",
  {
    id: uuid().primaryKey().defaultRandom(),
    caseFileId: uuid()
      .notNull()
      .references(() => caseFiles.id),
    part: text({ enum: ["filer", "co_filer", "complained_of"] }).notNull(),
    kind: text({ enum: ["person", "organisation"] })
      .notNull()
      .default("person"),
    name: text().notNull(),
    address: text(),
    phone: text(),
    email: text(),
  },
  (t) => [index().on(t.caseFileId)],
);

/** Who acts for the filer, and on what paper. @vi người đại diện, người được ủy quyền */
export const representatives = pgTable(
  "representatives",
  {
    id: uuid().primaryKey().defaultRandom(),
    caseFileId: uuid()
      .notNull()
      .references(() => caseFiles.id),
    basis: text({ enum: ["guardian", "authorised", "lawyer", "group", "organisation"] }).notNull(),
    name: text().notNull(),
    phone: text(),
    paper: text(),
  },
  (t) => [index().on(t.caseFileId)],
);

/** A stored file: bytes lie under their hash; this row says whose they are. */
export const attachments = pgTable(
  "attachments",
  {
    id: uuid().primaryKey().defaultRandom(),
    draftId: uuid(),
    caseFileId: uuid().references(() => caseFiles.id),
    eventId: bigint({ mode: "number" }),
    purpose: text({ enum: ["evidence", "supplement", "answer", "document"] }).notNull(),
    uploadedBy: uuid()
      .notNull()
      .references(() => accounts.id),
    sha256: text().notNull(),
    mediaType: text().notNull(),
    byteSize: integer().notNull(),
    originalName: text().notNull(),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [index().on(t.draftId), index().on(t.caseFileId), index().on(t.sha256)],
);

/** Append-only: what happened. The resident's timeline and the auditor's trail are the same rows. */
export const caseEvents = pgTable(
  "case_events",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    caseFileId: uuid()
      .notNull()
      .references(() => caseFiles.id),
    action: text({ enum: CASE_ACTIONS }).notNull(),
    fromState: text({ enum: CASE_STATES }),
    toState: text({ enum: CASE_STATES }).notNull(),
    at: instant().notNull(),
    accountId: uuid().references(() => accounts.id),
    positionId: uuid().references(() => positions.id),
    role: text({ enum: ROLES }).notNull(),
    unitId: text().references(() => units.id),
    /** Words the filer reads. */
    note: text(),
    groundCode: text(),
    /** Small facts of the action: new unit, assignee's name, due date. */
    data: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    visibleToFiler: boolean().notNull().default(true),
  },
  (t) => [index().on(t.caseFileId, t.id)],
);

export const caseRatings = pgTable(
  "case_ratings",
  {
    id: uuid().primaryKey().defaultRandom(),
    caseFileId: uuid()
      .notNull()
      .references(() => caseFiles.id),
    unitId: text()
      .notNull()
      .references(() => units.id),
    kind: text({ enum: CASE_KINDS }).notNull(),
    /** Which answer was rated: 1 the first, 2 the one after re-processing. */
    round: smallint().notNull(),
    score: smallint().notNull(),
    isReallyDone: boolean(),
    reason: text(),
    ratedOn: day().notNull(),
  },
  (t) => [unique().on(t.caseFileId, t.round), index().on(t.unitId, t.ratedOn, t.id)],
);
