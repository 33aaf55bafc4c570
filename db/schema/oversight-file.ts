import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";

import { accounts, positions } from "@/db/schema/account";
import { instant } from "@/db/schema/columns";
import { oversightResults, recommendationReplies, recommendations } from "@/db/schema/oversight";

/**
 * Photographs and documents of a finding, or proof that a recommendation was carried out. The first become public
 * with the version they were laid beside, the second with the report they prove.
 */
export const oversightFiles = pgTable(
  "oversight_files",
  {
    id: uuid().primaryKey().defaultRandom(),
    resultId: uuid()
      .notNull()
      .references(() => oversightResults.id),
    findingKey: text(),
    /** The version in the making when a finding's file came. */
    version: integer(),
    recommendationId: uuid().references(() => recommendations.id),
    /** Null while proof waits for its report. */
    replyId: uuid().references(() => recommendationReplies.id),
    sha256: text().notNull(),
    mediaType: text().notNull(),
    byteSize: integer().notNull(),
    originalName: text().notNull(),
    /** What the picture shows, for those who cannot see it. */
    description: text().notNull(),
    uploadedBy: uuid().references(() => accounts.id),
    /** When, why and by whom it was taken away again; the row stays. */
    withdrawnAt: instant(),
    withdrawnReason: text(),
    withdrawnBy: uuid().references(() => positions.id),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [
    index().on(t.resultId),
    index().on(t.sha256),
    check(
      "oversight_files_withdrawn",
      sql`num_nonnulls(${t.withdrawnAt}, ${t.withdrawnReason}, ${t.withdrawnBy}) in (0, 3)`,
    ),
    check(
      "of_a_finding_or_of_a_recommendation",
      sql`(${t.findingKey} is null) = (${t.recommendationId} is not null) and (${t.findingKey} is null) = (${t.version} is null) and (${t.replyId} is null or ${t.recommendationId} is not null)`,
    ),
  ],
);

/** What was typed beside files of oversight and is not sent yet, and which files were not taken. */
export const oversightDrafts = pgTable(
  "oversight_drafts",
  {
    /** The result or the recommendation. */
    about: uuid().notNull(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id),
    /** As it was typed, checked by the domain's schema each time it is read. */
    typed: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    refused: jsonb().$type<readonly unknown[]>().notNull().default([]),
    updatedAt: instant().notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.about, t.accountId] })],
);
