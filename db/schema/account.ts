import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";

import { day, instant } from "@/db/schema/columns";
import { units } from "@/db/schema/unit";
import { ROLES } from "@/lib/domain/actor";

export const accounts = pgTable("accounts", {
  id: uuid().primaryKey().defaultRandom(),
  /** Lower case, NFKC; unique. */
  email: text().notNull().unique(),
  emailConfirmedAt: instant(),
  name: text().notNull(),
  phone: text(),
  locale: text({ enum: ["vi", "en"] })
    .notNull()
    .default("vi"),
  /** argon2id, peppered; the application role may not read this column. */
  passwordHash: text(),
  /** When the person agreed to the privacy notice; null for staff whom an administrator entered. */
  consentedAt: instant(),
  disabledAt: instant(),
  isDemonstration: boolean().notNull().default(false),
  createdAt: instant().notNull().defaultNow(),
});

/** An office a person holds in a unit for a time; the acting one is chosen and recorded in the trail. */
export const positions = pgTable(
  "positions",
  {
    id: uuid().primaryKey().defaultRandom(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id),
    role: text({ enum: ROLES }).notNull(),
    unitId: text()
      .notNull()
      .references(() => units.id),
    title: text(),
    fromOn: day().notNull(),
    toOn: day(),
    grantedBy: uuid().references(() => accounts.id),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [
    index().on(t.accountId),
    index().on(t.unitId, t.role),
    check(
      "positions_not_self_granted",
      sql`${t.grantedBy} is null or ${t.grantedBy} <> ${t.accountId}`,
    ),
    check("positions_term", sql`${t.toOn} is null or ${t.toOn} >= ${t.fromOn}`),
  ],
);

export const sessions = pgTable(
  "sessions",
  {
    id: uuid().primaryKey().defaultRandom(),
    /** SHA-256 of the cookie's value; the value itself is never stored. */
    tokenHash: text().notNull().unique(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id),
    /** The office the person is acting in; null while acting as a resident. */
    actingPositionId: uuid().references(() => positions.id),
    createdAt: instant().notNull().defaultNow(),
    lastSeenAt: instant().notNull().defaultNow(),
    expiresAt: instant().notNull(),
    device: text(),
  },
  (t) => [index().on(t.accountId), index().on(t.expiresAt)],
);

/** One-time links: e-mail confirmation and password reset. Only the hash is kept. */
export const accountTokens = pgTable(
  "account_tokens",
  {
    id: uuid().primaryKey().defaultRandom(),
    tokenHash: text().notNull().unique(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id),
    purpose: text({ enum: ["confirm_email", "reset_password", "change_email"] }).notNull(),
    /** The address a changed e-mail would become. */
    newEmail: text(),
    createdAt: instant().notNull().defaultNow(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
  },
  (t) => [index().on(t.accountId)],
);

export const rateLimits = pgTable(
  "rate_limits",
  {
    key: text().notNull(),
    windowStart: instant().notNull(),
    hits: integer().notNull(),
  },
  (t) => [unique().on(t.key, t.windowStart)],
);

/**
 * What somebody typed into a form after their session was over, until they sign in again. Sealed: only the browser that
 * sent it has the key, so it is nobody's until then.
 */
export const keptWords = pgTable(
  "kept_words",
  {
    /** SHA-256 of the browser's token and the address of the form. */
    id: text().primaryKey(),
    sealed: text().notNull(),
    keptAt: instant().notNull().defaultNow(),
  },
  (t) => [index().on(t.keptAt)],
);
