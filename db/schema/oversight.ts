import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";

import { positions } from "@/db/schema/account";
import { day, instant, provenance } from "@/db/schema/columns";
import { sources, units } from "@/db/schema/unit";
import { ROLES } from "@/lib/domain/actor";
import { BOARD_DUTIES } from "@/lib/domain/oversight/board";
import { OVERSIGHT_TRAIL_ACTIONS, type ResultContent } from "@/lib/domain/oversight/content";
import { PROGRAMME_STATES } from "@/lib/domain/oversight/programme";
import {
  FINDING_VERDICTS,
  OVERSIGHT_BODY_KINDS,
  OVERSIGHT_FIELDS,
  RECOMMENDATION_STATES,
  RESULT_STATES,
} from "@/lib/domain/oversight/result";

const sourced = () => {
  const columns = provenance();
  return { ...columns, sourceId: columns.sourceId.references(() => sources.id) };
};

/** A body that supervises or mediates. @vi Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng, Mặt trận … */
export const bodies = pgTable(
  "bodies",
  {
    id: uuid().primaryKey().defaultRandom(),
    /** Its address, for good; a new term is a new board with an address of its own. */
    slug: text()
      .notNull()
      .unique()
      .default(sql`gen_random_uuid()::text`),
    kind: text({ enum: OVERSIGHT_BODY_KINDS }).notNull(),
    unitId: text()
      .notNull()
      .references(() => units.id),
    name: text().notNull(),
    termFrom: day(),
    /** The last day of its term. */
    termTo: day(),
    /** Its last day, where that came before: dissolved, or done with its project. */
    endedOn: day(),
    recognisedBy: text(),
    /** How many neighbourhoods chose somebody, where somebody said. @vi số tổ dân phố */
    neighbourhoods: smallint(),
    version: integer().notNull().default(1),
    ...sourced(),
  },
  (t) => [index().on(t.unitId)],
);

export const bodyMembers = pgTable(
  "body_members",
  {
    id: uuid().primaryKey().defaultRandom(),
    bodyId: uuid()
      .notNull()
      .references(() => bodies.id),
    name: text().notNull(),
    duty: text({ enum: BOARD_DUTIES }).notNull(),
    /** @vi tổ dân phố */
    neighbourhood: text(),
    electedOn: day(),
    fromOn: day(),
    /** The last day on the board. */
    toOn: day(),
    /** Somebody checked that they are no official (law 10/2022/QH15 art. 37(2), 42(2)). */
    eligibilityChecked: boolean().notNull().default(false),
    version: integer().notNull().default(1),
    ...sourced(),
  },
  (t) => [index().on(t.bodyId)],
);

/** A plan of supervision for a year or a subject. @vi chương trình giám sát */
export const programmes = pgTable(
  "programmes",
  {
    id: uuid().primaryKey().defaultRandom(),
    bodyId: uuid()
      .notNull()
      .references(() => bodies.id),
    year: smallint().notNull(),
    title: text().notNull(),
    subject: text(),
    /** @vi đối tượng giám sát */
    target: text(),
    field: text({ enum: OVERSIGHT_FIELDS }).notNull(),
    plannedFrom: day(),
    plannedTo: day(),
    /** The plan went to the front, the chair of the committee and whom it is about. */
    sentOn: day(),
    state: text({ enum: PROGRAMME_STATES }).notNull().default("draft"),
    draftedBy: uuid().references(() => positions.id),
    approvedBy: uuid().references(() => positions.id),
    /** Why it came back from the front; nobody reads it once it is public. */
    returnedNote: text(),
    /** Why a public one is not carried out. */
    calledOffNote: text(),
    revision: integer().notNull().default(1),
    /** Counted by a trigger, from the day it is public. */
    version: integer().notNull().default(0),
    ...sourced(),
  },
  (t) => [index().on(t.bodyId)],
);

/** One supervision and what it found, as the public reads it: the projection of its newest published version. */
export const oversightResults = pgTable(
  "oversight_results",
  {
    id: uuid().primaryKey().defaultRandom(),
    slug: text().notNull().unique(),
    unitId: text()
      .notNull()
      .references(() => units.id),
    bodyId: uuid()
      .notNull()
      .references(() => bodies.id),
    programmeId: uuid().references(() => programmes.id),
    field: text({ enum: OVERSIGHT_FIELDS }).notNull(),
    title: text().notNull(),
    summary: text().notNull(),
    inspectedFrom: day().notNull(),
    inspectedTo: day(),
    /** Null until the front has published a first version. */
    publishedVersion: integer(),
    firstPublishedAt: instant(),
    publishedAt: instant(),
    createdAt: instant().notNull().defaultNow(),
    ...sourced(),
  },
  (t) => [
    index("oversight_results_by_unit").on(t.unitId, t.publishedAt.desc(), t.id),
    index("oversight_results_newest").on(t.publishedAt.desc(), t.id),
  ],
);

/** Every version ever written; a published one never changes. */
export const oversightResultVersions = pgTable(
  "oversight_result_versions",
  {
    id: uuid().primaryKey().defaultRandom(),
    resultId: uuid()
      .notNull()
      .references(() => oversightResults.id),
    version: integer().notNull(),
    state: text({ enum: RESULT_STATES }).notNull(),
    content: jsonb().$type<ResultContent>().notNull(),
    /** Why this version follows the one before; required from the second on. */
    reason: text(),
    draftedBy: uuid().references(() => positions.id),
    approvedBy: uuid().references(() => positions.id),
    returnedNote: text(),
    revision: integer().notNull().default(1),
    createdAt: instant().notNull().defaultNow(),
    updatedAt: instant().notNull().defaultNow(),
    publishedAt: instant(),
  },
  (t) => [unique().on(t.resultId, t.version), index().on(t.state, t.updatedAt)],
);

export const findings = pgTable(
  "findings",
  {
    id: uuid().primaryKey().defaultRandom(),
    resultId: uuid()
      .notNull()
      .references(() => oversightResults.id),
    /** Stable across versions of the result. */
    key: text().notNull(),
    ordinal: smallint().notNull(),
    verdict: text({ enum: FINDING_VERDICTS }).notNull(),
    text: text().notNull(),
    /** True when a correction dropped it; it stays readable in the older version. */
    isWithdrawn: boolean().notNull().default(false),
  },
  (t) => [unique().on(t.resultId, t.key)],
);

/** What a finding asks of a unit, and how that went. @vi kiến nghị của Ban */
export const recommendations = pgTable(
  "recommendations",
  {
    id: uuid().primaryKey().defaultRandom(),
    resultId: uuid()
      .notNull()
      .references(() => oversightResults.id),
    findingKey: text().notNull(),
    key: text().notNull(),
    ordinal: smallint().notNull(),
    text: text().notNull(),
    addresseeUnitId: text()
      .notNull()
      .references(() => units.id),
    state: text({ enum: RECOMMENDATION_STATES }).notNull(),
    sentOn: day().notNull(),
    dueOn: day().notNull(),
    ruleId: text().notNull(),
    answeredOn: day(),
    doneOn: day(),
    verifiedOn: day(),
    isWithdrawn: boolean().notNull().default(false),
    revision: integer().notNull().default(1),
  },
  (t) => [
    unique().on(t.resultId, t.key),
    index("recommendations_of_unit").on(t.addresseeUnitId, t.dueOn, t.id),
  ],
);

/** Append-only: answers of the committee, reports of completion, verdicts of the board. */
export const recommendationReplies = pgTable(
  "recommendation_replies",
  {
    id: uuid().primaryKey().defaultRandom(),
    recommendationId: uuid()
      .notNull()
      .references(() => recommendations.id),
    kind: text({ enum: ["answer", "done", "verdict"] }).notNull(),
    text: text().notNull(),
    /** For a verdict: was it really done? */
    isConfirmed: boolean(),
    documentNumber: text(),
    onDay: day().notNull(),
    positionId: uuid().references(() => positions.id),
    unitId: text().references(() => units.id),
    createdAt: instant().notNull().defaultNow(),
    isDemonstration: boolean().notNull().default(false),
  },
  (t) => [index().on(t.recommendationId, t.createdAt)],
);

/** Append-only trail of oversight: drafting, returning, publishing, answering, verifying. */
export const oversightEvents = pgTable(
  "oversight_events",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    resultId: uuid()
      .notNull()
      .references(() => oversightResults.id),
    recommendationId: uuid().references(() => recommendations.id),
    version: integer(),
    action: text({ enum: OVERSIGHT_TRAIL_ACTIONS }).notNull(),
    at: instant().notNull(),
    accountId: uuid(),
    positionId: uuid(),
    role: text({ enum: ROLES }).notNull(),
    unitId: text(),
    note: text(),
    isPublic: boolean().notNull(),
  },
  (t) => [index().on(t.resultId, t.id), index().on(t.recommendationId)],
);
