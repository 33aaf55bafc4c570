import "server-only";
import { findOpenDeadline, recordClockEvent, setClock } from "@/db/commands/deadline";
import { findLegalCalendar } from "@/db/queries/calendar";
import type { ClockProblem } from "@/lib/domain/clock/running-clock";
import { storedClock, type StoredClockEvent } from "@/lib/domain/clock/stored-clock";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Consequence, Situation } from "@/lib/use-cases/case-file/situation";

/** What is decided about the clock: in which office, on which ground, by which document. */
type Decided = Pick<StoredClockEvent, "groundCode" | "documentNumber" | "accountId"> & {
  readonly positionId: string;
};

/**
 * What the action does to the period that runs, as its row of the table says: the law is asked with everything that
 * happened before, and what it answers is where the period ends now.
 */
export async function moveRunningClock(
  { tx, today, transition, caseFile }: Situation,
  { positionId, ...decided }: Decided,
): Promise<Result<Consequence, ClockProblem | "clock_not_running">> {
  const event = transition.clock.moves;
  const deadline = await findOpenDeadline(tx, caseFile.id);
  if (!event || !deadline) return fail("clock_not_running");

  const happens = { event, onDay: today, ...decided };
  const calendar = await findLegalCalendar(tx);
  const clock = storedClock(deadline, [...deadline.events, happens], calendar);
  if (!clock.ok) return clock;

  const { due, pausedOn, daysLeft } = clock.value;
  const which = { ...deadline, caseFileId: caseFile.id };
  return ok({
    data: {
      documentNumber: decided.documentNumber,
      dueBefore: deadline.dueOn,
      dueOn: due?.dueOn ?? null,
      daysLeft,
    },
    afterwards: async (caseEventId) => {
      const told = { deadlineId: deadline.id, caseFileId: caseFile.id, caseEventId, positionId };
      await recordClockEvent(tx, { ...happens, ...told });
      await setClock(tx, which, { dueOn: due?.dueOn ?? null, pausedOn });
    },
  });
}
