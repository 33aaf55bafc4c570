import { boolean, date, text, timestamp } from "drizzle-orm/pg-core";

import type { CalendarDate } from "@/lib/domain/calendar-date";

/** A legal day in Vietnam. */
export const day = () => date({ mode: "string" }).$type<CalendarDate>();

/** An instant, stored with its zone. */
export const instant = () => timestamp({ withTimezone: true, mode: "date" });

/** Where a published figure or record comes from and how far it may be trusted. */
export const provenance = () => ({
  sourceId: text().notNull(),
  asOf: day(),
  /** Said beside the date when the date itself needs a word, e.g. printed with a likely slip. */
  asOfNote: text(),
  verified: boolean().notNull().default(false),
  /** @vi dữ liệu minh họa */
  isDemonstration: boolean().notNull().default(false),
});
