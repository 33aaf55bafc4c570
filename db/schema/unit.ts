import { sql } from "drizzle-orm";
import { check, date, index, integer, numeric, pgTable, text, unique } from "drizzle-orm/pg-core";

import { day } from "@/db/schema/columns";
import type { CalendarDate } from "@/lib/domain/calendar-date";

/** Documents and articles that figures come from; the id is a readable slug. */
export const sources = pgTable("sources", {
  id: text().primaryKey(),
  title: text().notNull(),
  publisher: text(),
  author: text(),
  publishedOn: day(),
  url: text(),
  /** The text itself, where it may be shown, so that a figure can be read in its sentence. */
  body: text(),
});

/** An administrative unit in one shape: a new row whenever territory or identity changes. Codes are reused, slugs never. */
export const units = pgTable(
  "units",
  {
    /** Opaque and stable; new units get code and first day, "00199-20250701". */
    id: text().primaryKey(),
    code: text().notNull(),
    kind: text({ enum: ["city", "district", "ward"] }).notNull(),
    name: text().notNull(),
    slug: text().notNull().unique(),
    validFrom: day().notNull(),
    /** The first day on which it is no more; null while it exists. */
    validTo: day(),
    parentId: text(),
    areaKm2: numeric({ mode: "number", precision: 8, scale: 2 }),
    areaSourceId: text().references(() => sources.id),
    seat: text(),
    seatSourceId: text().references(() => sources.id),
    phone: text(),
    email: text(),
    openingHours: text(),
    legalBasis: text(),
    /** "edge": a neighbour that only received a part of the territory and keeps no records here. */
    service: text({ enum: ["full", "edge"] })
      .notNull()
      .default("full"),
  },
  (t) => [
    unique().on(t.code, t.validFrom),
    index().on(t.parentId),
    check("units_validity", sql`${t.validTo} is null or ${t.validTo} > ${t.validFrom}`),
  ],
);

export const unitPopulations = pgTable(
  "unit_populations",
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    unitId: text()
      .notNull()
      .references(() => units.id),
    people: integer().notNull(),
    asOf: day(),
    sourceId: text()
      .notNull()
      .references(() => sources.id),
    confidence: text({ enum: ["high", "medium", "low"] }).notNull(),
  },
  (t) => [index().on(t.unitId)],
);

/** Which unit took over which territory, how much of it, and how sure we are. */
export const unitSuccessions = pgTable(
  "unit_successions",
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    fromUnitId: text()
      .notNull()
      .references(() => units.id),
    toUnitId: text()
      .notNull()
      .references(() => units.id),
    share: text({ enum: ["all", "most", "part", "unknown"] }).notNull(),
    effectiveOn: day().notNull(),
    basis: text().notNull(),
    confidence: text({ enum: ["high", "medium", "low"] }).notNull(),
  },
  (t) => [unique().on(t.fromUnitId, t.toUnitId), index().on(t.toUnitId)],
);

/** Days on which offices differ from Monday–Friday; the law's calendar as data. */
export const calendarDays = pgTable("calendar_days", {
  date: date({ mode: "string" }).$type<CalendarDate>().primaryKey(),
  kind: text({ enum: ["holiday", "compensation", "swap_off", "swap_work"] }).notNull(),
  name: text().notNull(),
  sourceDocument: text().notNull(),
  /** False is shown as "cần xác nhận". */
  confirmed: text({ enum: ["confirmed", "proposed"] }).notNull(),
});
