import { sql } from "drizzle-orm";
import { boolean, check, index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";

import { accounts, positions } from "@/db/schema/account";
import { day, instant } from "@/db/schema/columns";
import { issuedDocuments } from "@/db/schema/document";
import { receptionBookings, receptionEntries } from "@/db/schema/reception";
import { units } from "@/db/schema/unit";

/** What the head of the ward concluded after receiving somebody, and what came of it. @vi kết luận việc tiếp công dân */
export const receptionConclusions = pgTable(
  "reception_conclusions",
  {
    id: uuid().primaryKey().defaultRandom(),
    entryId: uuid()
      .notNull()
      .references(() => receptionEntries.id),
    unitId: text()
      .notNull()
      .references(() => units.id),
    /** The notice; only an illustration has none. */
    documentId: uuid().references(() => issuedDocuments.id),
    content: text().notNull(),
    /** Who has to see to it. */
    responsible: text().notNull(),
    /** Whom the citizen asks how it goes. */
    contact: text().notNull(),
    concludedOn: day().notNull(),
    dueOn: day().notNull(),
    /** The turn that whoever came had taken here, and so the account that is told. */
    bookingId: uuid().references(() => receptionBookings.id),
    accountId: uuid().references(() => accounts.id),
    doneOn: day(),
    /** What shows that it was done. */
    evidence: text(),
    doneBy: uuid().references(() => positions.id),
    doneAt: instant(),
    isDemonstration: boolean().notNull().default(false),
  },
  (t) => [
    unique("reception_conclusions_document").on(t.documentId),
    index("reception_conclusions_of_entry").on(t.entryId),
    index("reception_conclusions_of_unit").on(t.unitId, t.dueOn),
    index("reception_conclusions_of_account").on(t.accountId),
    check("reception_conclusions_notice", sql`${t.documentId} is not null or ${t.isDemonstration}`),
    check("reception_conclusions_due", sql`${t.dueOn} >= ${t.concludedOn}`),
    check(
      "reception_conclusions_done",
      sql`num_nonnulls(${t.doneOn}, ${t.evidence}, ${t.doneAt}) in (0, 3) and ${t.doneOn} >= ${t.concludedOn}`,
    ),
    check("reception_conclusions_told", sql`(${t.bookingId} is null) = (${t.accountId} is null)`),
  ],
);
