import { boolean, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/account";
import { instant } from "@/db/schema/columns";
import { recommendationReplies } from "@/db/schema/oversight";

/** What residents say of a report of completion: was it really done? One per account and report, the newest counts. */
export const residentVerdicts = pgTable(
  "resident_verdicts",
  {
    /** The report; when the board contests it, the next report is judged anew. */
    replyId: uuid()
      .notNull()
      .references(() => recommendationReplies.id),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id),
    isDone: boolean().notNull(),
    /** Read by the board and the front alone. */
    text: text().notNull(),
    saidAt: instant().notNull().defaultNow(),
    isDemonstration: boolean().notNull().default(false),
  },
  (t) => [primaryKey({ columns: [t.replyId, t.accountId] })],
);
