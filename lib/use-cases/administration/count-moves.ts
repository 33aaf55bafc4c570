import "server-only";
import type { Transaction } from "@/db/client";
import {
  type CalendarChange,
  type CalendarMove,
  listCalendarEntries,
  runningDeadlines,
} from "@/db/commands/calendar-change";
import { type LegalCalendar, legalCalendar } from "@/lib/domain/clock/calendar";
import { calendarWith } from "@/lib/domain/clock/calendar-change";
import { movedBy } from "@/lib/domain/clock/recalculation";

/** The calendar as it will be when the change has been made. */
async function calendarAfter(
  tx: Transaction,
  { days }: Pick<CalendarChange, "days">,
): Promise<LegalCalendar> {
  return legalCalendar(calendarWith(await listCalendarEntries(tx), days));
}

/** Every date that moves with the change, of the periods that run now. */
export async function countMoves(tx: Transaction, change: CalendarChange): Promise<CalendarMove[]> {
  const calendar = await calendarAfter(tx, change);
  const moves: CalendarMove[] = [];
  for await (const deadline of runningDeadlines(tx)) {
    const moved = movedBy(deadline, calendar);
    const { id: deadlineId, caseFileId, unitId, kind, stage, reference } = deadline;
    const which = { changeId: change.id, deadlineId, caseFileId, unitId, kind, stage, reference };
    if (moved) moves.push({ ...which, ...moved });
  }
  return moves;
}
