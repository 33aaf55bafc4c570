import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { LegalCalendar } from "@/lib/domain/clock/calendar";
import type { ClockEventName } from "@/lib/domain/clock/law/vocabulary";
import {
  type ClockEvent,
  type ClockProblem,
  runClock,
  type RunningClock,
} from "@/lib/domain/clock/running-clock";
import { ruleById, type StoredPeriod } from "@/lib/domain/clock/standing";
import { fail, type Result } from "@/lib/domain/result";

/** What a desk does to a clock that runs; it begins and ends with what the table of actions says. */
export const CLOCK_MOVES = [
  "pause",
  "resume",
  "extend",
] as const satisfies readonly ClockEventName[];
export type ClockMove = (typeof CLOCK_MOVES)[number];

/** A row of what happened to a clock, as it is stored. */
export type StoredClockEvent = {
  readonly event: ClockMove;
  readonly onDay: CalendarDate;
  readonly groundCode: string;
  readonly documentNumber: string | null;
  readonly accountId: string;
};

/**
 * A period of a case file as what happened to it has left it. Its due date is derived here and nowhere else: when
 * something happens to it, when it is shown, and when the calendar changes.
 */
export function storedClock(
  { ruleId, startOn }: Pick<StoredPeriod, "ruleId" | "startOn">,
  events: readonly StoredClockEvent[],
  calendar: LegalCalendar,
): Result<RunningClock, ClockProblem> {
  const rule = ruleById(ruleId);
  if (!rule) return fail("no_rule");

  const { kind, stage, variant } = rule;
  // Settlement begins with acceptance, which decides under which text a suspension lies.
  const acceptedOn = stage === "settlement" ? startOn : null;
  return runClock({ kind, stage, variant, acceptedOn, startOn }, events.map(happened), calendar);
}

const happened = (stored: StoredClockEvent): ClockEvent => ({
  event: stored.event,
  on: stored.onDay,
  grounds: [stored.groundCode],
  document: stored.documentNumber,
  by: stored.accountId,
});
