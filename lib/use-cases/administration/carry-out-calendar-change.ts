import "server-only";
import type { Transaction } from "@/db/client";
import { invalidateTags } from "@/db/commands/cache";
import {
  addMoves,
  type CalendarChange,
  type CalendarMove,
  insertCalendarChange,
  listCalendarEntries,
  listMoves,
  lockRunningDeadline,
  moveDeadline,
  recordMove,
  replaceMoves,
  setChangeState,
  takeCalendarChange,
  takeMoves,
  writeCalendarDays,
} from "@/db/commands/calendar-change";
import { insertCaseEvent } from "@/db/commands/case-file";
import { promiseMail } from "@/db/commands/outbox";
import { knowRules } from "@/db/commands/rule-set";
import { findLegalCalendar } from "@/db/queries/calendar";
import { figuresTag, resultsTag, unitsTag } from "@/lib/cache-tags";
import { areStillTrue, changedFrom } from "@/lib/domain/clock/calendar-change";
import { movedBy } from "@/lib/domain/clock/recalculation";
import { countMoves, countMovesLeft } from "@/lib/use-cases/administration/count-moves";

/** So many cases are told in one transaction. */
const BATCH = 100;

/**
 * The next piece of work for a change of the calendar: makes the list of what moves, makes the change once it is
 * confirmed, and moves the dates some at a time. Whoever is killed in between leaves it to be taken up again.
 */
export async function carryOutNext(tx: Transaction, now: Date): Promise<"go_on" | "rest"> {
  const change = await takeCalendarChange(tx);
  if (!change) return "rest";
  if (change.state === "counting") await count(tx, change, now);
  else if (change.state === "confirmed") await begin(tx, change, now);
  else await goOn(tx, change, now);
  return "go_on";
}

async function count(tx: Transaction, change: CalendarChange, now: Date): Promise<void> {
  const moves = await countMoves(tx, change);
  await replaceMoves(tx, change.id, moves);
  const { countings } = change;
  // A list that was confirmed and is no longer true is a new one, which nobody has confirmed.
  const unconfirmed = { confirmedBy: null, confirmedPositionId: null, confirmedAt: null };
  const counted = {
    ...unconfirmed,
    countedAt: now,
    countings: countings + 1,
    movedCount: moves.length,
  };
  await setChangeState(tx, change.id, "counted", counted);
}

/** What was confirmed was a list; when cases have moved on since, the new list is shown instead. */
async function begin(tx: Transaction, change: CalendarChange, now: Date): Promise<void> {
  const entered = await listCalendarEntries(tx);
  if (!areStillTrue(entered, change.days)) {
    // Somebody changed the same day meanwhile: what was looked at is not what would happen.
    const days = changedFrom(entered, change.days);
    await setChangeState(tx, change.id, "counting", { days });
    return count(tx, { ...change, days }, now);
  }
  const seen = await listMoves(tx, change.id);
  const moves = await countMoves(tx, change);
  if (asText(seen) !== asText(moves)) return count(tx, change, now);

  await writeCalendarDays(tx, change.days);
  await setChangeState(tx, change.id, "under_way");
  // Public pages say how a committee answered within its days, which are counted by the calendar.
  await invalidateTags(tx, [unitsTag, resultsTag, figuresTag]);
}

const asText = (moves: readonly CalendarMove[]) =>
  JSON.stringify(
    moves
      .map(({ deadlineId, beforeOn, afterOn }) => [deadlineId, beforeOn, afterOn].join(" "))
      .toSorted(),
  );

async function goOn(tx: Transaction, change: CalendarChange, now: Date): Promise<void> {
  const moves = await takeMoves(tx, change.id, BATCH);
  if (moves.length === 0) {
    // A case that was being filed while the days changed may have been counted by those before.
    const left = await countMovesLeft(tx, change);
    if (left.length > 0) return addMoves(tx, left);
    return setChangeState(tx, change.id, "carried_out", { carriedOutAt: now });
  }
  for (const { deadlineId } of moves) {
    const caseEventId = await recalculate(tx, change, { deadlineId, now });
    await recordMove(tx, { changeId: change.id, deadlineId }, caseEventId);
  }
}

/** Nothing to tell: the case ended, or its day was counted by the new calendar already. */
const NOTHING_TOLD = 0;

/** One date, counted anew as the case stands now: its line in the timeline, and the word to who filed it. */
async function recalculate(
  tx: Transaction,
  { sourceDocument, confirmedBy, confirmedPositionId, cause }: CalendarChange,
  { deadlineId, now }: { readonly deadlineId: string; readonly now: Date },
): Promise<number> {
  const deadline = await lockRunningDeadline(tx, deadlineId);
  const moved = deadline && movedBy(deadline, await findLegalCalendar(tx));
  if (!deadline || !moved) return NOTHING_TOLD;

  await moveDeadline(tx, deadline, moved.afterOn);
  const { caseFileId, state, reference, filedBy } = deadline;
  const eventId = await insertCaseEvent(tx, {
    caseFileId,
    action: "recalculate",
    fromState: state,
    toState: state,
    at: now,
    accountId: confirmedBy,
    positionId: confirmedPositionId,
    role: "administrator",
    note: sourceDocument,
    data: { ...moved, cause },
  });
  if (filedBy !== null) {
    await promiseMail(tx, `case-changed-${eventId}`, {
      template: "case_changed",
      toAccount: filedBy,
      facts: { caseId: caseFileId, reference, action: "recalculate" },
    });
  }
  return eventId;
}

/** Other rules than the dates were last counted by are a change to be looked at, like one of the calendar. */
export async function noticeRules(
  tx: Transaction,
  {
    fingerprint,
    document: sourceDocument,
  }: { readonly fingerprint: string; readonly document: string },
): Promise<void> {
  if ((await knowRules(tx, fingerprint)) === "known") return;
  const days: CalendarChange["days"] = [];
  await insertCalendarChange(tx, {
    cause: "rules",
    year: null,
    sourceDocument,
    days,
    proposedBy: null,
  });
}
