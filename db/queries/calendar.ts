import "server-only";
import type { Transaction } from "@/db/client";
import { listCalendarEntries } from "@/db/commands/calendar-change";
import { legalCalendar, type LegalCalendar } from "@/lib/domain/clock/calendar";

/** Laying out the years takes longer than everything else a page does, and they change once a year. */
let laidOut: { readonly from: string; readonly calendar: LegalCalendar } | undefined;

/** The working days of the civil service, as entered: what every due date is counted with. */
export async function findLegalCalendar(tx: Transaction): Promise<LegalCalendar> {
  const days = await listCalendarEntries(tx);
  const from = JSON.stringify(days);
  if (laidOut?.from !== from) laidOut = { from, calendar: legalCalendar(days) };
  return laidOut.calendar;
}
