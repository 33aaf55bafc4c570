import {
  bigint,
  boolean,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/account";
import { instant } from "@/db/schema/columns";
import { bodies, oversightResults } from "@/db/schema/oversight";
import { units } from "@/db/schema/unit";
import { ROLES } from "@/lib/domain/actor";
import { MATTER_STATES, MATTER_TRAIL_ACTIONS } from "@/lib/domain/oversight/board-matter";

/** The last number given in one ward and year; only a trigger counts it on. */
export const boardMatterCounters = pgTable(
  "board_matter_counters",
  {
    unitId: text()
      .notNull()
      .references(() => units.id),
    year: smallint().notNull(),
    lastNumber: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.unitId, t.year] })],
);

/** What a resident sent straight to a board: read by them, the board and the front of its unit. */
export const boardMatters = pgTable(
  "board_matters",
  {
    /** The key of the form it was typed into: sent twice it is there once. */
    id: uuid().primaryKey(),
    bodyId: uuid()
      .notNull()
      .references(() => bodies.id),
    unitId: text()
      .notNull()
      .references(() => units.id),
    /** Year and number are given when the row is written; what anybody hands in does not count. */
    year: smallint().notNull().default(0),
    number: integer().notNull().default(0),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id),
    subject: text().notNull(),
    content: text().notNull(),
    place: text(),
    /** To whom the board writes. */
    name: text().notNull(),
    contact: text(),
    state: text({ enum: MATTER_STATES }).notNull().default("sent"),
    /** Where to turn, and why there; or what the board found. */
    answer: text(),
    documentNumber: text(),
    /** What the board published of it. */
    resultId: uuid().references(() => oversightResults.id),
    sentAt: instant().notNull().defaultNow(),
    changedAt: instant().notNull().defaultNow(),
    revision: integer().notNull().default(1),
    isDemonstration: boolean().notNull().default(false),
  },
  (t) => [
    unique("board_matters_number").on(t.unitId, t.year, t.number),
    index("board_matters_of_account").on(t.accountId, t.sentAt.desc()),
    index("board_matters_of_unit").on(t.unitId, t.state, t.sentAt),
  ],
);

/** Append-only trail. */
export const boardMatterEvents = pgTable(
  "board_matter_events",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    matterId: uuid()
      .notNull()
      .references(() => boardMatters.id),
    action: text({ enum: MATTER_TRAIL_ACTIONS }).notNull(),
    at: instant().notNull(),
    accountId: uuid(),
    positionId: uuid(),
    role: text({ enum: ROLES }).notNull(),
  },
  (t) => [index().on(t.matterId, t.id)],
);
