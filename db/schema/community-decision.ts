import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  bigint,
  boolean,
  check,
  index,
  integer,
  pgTable,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";

import { positions } from "@/db/schema/account";
import { day, instant } from "@/db/schema/columns";
import { units } from "@/db/schema/unit";
import { ROLES } from "@/lib/domain/actor";
import {
  DECISION_GROUNDS,
  DECISION_ORIGINS,
  DECISION_SCOPES,
  DECISION_STAGES,
  DECISION_TRAIL_ACTIONS,
  DOCUMENT_FORMS,
} from "@/lib/domain/community-decision/community-decision";
import { DECISION_SUBJECTS, VOTE_METHODS } from "@/lib/domain/procedure/vote";

/** What the people of a neighbourhood, or of the whole ward, decide themselves. @vi Nhân dân bàn và quyết định */
export const communityDecisions = pgTable(
  "community_decisions",
  {
    id: uuid().primaryKey().defaultRandom(),
    slug: text().notNull().unique(),
    unitId: text()
      .notNull()
      .references(() => units.id),
    stage: text({ enum: DECISION_STAGES }).notNull().default("draft"),
    subject: text({ enum: DECISION_SUBJECTS }).notNull(),
    scope: text({ enum: DECISION_SCOPES }).notNull(),
    /** Null for the whole ward. @vi tổ dân phố */
    neighbourhood: text(),
    title: text().notNull(),
    /** What is put to the people. */
    proposal: text().notNull(),
    origin: text({ enum: DECISION_ORIGINS }).notNull(),
    method: text({ enum: VOTE_METHODS }).notNull(),
    /** All households it is put to, as known when it was announced. */
    households: integer(),
    /** All neighbourhoods of the ward, where the whole ward decides. */
    neighbourhoods: integer(),
    /** Households that agreed to vote on-line (decree 59/2023 art. 5(2)c). */
    agreedOnline: integer(),
    /** Households behind an initiative, and the day of the oldest consent that is counted (art. 16(3)). */
    consents: integer(),
    consentsFrom: day(),
    frontAgrees: boolean().notNull().default(false),
    /** Three to five, the first of them from the front's working group (decree 59/2023 art. 4(3), 5(2)b). */
    groupMembers: text().array().notNull().default([]),
    planIssuedOn: day(),
    planSentOn: day(),
    /** The day the households were told, and how. */
    announcedOn: day(),
    notice: text().notNull(),
    heldOn: day(),
    /** The wall clock in Vietnam, "19:30"; of a meeting. */
    startsAt: text(),
    endsAt: text(),
    /** The last day of a ballot or of voting on-line. */
    endsOn: day(),
    place: text().notNull(),
    /** What it takes up again: a meeting to which too few came, or a decision it changes. */
    followsId: uuid().references((): AnyPgColumn => communityDecisions.id),
    sentOn: day(),
    answeredOn: day(),
    /** @vi số, ký hiệu quyết định công nhận, văn bản trả lời, quyết định bãi bỏ */
    answerDocument: text(),
    refusalGround: text({ enum: DECISION_GROUNDS }),
    refusalReason: text(),
    inForceOn: day(),
    repealedOn: day(),
    repealDocument: text(),
    repealGround: text({ enum: DECISION_GROUNDS }),
    repealReason: text(),
    draftedBy: uuid().references(() => positions.id),
    approvedBy: uuid().references(() => positions.id),
    returnedNote: text(),
    revision: integer().notNull().default(1),
    /** How often what calendars show of it was changed. */
    sequence: integer().notNull().default(0),
    createdAt: instant().notNull().defaultNow(),
    updatedAt: instant().notNull().defaultNow(),
    publishedAt: instant(),
    isDemonstration: boolean().notNull().default(false),
  },
  (t) => [
    index("community_decisions_of_unit").on(t.unitId, t.stage, t.heldOn.desc(), t.id),
    check(
      "community_decisions_scope",
      sql`${t.scope} = 'neighbourhood' or ${t.subject} in ('contribution', 'contribution_budget')`,
    ),
    check(
      "community_decisions_place",
      sql`${t.stage} = 'draft' or (${t.scope} = 'neighbourhood') = (${t.neighbourhood} is not null)`,
    ),
    check(
      "community_decisions_online",
      sql`${t.stage} = 'draft' or ${t.method} <> 'online' or (${t.subject} = 'self_management' and coalesce(2 * ${t.agreedOnline} > ${t.households}, false))`,
    ),
    check(
      "community_decisions_group",
      sql`${t.stage} = 'draft' or ${t.method} = 'meeting' or cardinality(${t.groupMembers}) between 3 and 5`,
    ),
    check(
      "community_decisions_initiative",
      sql`${t.stage} = 'draft' or ${t.origin} <> 'initiative' or ${t.frontAgrees} or coalesce(10 * ${t.consents} >= ${t.households}, false)`,
    ),
    check(
      "community_decisions_days",
      sql`${t.stage} = 'draft' or (${t.heldOn} is not null and ${t.announcedOn} < ${t.heldOn} and (${t.endsOn} is null or ${t.endsOn} >= ${t.heldOn}))`,
    ),
    check("community_decisions_counts", sql`${t.households} > 0 and ${t.neighbourhoods} > 0`),
  ],
);

/** What was counted, as the minutes have it. Each is kept; the newest that was published counts. */
export const communityDecisionResults = pgTable(
  "community_decision_results",
  {
    id: uuid().primaryKey().defaultRandom(),
    decisionId: uuid()
      .notNull()
      .references(() => communityDecisions.id),
    number: integer().notNull(),
    /** All neighbourhoods of the ward; null where one decides for itself. */
    neighbourhoods: integer(),
    documentForm: text({ enum: DOCUMENT_FORMS }).notNull(),
    /** @vi biên bản nào, ai lập */
    source: text().notNull(),
    /** What was decided, in the words of the minutes (art. 20(2)e). */
    decided: text().notNull(),
    /** Two households watched the count and signed (art. 20(2)g); who they are stands on paper only. */
    isWitnessed: boolean().notNull(),
    /** Why it follows one that was published. */
    correctionReason: text(),
    writtenBy: uuid().references(() => positions.id),
    returnedNote: text(),
    publishedBy: uuid().references(() => positions.id),
    publishedAt: instant(),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [
    unique().on(t.decisionId, t.number),
    check(
      "community_decision_results_witnessed",
      sql`${t.publishedAt} is null or ${t.isWitnessed}`,
    ),
  ],
);

/** The counts of one neighbourhood in a result. */
export const communityDecisionTallies = pgTable(
  "community_decision_tallies",
  {
    id: uuid().primaryKey().defaultRandom(),
    resultId: uuid()
      .notNull()
      .references(() => communityDecisionResults.id),
    neighbourhood: text().notNull(),
    households: integer().notNull(),
    present: integer().notNull(),
    inFavour: integer().notNull(),
    against: integer().notNull(),
    other: integer().notNull(),
  },
  (t) => [
    unique().on(t.resultId, t.neighbourhood),
    check(
      "community_decision_tallies_possible",
      sql`${t.households} > 0 and least(${t.present}, ${t.inFavour}, ${t.against}, ${t.other}) >= 0 and ${t.present} <= ${t.households} and ${t.inFavour} + ${t.against} + ${t.other} <= ${t.present}`,
    ),
  ],
);

/** Append-only trail. */
export const communityDecisionEvents = pgTable(
  "community_decision_events",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    decisionId: uuid()
      .notNull()
      .references(() => communityDecisions.id),
    action: text({ enum: DECISION_TRAIL_ACTIONS }).notNull(),
    at: instant().notNull(),
    accountId: uuid(),
    positionId: uuid(),
    role: text({ enum: ROLES }).notNull(),
    unitId: text(),
    note: text(),
    isPublic: boolean().notNull(),
  },
  (t) => [index().on(t.decisionId, t.id)],
);
