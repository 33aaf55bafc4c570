import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";

import { positions } from "@/db/schema/account";
import { day, instant } from "@/db/schema/columns";
import { units } from "@/db/schema/unit";
import { ROLES } from "@/lib/domain/actor";
import type { DisclosureContent } from "@/lib/domain/disclosure/content";
import { CHANNEL_KINDS } from "@/lib/domain/disclosure/postings";
import { PUBLICATION_VARIANTS } from "@/lib/domain/disclosure/publication-due";
import {
  AMENDMENT_GROUNDS,
  DISCLOSURE_TRAIL_ACTIONS,
  DISCLOSURE_VERSION_STATES,
} from "@/lib/domain/disclosure/states";
import type { DisclosureItem } from "@/lib/domain/procedure/disclosure-items";

/** Something a ward must make public: first a line of its plan, then a record with versions. @vi nội dung công khai */
export const disclosures = pgTable(
  "disclosures",
  {
    id: uuid().primaryKey().defaultRandom(),
    slug: text().notNull().unique(),
    unitId: text()
      .notNull()
      .references(() => units.id),
    /** The clause of article 11. */
    item: smallint().$type<DisclosureItem>().notNull(),
    year: smallint().notNull(),
    /** What the plan calls it. */
    name: text().notNull(),
    responsible: text(),
    plannedOn: day(),
    /** Null until the leader has approved the line: from then on everybody sees that it is owed. */
    planApprovedAt: instant(),
    planApprovedBy: uuid().references(() => positions.id),
    /** What has been decided and is not public: the day counts, the law's day is derived from it. */
    openDecidedOn: day(),
    openVariant: text({ enum: PUBLICATION_VARIANTS }).notNull().default("standard"),
    /** What is public, by which decision, and since which day. */
    metDecidedOn: day(),
    metVariant: text({ enum: PUBLICATION_VARIANTS }),
    metOn: day(),
    /** Of the newest published version. */
    /** The last day what is public now is in force, as its newest version says. */
    expiresOn: day(),
    title: text(),
    publishedVersion: integer(),
    firstPublishedAt: instant(),
    publishedAt: instant(),
    postingOverOn: day(),
    createdBy: uuid().references(() => positions.id),
    createdAt: instant().notNull().defaultNow(),
    isDemonstration: boolean().notNull().default(false),
  },
  (t) => [
    index("disclosures_of_unit").on(t.unitId, t.year, t.item),
    index("disclosures_newest").on(t.unitId, t.publishedAt.desc(), t.id),
  ],
);

/** Every version ever written; a published one never changes. */
export const disclosureVersions = pgTable(
  "disclosure_versions",
  {
    id: uuid().primaryKey().defaultRandom(),
    disclosureId: uuid()
      .notNull()
      .references(() => disclosures.id),
    version: integer().notNull(),
    state: text({ enum: DISCLOSURE_VERSION_STATES }).notNull(),
    content: jsonb().$type<DisclosureContent>().notNull(),
    /** Why this version follows the one before; required from the second on. */
    ground: text({ enum: AMENDMENT_GROUNDS }),
    reason: text(),
    draftedBy: uuid().references(() => positions.id),
    approvedBy: uuid().references(() => positions.id),
    returnedNote: text(),
    revision: integer().notNull().default(1),
    createdAt: instant().notNull().defaultNow(),
    updatedAt: instant().notNull().defaultNow(),
    publishedAt: instant(),
  },
  (t) => [unique().on(t.disclosureId, t.version), index().on(t.state, t.updatedAt)],
);

/** Where else it was made public, from when to when, and what shows it. @vi hình thức công khai */
export const disclosureChannels = pgTable(
  "disclosure_channels",
  {
    id: uuid().primaryKey().defaultRandom(),
    disclosureId: uuid()
      .notNull()
      .references(() => disclosures.id),
    /** The version that hung there. */
    version: integer().notNull(),
    kind: text({ enum: CHANNEL_KINDS }).notNull(),
    fromOn: day().notNull(),
    /** Null while it goes on. */
    toOn: day(),
    place: text().notNull(),
    /** @vi biên bản, ảnh: what shows that it was so */
    evidence: text(),
    /** Recorded by mistake: it stays, and says so. */
    withdrawnNote: text(),
    positionId: uuid().references(() => positions.id),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [index().on(t.disclosureId, t.fromOn)],
);

/** Append-only trail: planning, drafting, returning, publishing, posting. */
export const disclosureEvents = pgTable(
  "disclosure_events",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    disclosureId: uuid()
      .notNull()
      .references(() => disclosures.id),
    version: integer(),
    action: text({ enum: DISCLOSURE_TRAIL_ACTIONS }).notNull(),
    at: instant().notNull(),
    accountId: uuid(),
    positionId: uuid(),
    role: text({ enum: ROLES }).notNull(),
    unitId: text(),
    note: text(),
    isPublic: boolean().notNull(),
  },
  (t) => [index().on(t.disclosureId, t.id)],
);
