import "server-only";
import { asc } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { calendarDays } from "@/db/schema";
import { legalCalendar, type LegalCalendar } from "@/lib/domain/clock/calendar";

/** The working days of the civil service, as entered: what every due date is counted with. */
export async function findLegalCalendar(tx: Transaction): Promise<LegalCalendar> {
  const days = await tx.select().from(calendarDays).orderBy(asc(calendarDays.date));
  return legalCalendar(days.map(entered));
}

const entered = ({ confirmed, ...day }: typeof calendarDays.$inferSelect) => ({
  ...day,
  confirmed: confirmed === "confirmed",
});
