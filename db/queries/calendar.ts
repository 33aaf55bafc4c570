import "server-only";
import { asc } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { calendarDays } from "@/db/schema";
import { legalCalendar, type LegalCalendar } from "@/lib/domain/clock/calendar";

/** Laying out the years takes longer than everything else a page does, and they change once a year. */
let laidOut: { readonly from: string; readonly calendar: LegalCalendar } | undefined;

/** The working days of the civil service, as entered: what every due date is counted with. */
export async function findLegalCalendar(tx: Transaction): Promise<LegalCalendar> {
  const days = await tx.select().from(calendarDays).orderBy(asc(calendarDays.date));
  const from = JSON.stringify(days);
  if (laidOut?.from !== from) laidOut = { from, calendar: legalCalendar(days.map(entered)) };
  return laidOut.calendar;
}

const entered = ({ confirmed, ...day }: typeof calendarDays.$inferSelect) => ({
  ...day,
  confirmed: confirmed === "confirmed",
});
