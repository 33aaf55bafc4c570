import {
  bigint,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";

import { day, instant, provenance } from "@/db/schema/columns";
import { bodies } from "@/db/schema/oversight";
import { sources, units } from "@/db/schema/unit";
import { ROLES } from "@/lib/domain/actor";
import {
  CLEARANCE_STATES,
  type Conclusion,
  CONFERENCE_KINDS,
  INDICATOR_KEYS,
  type PlotTag,
  PROJECT_STAGES,
  TASK_STATES,
} from "@/lib/domain/oversight/record";
import type { ScoreBasis } from "@/lib/domain/record/score-basis";

const sourced = () => {
  const columns = provenance();
  return {
    ...columns,
    sourceId: columns.sourceId.references(() => sources.id),
    version: integer().notNull().default(1),
    /** The last day it is in force; null while nobody has set one. */
    expiresOn: day(),
    /** Nothing public is deleted: what no longer holds says since when, and why. */
    withdrawnOn: day(),
    withdrawnNote: text(),
  };
};

/** A reported figure: what was said, of what, as of when, by whom. Never computed, never apportioned. */
export const indicators = pgTable(
  "indicators",
  {
    id: uuid().primaryKey().defaultRandom(),
    unitId: text()
      .notNull()
      .references(() => units.id),
    key: text({ enum: INDICATOR_KEYS }).notNull(),
    year: smallint().notNull(),
    value: numeric({ mode: "number", precision: 14, scale: 2 }).notNull(),
    measure: text({ enum: ["percent", "count"] }).notNull(),
    /** What the figure covers, in the source's words. */
    scope: text().notNull(),
    /** Null when the source does not give it. */
    denominator: integer(),
    quote: text(),
    ...sourced(),
  },
  (t) => [unique().on(t.unitId, t.key, t.year), index().on(t.unitId)],
);

export const projects = pgTable(
  "projects",
  {
    id: uuid().primaryKey().defaultRandom(),
    slug: text().notNull().unique(),
    unitId: text()
      .notNull()
      .references(() => units.id),
    name: text().notNull(),
    stage: text({ enum: PROJECT_STAGES }).notNull(),
    owner: text(),
    contractor: text(),
    capitalDong: bigint({ mode: "number" }),
    disbursedDong: bigint({ mode: "number" }),
    progressPercent: smallint(),
    startedOn: day(),
    dueOn: day(),
    boardId: uuid().references(() => bodies.id),
    summary: text(),
    ...sourced(),
  },
  (t) => [index().on(t.unitId)],
);

/** @vi giải phóng mặt bằng */
export const clearances = pgTable(
  "clearances",
  {
    id: uuid().primaryKey().defaultRandom(),
    unitId: text()
      .notNull()
      .references(() => units.id),
    projectId: uuid().references(() => projects.id),
    name: text().notNull(),
    state: text({ enum: CLEARANCE_STATES }).notNull(),
    households: integer(),
    areaM2: numeric({ mode: "number", precision: 12, scale: 1 }),
    obstacle: text(),
    plotTags: jsonb().$type<readonly PlotTag[]>().notNull().default([]),
    ...sourced(),
  },
  (t) => [index().on(t.unitId)],
);

export const conferences = pgTable(
  "conferences",
  {
    id: uuid().primaryKey().defaultRandom(),
    slug: text().notNull().unique(),
    unitId: text()
      .notNull()
      .references(() => units.id),
    title: text().notNull(),
    kind: text({ enum: CONFERENCE_KINDS }).notNull().default("conference"),
    heldOn: day().notNull(),
    /** The wall clock, "08:30"; null when nobody said. */
    startsAt: text(),
    endsAt: text(),
    place: text(),
    host: text(),
    chair: text(),
    summary: text(),
    /** Captions as printed; the pictures themselves are not ours. */
    captions: jsonb().$type<readonly string[]>().notNull().default([]),
    /** In the row itself, so that what is kept of each writing holds them too. */
    conclusions: jsonb().$type<readonly Conclusion[]>().notNull().default([]),
    ...sourced(),
  },
  (t) => [index().on(t.unitId)],
);

export const commendations = pgTable(
  "commendations",
  {
    id: uuid().primaryKey().defaultRandom(),
    unitId: text()
      .notNull()
      .references(() => units.id),
    conferenceId: uuid().references(() => conferences.id),
    year: smallint().notNull(),
    collectives: integer(),
    individuals: integer(),
    /** Null when the source names nobody; then nobody is named. */
    names: jsonb().$type<readonly string[]>(),
    givenBy: text(),
    ground: text(),
    /** The figures of the scorecard it was proposed from, as they were on that day. */
    scoreBasis: jsonb().$type<ScoreBasis>(),
    ...sourced(),
  },
  (t) => [index().on(t.unitId)],
);

export const tasks = pgTable(
  "tasks",
  {
    id: uuid().primaryKey().defaultRandom(),
    unitId: text()
      .notNull()
      .references(() => units.id),
    conferenceId: uuid().references(() => conferences.id),
    /** The conclusion of that conference it carries out. */
    conclusionKey: text(),
    year: smallint().notNull(),
    /** Null when the source does not number them. */
    ordinal: smallint(),
    content: text().notNull(),
    owner: text(),
    dueOn: day(),
    state: text({ enum: TASK_STATES }).notNull(),
    ...sourced(),
  },
  (t) => [index().on(t.unitId)],
);

/** Written by a trigger on every insert and update of the tables above: nothing published is ever overwritten. */
export const recordVersions = pgTable(
  "record_versions",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    recordType: text().notNull(),
    recordId: text().notNull(),
    version: integer().notNull(),
    snapshot: jsonb().$type<Record<string, unknown>>().notNull(),
    at: instant().notNull().defaultNow(),
    accountId: uuid(),
    positionId: uuid(),
    /** In which office it was written; null for what came with the portal. Offices are public, who holds them is not. */
    role: text({ enum: ROLES }),
    reason: text(),
  },
  (t) => [unique().on(t.recordType, t.recordId, t.version)],
);
