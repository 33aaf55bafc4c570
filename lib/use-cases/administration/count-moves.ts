import "server-only";
import type { Transaction } from "@/db/client";
import {
  type CalendarChange,
  type CalendarMove,
  listCalendarEntries,
  runningDeadlines,
} from "@/db/commands/calendar-change";
import { type CalendarDay, legalCalendar } from "@/lib/domain/clock/calendar";
import { calendarWith } from "@/lib/domain/clock/calendar-change";
import { movedBy, movedByChange } from "@/lib/domain/clock/recalculation";

/** Every date that moves with the change, of the periods that run now. */
export async function countMoves(tx: Transaction, change: CalendarChange): Promise<CalendarMove[]> {
  const entered = await listCalendarEntries(tx);
  return movesBetween(tx, change, { before: entered, after: calendarWith(entered, change.days) });
}

/** The same once the days are changed: what was counted by the days before and committed only after they changed. */
export async function countMovesLeft(
  tx: Transaction,
  change: CalendarChange,
): Promise<CalendarMove[]> {
  const entered = await listCalendarEntries(tx);
  const undone = change.days.map(({ date, before, after }) => ({
    date,
    before: after,
    after: before,
  }));
  return movesBetween(tx, change, { before: calendarWith(entered, undone), after: entered });
}

type Days = { readonly before: readonly CalendarDay[]; readonly after: readonly CalendarDay[] };

async function movesBetween(tx: Transaction, change: CalendarChange, days: Days) {
  const [before, after] = [legalCalendar(days.before), legalCalendar(days.after)];
  const moves: CalendarMove[] = [];
  for await (const deadline of runningDeadlines(tx)) {
    // By which rules the stored days were counted before nobody knows any more: those are compared as they are stored.
    const moved =
      change.cause === "rules"
        ? movedBy(deadline, after)
        : movedByChange(deadline, { before, after });
    const { id: deadlineId, caseFileId, unitId, kind, stage, reference } = deadline;
    const which = { changeId: change.id, deadlineId, caseFileId, unitId, kind, stage, reference };
    if (moved) moves.push({ ...which, ...moved });
  }
  return moves;
}
