import { type SQL, sql } from "drizzle-orm";
import {
  boolean,
  customType,
  index,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from "drizzle-orm/pg-core";

import { day, instant } from "@/db/schema/columns";
import { units } from "@/db/schema/unit";
import { SEARCH_KINDS } from "@/lib/domain/search/kinds";

const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

/** All that is said of a record besides its title. */
const said = (): SQL => sql`${searchDocuments.lead} || ' ' || ${searchDocuments.body}`;

/**
 * What is public, once more and only as it is searched: kept by triggers of the tables it is taken from, read through
 * `search_public` alone.
 */
export const searchDocuments = pgTable(
  "search_documents",
  {
    kind: text({ enum: SEARCH_KINDS }).notNull(),
    recordId: uuid().notNull(),
    slug: text().notNull(),
    unitId: text()
      .notNull()
      .references(() => units.id),
    /** Null when no day is known of it. */
    year: smallint(),
    /** Orders what is found; of a reported record the day its report is of. */
    publishedAt: instant().notNull(),
    /** When the portal last came to say something else of it: what follows it goes by that. */
    changedAt: instant().notNull().defaultNow(),
    /** The day it is called for, where it is: what is still to come is found before what is over. */
    onDay: day(),
    /** Its last day in force: from the next it is found as what no longer is. */
    expiresOn: day(),
    title: text().notNull(),
    lead: text().notNull(),
    body: text().notNull(),
    /** Name of the unit, so that records are found by it. */
    place: text().notNull(),
    isDemonstration: boolean().notNull(),
    /**
     * Without marks, and with them: "chợ" is found by "cho", and before "chở" by "chợ"; a ward called so comes after.
     * The words of the title weigh A; those of the kind are found too.
     */
    folded: tsvector().generatedAlwaysAs(
      (): SQL =>
        sql`setweight(to_tsvector('simple'::regconfig, vn_fold(${searchDocuments.title})), 'A') || to_tsvector('simple'::regconfig, vn_fold(${said()} || ' ' || ${searchDocuments.place}) || ' ' || search_kind_words(${searchDocuments.kind}))`,
    ),
    marked: tsvector().generatedAlwaysAs(
      (): SQL =>
        sql`setweight(to_tsvector('simple'::regconfig, ${searchDocuments.title}), 'A') || to_tsvector('simple'::regconfig, ${said()})`,
    ),
    /** What slips of the hand are compared with. */
    near: text().generatedAlwaysAs(
      (): SQL => sql`vn_fold(${searchDocuments.title} || ' ' || ${searchDocuments.lead})`,
    ),
  },
  (t) => [
    primaryKey({ columns: [t.kind, t.recordId] }),
    index("search_documents_folded").using("gin", t.folded),
    // What a common word finds is walked from the newest.
    index("search_documents_newest").on(t.publishedAt.desc()),
    // What a feed begins with.
    index("search_documents_changed").on(t.unitId, t.changedAt.desc()),
    index("search_documents_near").using("gin", t.near.op("gin_trgm_ops")),
  ],
);
