import { bigint, boolean, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";

import { accounts, positions } from "@/db/schema/account";
import { day, instant } from "@/db/schema/columns";
import { units } from "@/db/schema/unit";
import { ROLES } from "@/lib/domain/actor";
import {
  CONSULTATION_STAGES,
  CONSULTATION_SUBJECTS,
  CONSULTATION_TRAIL_ACTIONS,
  OPINION_FORMS,
  OUTCOMES,
  STANCES,
} from "@/lib/domain/consultation/consultation";

/** Something a ward asks its people about before it is decided. @vi lấy ý kiến Nhân dân */
export const consultations = pgTable(
  "consultations",
  {
    id: uuid().primaryKey().defaultRandom(),
    slug: text().notNull().unique(),
    unitId: text()
      .notNull()
      .references(() => units.id),
    subject: text({ enum: CONSULTATION_SUBJECTS }).notNull(),
    stage: text({ enum: CONSULTATION_STAGES }).notNull().default("draft"),
    title: text().notNull(),
    /** What is asked. */
    question: text().notNull(),
    /** The text people give their opinion on. @vi nội dung lấy ý kiến */
    papers: text().notNull(),
    /** The plan went to the council and the front (art. 28(1)). */
    planSentOn: day(),
    /** Its last day: wished for in a draft; once public it only moves on. */
    closesOn: day(),
    /** The day it became public, from which the law counts. */
    openedOn: day(),
    openedAt: instant(),
    closedAt: instant(),
    draftedBy: uuid().references(() => positions.id),
    approvedBy: uuid().references(() => positions.id),
    returnedNote: text(),
    revision: integer().notNull().default(1),
    createdAt: instant().notNull().defaultNow(),
    updatedAt: instant().notNull().defaultNow(),
    isDemonstration: boolean().notNull().default(false),
  },
  (t) => [index("consultations_of_unit").on(t.unitId, t.stage, t.openedAt.desc(), t.id)],
);

/** What one resident says: one opinion each, which may be changed while the consultation is open. */
export const consultationOpinions = pgTable(
  "consultation_opinions",
  {
    id: uuid().primaryKey().defaultRandom(),
    consultationId: uuid()
      .notNull()
      .references(() => consultations.id),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id),
    stance: text({ enum: STANCES }).notNull(),
    text: text(),
    /** To be told once what becomes of it. */
    wantsAnswer: boolean().notNull().default(false),
    createdAt: instant().notNull().defaultNow(),
    changedAt: instant().notNull().defaultNow(),
  },
  (t) => [
    unique().on(t.consultationId, t.accountId),
    index("consultation_opinions_newest").on(t.consultationId, t.changedAt.desc(), t.id.desc()),
  ],
);

/** What was said at a meeting or on paper, as it was reported, and where that is written down. */
export const consultationSheets = pgTable(
  "consultation_sheets",
  {
    id: uuid().primaryKey().defaultRandom(),
    consultationId: uuid()
      .notNull()
      .references(() => consultations.id),
    form: text({ enum: OPINION_FORMS }).notNull(),
    heldOn: day().notNull(),
    /** @vi biên bản nào: what shows that it was so */
    source: text().notNull(),
    agree: integer().notNull(),
    disagree: integer().notNull(),
    other: integer().notNull(),
    /** Recorded by mistake: it stays, and says so. */
    withdrawnNote: text(),
    positionId: uuid().references(() => positions.id),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [index().on(t.consultationId, t.heldOn)],
);

/** The sum of what people said and what became of it; public once it is answered (art. 28(3), (4)). */
export const consultationAnswers = pgTable("consultation_answers", {
  consultationId: uuid()
    .primaryKey()
    .references(() => consultations.id),
  /** @vi tổng hợp ý kiến */
  synthesis: text().notNull(),
  summedUpBy: uuid().references(() => positions.id),
  summedUpAt: instant().notNull(),
  /** @vi giải trình, tiếp thu */
  response: text(),
  outcome: text({ enum: OUTCOMES }),
  /** Why it is not what most people said. */
  departureReason: text(),
  answeredBy: uuid().references(() => positions.id),
  answeredAt: instant(),
});

/** Append-only trail. */
export const consultationEvents = pgTable(
  "consultation_events",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    consultationId: uuid()
      .notNull()
      .references(() => consultations.id),
    action: text({ enum: CONSULTATION_TRAIL_ACTIONS }).notNull(),
    at: instant().notNull(),
    accountId: uuid(),
    positionId: uuid(),
    role: text({ enum: ROLES }).notNull(),
    unitId: text(),
    note: text(),
    isPublic: boolean().notNull(),
  },
  (t) => [index().on(t.consultationId, t.id)],
);
