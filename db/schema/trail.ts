import { sql } from "drizzle-orm";
import {
  bigint,
  bigserial,
  index,
  integer,
  jsonb,
  pgTable,
  smallint,
  text,
  uuid,
} from "drizzle-orm/pg-core";

import { instant } from "@/db/schema/columns";

/** Append-only: who read what, and who was refused. Beside it stands case_events: what happened. */
export const accessLog = pgTable(
  "access_log",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    at: instant().notNull().defaultNow(),
    accountId: uuid(),
    positionId: uuid(),
    role: text().notNull(),
    action: text({ enum: ["read", "refused", "download", "export", "administer"] }).notNull(),
    objectType: text().notNull(),
    objectId: text().notNull(),
    reason: text(),
  },
  (t) => [index().on(t.objectType, t.objectId, t.id), index().on(t.accountId, t.id)],
);

/** Effects promised in a transaction and carried out by the worker, at least once, idempotently by key. */
export const outbox = pgTable(
  "outbox",
  {
    id: bigserial({ mode: "number" }).primaryKey(),
    key: text().notNull().unique(),
    kind: text({ enum: ["mail"] }).notNull(),
    /** Which mail, to whom, in which language, with which facts; words are made when it is sent. */
    payload: jsonb().$type<Record<string, unknown>>().notNull(),
    /** Address or account: mails of one person are sent in their order. */
    recipient: text().generatedAlwaysAs(sql`coalesce(payload->>'to', payload->>'toAccount')`),
    createdAt: instant().notNull().defaultNow(),
    notBefore: instant().notNull().defaultNow(),
    attempts: smallint().notNull().default(0),
    sentAt: instant(),
    lastError: text(),
  },
  (t) => [
    index("outbox_sent").on(t.sentAt),
    index("outbox_waiting")
      .on(t.id)
      .where(sql`sent_at is null`),
    index("outbox_waiting_for")
      .on(t.recipient, t.id)
      .where(sql`sent_at is null`),
  ],
);

/** Raised in the transaction that changes something public; web processes compare it after a lost connection. */
export const cacheGeneration = pgTable("cache_generation", {
  id: integer().primaryKey().default(1),
  generation: bigint({ mode: "number" }).notNull().default(0),
});

/** When each tag last changed, as a generation: what a web process missed, and which kept page is still true. */
export const cacheTags = pgTable(
  "cache_tags",
  {
    tag: text().primaryKey(),
    generation: bigint({ mode: "number" }).notNull(),
  },
  (t) => [index().on(t.generation)],
);
