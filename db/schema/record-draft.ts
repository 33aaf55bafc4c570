import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uuid,
} from "drizzle-orm/pg-core";

import { accounts, positions } from "@/db/schema/account";
import { instant } from "@/db/schema/columns";
import { units } from "@/db/schema/unit";
import { ROLES } from "@/lib/domain/actor";
import {
  AUTHORED_KINDS,
  RECORD_DRAFT_ACTIONS,
  RECORD_DRAFT_STATES,
} from "@/lib/domain/record/draft";
import type { ScoreBasis } from "@/lib/domain/record/score-basis";

/**
 * What a publisher writes before the leader lets it become a record, or the next writing of one. `recordVersions`
 * keeps what was published; this keeps what was proposed.
 */
export const recordDrafts = pgTable(
  "record_drafts",
  {
    id: uuid().primaryKey().defaultRandom(),
    kind: text({ enum: AUTHORED_KINDS }).notNull(),
    /** Null until a new record is published. */
    recordId: uuid(),
    unitId: text()
      .notNull()
      .references(() => units.id),
    /** As it was typed and read; checked by the kind's own declaration each time it is read. */
    content: jsonb().$type<Readonly<Record<string, unknown>>>().notNull(),
    /** The writing of the record that its writer has seen last: another in between is not overwritten. */
    baseVersion: integer(),
    /** Why it is written anew, or taken back; public with it. */
    reason: text(),
    /** The figures a leader proposed it from. */
    scoreBasis: jsonb().$type<ScoreBasis>(),
    isWithdrawal: boolean().notNull().default(false),
    state: text({ enum: RECORD_DRAFT_STATES }).notNull(),
    returnedNote: text(),
    revision: integer().notNull().default(1),
    /** Null while a leader's proposal waits for its writer. */
    draftedBy: uuid().references(() => positions.id),
    approvedBy: uuid().references(() => positions.id),
    publishedVersion: integer(),
    createdAt: instant().notNull().defaultNow(),
    updatedAt: instant().notNull().defaultNow(),
    publishedAt: instant(),
  },
  (t) => [
    index("record_drafts_of_unit").on(t.unitId, t.state, t.updatedAt),
    index("record_drafts_of_record").on(t.recordId),
    check(
      "written_anew_with_a_reason",
      sql`${t.state} <> 'submitted' or ${t.recordId} is null or (${t.reason} is not null and ${t.baseVersion} is not null)`,
    ),
  ],
);

/** Append-only trail of the desk: drafted, submitted, sent back, published. */
export const recordDraftEvents = pgTable(
  "record_draft_events",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    draftId: uuid()
      .notNull()
      .references(() => recordDrafts.id),
    action: text({ enum: RECORD_DRAFT_ACTIONS }).notNull(),
    at: instant().notNull(),
    accountId: uuid(),
    positionId: uuid(),
    role: text({ enum: ROLES }).notNull(),
    note: text(),
  },
  (t) => [index().on(t.draftId, t.id)],
);

/** Papers and photographs that came with a draft; public with it, and from then on with its record. */
export const recordFiles = pgTable(
  "record_files",
  {
    id: uuid().primaryKey().defaultRandom(),
    draftId: uuid()
      .notNull()
      .references(() => recordDrafts.id),
    /** Set when the draft becomes public. */
    recordId: uuid(),
    sha256: text().notNull(),
    mediaType: text().notNull(),
    byteSize: integer().notNull(),
    originalName: text().notNull(),
    /** What the picture shows, for those who cannot see it. */
    description: text().notNull(),
    uploadedBy: uuid()
      .notNull()
      .references(() => accounts.id),
    /** When, why and by whom it was taken away again; the row stays. */
    withdrawnAt: instant(),
    withdrawnReason: text(),
    withdrawnBy: uuid().references(() => positions.id),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [
    index("record_files_of_draft").on(t.draftId),
    index("record_files_of_record").on(t.recordId),
    index("record_files_by_content").on(t.sha256),
    check(
      "record_files_withdrawn",
      sql`num_nonnulls(${t.withdrawnAt}, ${t.withdrawnReason}, ${t.withdrawnBy}) in (0, 3)`,
    ),
  ],
);
