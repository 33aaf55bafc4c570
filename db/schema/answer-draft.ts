import { jsonb, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/account";
import { caseFiles } from "@/db/schema/case-file";
import { instant } from "@/db/schema/columns";

/** An answer somebody at the desk is still writing; its files wait under the id of the case. */
export const answerDrafts = pgTable(
  "answer_drafts",
  {
    caseFileId: uuid()
      .notNull()
      .references(() => caseFiles.id),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id),
    /** As it was typed, checked by the domain's schema each time it is read. */
    typed: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    /** Files of the last upload that were not taken. */
    refused: jsonb().$type<readonly unknown[]>().notNull().default([]),
    updatedAt: instant().notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.caseFileId, t.accountId] })],
);
