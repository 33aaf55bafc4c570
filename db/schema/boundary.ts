import { date, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";

import { positions } from "@/db/schema/account";
import { instant } from "@/db/schema/columns";
import { units } from "@/db/schema/unit";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Boundary } from "@/lib/domain/unit/boundary";

/** Where a unit ends on the ground, each time it was loaded; the newest counts. @vi ranh giới */
export const unitBoundaries = pgTable(
  "unit_boundaries",
  {
    id: uuid().primaryKey().defaultRandom(),
    unitId: text()
      .notNull()
      .references(() => units.id),
    shape: jsonb().$type<Boundary>().notNull(),
    points: integer().notNull(),
    /** Who drew it, in the words of whoever loaded it, and as of which day. */
    source: text().notNull(),
    asOf: date({ mode: "string" }).$type<CalendarDate>().notNull(),
    loadedBy: uuid()
      .notNull()
      .references(() => positions.id),
    loadedAt: instant().notNull().defaultNow(),
  },
  (t) => [index("unit_boundaries_newest").on(t.unitId, t.loadedAt.desc())],
);
